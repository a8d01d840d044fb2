import { describe, expect, it } from "vitest";
import { overlap } from "../../../client/views/graph/crowd.ts";
import { densitiesOf } from "../../../client/views/timeline/density.ts";
import { dayAt, dayNumber } from "../../../client/views/timeline/extent.ts";
import { itemAt, itemsOf } from "../../../client/views/timeline/items.ts";
import { levelsOf } from "../../../client/views/timeline/levels.ts";
import { type Asked, pictureOf, type Subject } from "../../../client/views/timeline/picture.ts";
import { scaleOf } from "../../../client/views/timeline/scale.ts";
import { lettering, moment } from "./subject.ts";

const april = dayNumber("2031-04-01")!;
const asked: Asked = {
  scale: scaleOf({ from: april, to: april + 60 }, 600, false),
  window: { from: "2031-04-01", to: "2031-05-30" },
  at: "2031-05-30",
  unfolded: false,
  selected: null,
  hovered: null,
};

function subject(moments: Subject["moments"], lanes: string[]): Subject {
  return {
    by: "actors",
    moments,
    undated: [],
    stages: [],
    measures: [],
    silences: [],
    lanes: lanes.map((id) => ({ id, kind: "State", name: id, roles: [], held: [] })),
  };
}

const picture = (moments: Subject["moments"], lanes: string[], change: Partial<Asked> = {}) =>
  pictureOf(subject(moments, lanes), { ...asked, ...change }, lettering);

describe("a meeting's bar", () => {
  it("has a ring on every lane that took part and none on one it only crosses", () => {
    const { rows, marks } = picture(
      [moment("quay", "2031-04-11", ["a", "c"]), moment("other", "2031-05-20", ["b"])],
      ["a", "b", "c"],
    );
    const y = (lane: string) => rows.lanes.find((row) => row.lane.id === lane)!.y;

    expect(marks[0]!.rings).toEqual([y("a"), y("c")]);
    expect([marks[0]!.top, marks[0]!.bottom, marks[0]!.x]).toEqual([y("a"), y("c"), 105]);
  });

  it("stacks upward where it is nearer than 16 px to another on the same lane", () => {
    const mark = (id: string, x: number, lanes: string[]) => ({ id, left: x, right: x, lanes });
    const { level, height } = levelsOf([
      mark("a", 100, ["arland"]),
      mark("b", 110, ["arland", "borland"]),
      mark("c", 112, ["harbour"]),
      mark("d", 127, ["arland"]),
    ]);

    expect([...level]).toEqual([
      ["a", 0],
      ["b", 1],
      ["c", 0],
      ["d", 0],
    ]);
    expect([...height]).toEqual([
      ["arland", 1],
      ["borland", 1],
      ["harbour", 0],
    ]);
  });

  it("is in the ink of what is said of it", () => {
    const inks = picture(
      [
        moment("a", "2031-04-02", ["x"]),
        moment("b", "2031-04-12", ["x"], { inPeriod: false }),
        moment("c", "2031-04-22", ["x"], { alleged: true, kind: "Act" }),
        moment("d", "2031-05-02", ["x"], { withdrawn: true, disputed: true }),
        moment("e", "2031-05-12", ["x"], { kind: "Agreement" }),
      ],
      ["x"],
    ).marks.map(({ ink, dashed }) => [ink, dashed]);

    expect(inks).toEqual([
      ["talk", false],
      ["outside", false],
      ["dispute", true],
      ["withdrawn", true],
      ["text", false],
    ]);
  });

  it("lies, where an act lasted, on the lane of those who did it alone", () => {
    const act = moment("siege", "2031-04-11/2031-04-20", ["a", "b"], { kind: "Act", doers: ["a"] });

    expect(picture([act], ["a", "b"]).marks[0]!.on).toEqual(["a"]);
  });

  it("has a lane even when nobody is named", () => {
    const { rows } = picture([moment("found", "2031-04-11")], []);

    expect(rows.lanes.map(({ lane }) => lane.id)).toEqual([""]);
  });
});

describe("lanes", () => {
  const moments = [moment("new", "2031-04-11", ["a"]), moment("old", "1999-04-11", ["b"])];

  it("are folded to a line when nothing of theirs is in the period, and unfold", () => {
    const { rows } = picture(moments, ["a", "b"]);
    const open = picture(moments, ["a", "b"], { unfolded: true });

    expect([rows.lanes.map(({ lane }) => lane.id), rows.quiet?.lanes]).toEqual([["a"], 1]);
    expect([open.rows.lanes.map(({ lane }) => lane.id), open.rows.quiet?.lanes]).toEqual([
      ["a", "b"],
      1,
    ]);
  });

  it("stay while something of theirs is selected", () => {
    const { rows } = picture(moments, ["a", "b"], { selected: "old" });

    expect(rows.lanes.map(({ lane }) => lane.id)).toEqual(["a", "b"]);
  });

  it("of 5,000 marks show how many there are, still each for the keyboard", () => {
    const many = Array.from({ length: 5_000 }, (_, i) =>
      moment(`m${i}`, dayAt(april + (i % 60)), ["a"]),
    );
    const { marks, dense, crowded } = picture(many, ["a"]);

    expect([marks.length, dense.map(({ lane }) => lane), crowded.length]).toEqual([
      0,
      ["a"],
      5_000,
    ]);
  });

  it("of one mark show it, though it is shared with a lane of 5,000", () => {
    const many = Array.from({ length: 5_000 }, (_, i) =>
      moment(`m${i}`, dayAt(april + (i % 60)), i === 30 ? ["a", "b"] : ["a"]),
    );
    const { marks, dense, crowded } = picture(many, ["a", "b"]);

    expect(dense.map(({ lane }) => lane)).toEqual(["a"]);
    expect(marks.map(({ id, on, rings }) => ({ id, on, rings: rings.length }))).toEqual([
      { id: "m30", on: ["b"], rings: 1 },
    ]);
    expect(crowded.length).toEqual(4_999);
  });

  it("count their marks by steps of four px", () => {
    const marks = Array.from({ length: 151 }, (_, i) => ({ x: i < 100 ? 1 : 9, lanes: ["a"] }));

    expect(densitiesOf(marks, 12)).toEqual([{ lane: "a", counts: [100, 0, 51], most: 100 }]);
    expect(densitiesOf(marks.slice(1), 12)).toEqual([]);
  });
});

describe("words beside marks", () => {
  it("never overlap, nor leave the field", () => {
    const moments = Array.from({ length: 12 }, (_, i) =>
      moment(`envoys ${i}`, dayAt(april + ((i * 17) % 60)), [i % 3 ? "a" : "b", "c"]),
    );
    const { labels } = picture(moments, ["a", "b", "c"]);
    const boxes = labels.map(({ left, top, width, height }) => ({
      x: left,
      y: top,
      width,
      height,
    }));

    expect(labels.length).toBeGreaterThan(3);
    for (const [i, box] of boxes.entries()) {
      expect(box.x >= 0 && box.x + box.width <= 600).toBe(true);
      for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
    }
  });

  it("stand where no lane runs through them, while there is such a place", () => {
    const moments = [moment("ferry", "2031-04-11", ["a", "c"]), moment("b", "2031-04-30", ["b"])];
    const { labels, rows } = picture(moments, ["a", "b", "c"]);

    const struck = labels.filter(({ top, height }) =>
      rows.lanes.some(({ y }) => y > top && y < top + height),
    );
    expect([labels.map(({ id }) => id).toSorted(), struck]).toEqual([["b", "ferry"], []]);
  });

  it("are folded where a name has 300 letters", () => {
    const { labels } = picture([moment("n".repeat(300), "2031-04-11", ["a"])], ["a"]);

    expect(labels.map(({ lines, width }) => [lines, width])).toEqual([[2, 240]]);
  });

  it("stand where they stood when something is pointed at", () => {
    const moments = [moment("quay", "2031-04-11", ["a"]), moment("island", "2031-04-13", ["a"])];

    expect(picture(moments, ["a"], { hovered: "island" }).labels).toEqual(
      picture(moments, ["a"]).labels,
    );
  });
});

describe("the pointer", () => {
  it("finds the mark under it, and the smaller of two", () => {
    const shown = picture(
      [
        moment("siege", "2031-04-05/2031-05-20", ["a"], { kind: "Act" }),
        moment("quay", "2031-04-11", ["a", "b"]),
      ],
      ["a", "b"],
    );
    const items = itemsOf(shown);
    const y = shown.marks.find(({ id }) => id === "quay")!.top;

    expect(itemAt(items, 106, y)?.id).toBe("quay");
    expect(itemAt(items, 300, shown.marks.find(({ id }) => id === "siege")!.top)?.id).toBe("siege");
    expect(itemAt(items, 590, y)).toBeNull();
  });
});
