import { describe, expect, it } from "vitest";
import { embedAddress, firstChoice, shareable } from "../../client/store/share.ts";

const opened = (path: string, search: Record<string, string> = {}) => {
  const shared = shareable(path, search);
  return shared && embedAddress(shared, firstChoice(shared, search));
};

describe("the share dialog", () => {
  it("opens with the embed of what is on the screen, for the days it shows", () => {
    const days = { from: "2031-05-01", to: "2031-05-31", known: "2031-06-01" };

    expect(opened("/processes/river-talks", days)).toBe(
      "/embed/timeline?process=river-talks&from=2031-05-01&to=2031-05-31&known=2031-06-01",
    );
    expect(opened("/processes/river-talks", { view: "network" })).toBe(
      "/embed/graph?process=river-talks",
    );
    expect(opened("/agreements/truce", days)).toBe(
      "/embed/ledger?agreement=truce&known=2031-06-01",
    );
    expect(opened("/facts/ida~ATTENDED~ferry-talks")).toBe(
      "/embed/card?fact=ida%7EATTENDED%7Eferry-talks",
    );
    expect(opened("/processes/river-talks/diff", { a: "2031-05-03", b: "2031-05-20" })).toBe(
      "/embed/difference?process=river-talks&a=2031-05-03&b=2031-05-20",
    );
    expect(opened("/processes/river-talks/agreements")).toBe("/embed/ledger?process=river-talks");
    expect(opened("/processes/river-talks/disputes")).toBe("/embed/card?process=river-talks");
  });

  it("has only a link for a page that has no embed", () => {
    expect(["/", "/guide", "/sources/world.h", "/processes"].map((path) => opened(path))).toEqual([
      ...[null, null, null, null],
    ]);
  });
});
