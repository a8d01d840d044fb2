import { describe, expect, it } from "vitest";
import type { CoverageAnswer } from "../../model/api/coverage.ts";
import { engines } from "../fixtures/engines.ts";
import { serveWorld } from "./serve-world.ts";
import { shore } from "./shore.ts";

/** The shore, where the Courier is said to belong to Bland. */
const tied = shore.replace(
  "organisations:",
  "organisations:\n  courier: {of: {bland: c.3}, per: c.3}",
);

describe.for(engines)("coverage, on $name", ({ wanted, open }) => {
  const served = serveWorld({ wanted, open }, tied);
  const covered = async (query = "") =>
    (await served.get(`/api/processes/shore-talks/coverage${query}`)).body as CoverageAnswer;

  it.runIf(wanted)(
    "is the sources by month, publisher, language and tie, and the gaps",
    async () => {
      const { revision: _, clocks: __, months, ...found } = await covered();

      const none = { id: null, name: null };
      const whole = {
        publishers: [
          { id: "courier", name: "The Courier", sources: 1 },
          { id: "echo", name: "The Echo", sources: 1 },
          { id: "herald", name: "The Herald", sources: 1 },
        ],
        languages: [
          { id: "en", name: null, sources: 2 },
          { id: "de", name: null, sources: 1 },
        ],
        ties: [
          { id: "bland", name: "Bland", sources: 1 },
          { ...none, sources: 2 },
        ],
      };
      expect(found).toEqual({
        process: "shore-talks",
        window: { from: "2031-05-02", to: "2031-05-20" },
        hindsight: false,
        summary:
          "3 sources from 2031-05-02 to 2031-05-20, of 3 publishers in 2 languages, with 1 gap.",
        ...whole,
        gaps: [
          {
            ...{ from: "2031-05-06", to: "2031-05-19", days: 14, events: 1, perhaps: 0 },
            inWords:
              "Nothing from 2031-05-06 to 2031-05-19: no source in the store, which is not that nothing happened. Sources of other days tell of 1 event then.",
          },
        ],
        ...{ sources: 3, withoutMonth: 0 },
      });
      expect(months).toEqual([{ month: "2031-05", sources: 3, events: 2, ...whole }]);
    },
  );

  it.runIf(wanted)("is of what was published by a day, and says when that is nothing", async () => {
    const { sources, gaps } = await covered("?from=2031-05-01&to=2031-05-10&known=2031-05-04");
    expect(sources).toBe(1);
    expect(gaps).toEqual([]);

    const none = await covered("?from=2030-01-01&to=2030-02-01");
    expect(none.summary).toBe(
      "No source in the store was published from 2030-01-01 to 2030-02-01, which is not that nothing happened.",
    );
    expect(none.gaps.map(({ from, to }) => [from, to])).toEqual([["2030-01-01", "2030-02-01"]]);
  });

  it.runIf(wanted).for([
    [
      "?from=2031-05-02&to=2031-05-01",
      "from",
      "from is after to; expected the first day of the window",
    ],
    ["?from=1000-01-01", "from", expect.stringContaining("at most 100 years")],
    ["?to=soon", "to", "expected a day, YYYY-MM-DD"],
  ] as const)("refuses %s", async ([query, name, detail]) => {
    const { status, body } = await served.get(`/api/processes/shore-talks/coverage${query}`);

    expect(status).toBe(400);
    expect(body.parameters).toContainEqual({ name, detail });
  });

  it.runIf(wanted)("knows no process of another name, and says what is near", async () => {
    const { status, body } = await served.get("/api/processes/shore-talk/coverage");

    expect([status, body.near]).toEqual([404, ["shore-talks"]]);
  });
});
