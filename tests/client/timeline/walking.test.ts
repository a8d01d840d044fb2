import { describe, expect, it } from "vitest";
import { chronicleOf } from "../../../client/views/timeline/chronicle.ts";
import {
  acrossRows,
  alongLane,
  alongRow,
  type Item,
} from "../../../client/views/timeline/items.ts";
import { silencesOf } from "../../../client/views/timeline/silence.ts";
import { sentenceOf, stageInWords, titleOf } from "../../../client/views/timeline/telling.ts";
import { moment, words } from "./subject.ts";

const bounds = { left: 0, top: 0, width: 10, height: 10 };
const item = (id: string, x: number, rows: string[]): Item => ({ id, entity: id, x, rows, bounds });

describe("arrow keys", () => {
  const moments = [
    moment("first", "2031-04-01", ["a", "b"]),
    moment("second", "2031-04-02", ["b"]),
    moment("third", "2031-04-03", ["a"]),
  ];

  it("go to the next and the last event of a lane, seen or not", () => {
    expect(alongLane(moments, "lane a", "first", 1)?.id).toBe("third");
    expect(alongLane(moments, "lane b", "second", -1)?.id).toBe("first");
    expect(alongLane(moments, "lane a", "third", 1)).toBeNull();
  });

  it("go across lanes to the nearest other mark, over lanes that have none", () => {
    const items = [
      item("first", 10, ["lane a", "lane b"]),
      item("far", 90, ["lane d"]),
      item("near", 20, ["lane d"]),
    ];
    const order = ["lane a", "lane b", "lane c", "lane d"];

    const down = acrossRows(items, order, { id: "first", row: "lane a", x: 10 }, 1);
    expect([down?.item.id, down?.row]).toEqual(["near", "lane d"]);
    expect(acrossRows(items, order, { id: "first", row: "lane a", x: 10 }, -1)).toBeNull();
  });

  it("go the way time runs along phases, mirrored or not", () => {
    const items = [item("a", 10, ["stage 0"]), item("b", 50, ["stage 0"])];

    expect(alongRow(items, "stage 0", "a", 1, false)?.id).toBe("b");
    expect(alongRow(items, "stage 0", "b", 1, true)?.id).toBe("a");
  });
});

describe("what is told of a mark", () => {
  it("names it, its day, its place and who joined", () => {
    const quay = moment("quay", "2031-04-02", [], {
      name: "Quay talks",
      places: ["Harbour"],
      people: ["Ana Berg", "Arland"],
    });

    expect(sentenceOf(quay, words)).toBe(
      "Quay talks, 2 April 2031. In Harbour. With Ana Berg and Arland.",
    );
  });

  it("says that a day is disputed, worked out, or outside the period", () => {
    const quay = moment("quay", "[2031-04-02,2031-04-03]", [], {
      name: "Quay talks",
      disputed: true,
      dayDisputed: true,
      inferred: true,
      inPeriod: false,
    });

    expect(sentenceOf(quay, words)).toBe(
      "Quay talks, 2 or 3 April 2031. Sources differ on the day: every day that is said is drawn, none is chosen. Day worked out from the source’s words. Outside the period.",
    );
  });

  it("says which days of an agreement it is, and that an act is only alleged", () => {
    const accord = moment("accord", "2031-04-02", [], {
      name: "Accord",
      kind: "Agreement",
      fields: ["announced", "signed"],
    });
    const strike = moment("strike", "2031-04-02", [], {
      name: "Strike",
      kind: "Act",
      alleged: true,
    });

    expect(titleOf(accord, words)).toBe("Accord: announced and signed");
    expect(titleOf(strike, words)).toBe("Strike, as alleged");
  });

  it("does not say that a phase has begun when nobody does", () => {
    const stage = { name: "Second phase", edtf: null, kind: "Phase", planned: true } as never;

    expect(stageInWords(stage, words)).toBe("Second phase: no start reported");
  });
});

describe("the upright form", () => {
  it("tells the period's events newest first, with silences, and how many it leaves out", () => {
    const moments = [moment("old", "1999"), moment("a", "2031-03-01"), moment("b", "2031-04-11")];
    const subject = {
      by: "actors" as const,
      moments,
      undated: [],
      stages: [],
      measures: [],
      lanes: [],
      silences: silencesOf(moments),
    };

    const { rows, outside } = chronicleOf(subject, { from: "2031-01-01", to: "2031-12-31" });

    expect(rows.map((row) => ("silence" in row ? row.silence.days : row.moment.id))).toEqual([
      "b",
      40,
      "a",
    ]);
    expect(outside).toBe(1);
  });
});
