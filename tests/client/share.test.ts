import { describe, expect, it } from "vitest";
import type { Search } from "../../client/store/address.ts";
import { daysOnScreen } from "../../client/store/days-on-screen.ts";
import { embedAddress, firstChoice, shareable } from "../../client/store/share.ts";
import type { Graph } from "../../model/api/processes.ts";

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

  it("fills in the days that the address leaves out, as the page opens with them", () => {
    const pier = {
      kind: "Meeting",
      edtf: "2031-05-03",
      earliest: "2031-05-03",
      latest: "2031-05-03",
    };
    const truce = { kind: "Act", edtf: "2031-05-20", earliest: "2031-05-20", latest: "2031-05-20" };
    const graph = (clock: string) =>
      ({
        ...{ process: "talks", clocks: { today: "2031-06-01" }, relations: [] },
        nodes: [{ id: "talks", kind: "Process", properties: { clock } }, pier, truce],
      }) as unknown as Graph;
    const days = (path: string, search: Search = {}, clock = "two") =>
      daysOnScreen(`/processes/talks${path}`, search, graph(clock));

    expect(days("")).toEqual({ from: "2031-05-03", to: "2031-05-20" });
    expect(days("/tables", { to: "2031-05-10", known: "2031-05-12" })).toEqual({
      ...{ from: "2031-05-03", to: "2031-05-10", known: "2031-05-12" },
    });
    expect(days("/diff")).toEqual({ a: "2031-05-03", aKnown: "2031-05-03", b: "2031-05-20" });
    expect(days("/diff", { a: "2031-05-04", b: "2031-05-19", bKnown: "2031-05-25" })).toEqual({
      ...{ a: "2031-05-04", b: "2031-05-19", bKnown: "2031-05-25" },
    });
    expect(days("/diff", {}, "hindsight")).toEqual({ a: "2031-05-03", b: "2031-05-20" });
    expect(days("/lateness")).toEqual({});
  });

  it("has only a link for a page that has no embed", () => {
    expect(["/", "/guide", "/sources/world.h", "/processes"].map((path) => opened(path))).toEqual([
      ...[null, null, null, null],
    ]);
  });
});
