import { beforeEach, describe, expect, it } from "vitest";
import { answer, erase, exported, imported, see } from "../../../client/store/study/progress.ts";

// No browser here: what is kept lasts as long as the page, as in a window that keeps nothing.
const kept = () => JSON.parse(exported()).stories;

beforeEach(() => erase());

describe("progress in stories", () => {
  it("notes each step once, which was last, and what was said at it", () => {
    see("truce", "plan");
    see("truce", "talks");
    see("truce", "plan");
    answer("truce", "talks", [1]);

    expect(kept()).toEqual({
      truce: {
        ...{ seen: ["plan", "talks"], last: "plan", answers: { talks: [1] } },
        changed: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      },
    });
  });

  it("comes back from its own file, and from nothing else", () => {
    see("truce", "plan");
    const file = exported();
    erase("truce");
    expect(kept()).toEqual({});
    expect(imported("not a file")).toBeNull();
    expect(imported('{"parley":"saved views","views":[]}')).toBeNull();
    expect(imported(file)).toBe(1);
    expect(kept().truce.seen).toEqual(["plan"]);
  });

  it("can be erased for one story, or for all", () => {
    see("truce", "plan");
    see("shuttle", "damascus");
    erase("truce");
    expect(Object.keys(kept())).toEqual(["shuttle"]);
    erase();
    expect(kept()).toEqual({});
  });
});
