import { describe, expect, it } from "vitest";
import { filtered, sorted, standingSo } from "../../../client/store/tables/arrange.ts";
import type { Cell, Row } from "../../../client/store/tables/cell.ts";
import { fileNameOf, fileOf } from "../../../client/store/tables/flat.ts";
import { meetingRows } from "../../../client/store/tables/meetings.ts";
import type { StandingMark } from "../../../model/marks.ts";
import { standingOf } from "../../../model/standing.ts";
import { readCsv } from "../../model/read-csv.ts";
import { row as claim } from "../world.ts";
import { subjectAt } from "./world.ts";

const row = (id: string, name: string, meetings: number | null): Row => ({
  id,
  cells: {
    name: { is: "name", name, note: null },
    meetings: { is: "number", number: meetings },
  },
});
const rows = [row("c", "Cem Dağ", null), row("b", "Borland", 10), row("a", "Ana Berg", 9)];
const idsOf = (some: Row[]) => some.map(({ id }) => id);

describe("a table of what stands in some way", () => {
  const said = (id: string, rows: Parameters<typeof standingOf>[0]): Row => ({
    id,
    cells: { standing: { is: "standing", standing: standingOf(rows) } },
  });
  const facts = [
    said("denied", [claim({ stance: "denies" })]),
    said("disputed", [claim(), claim({ stance: "denies", origin: "b" })]),
    said("withdrawn", [claim({ until: "2031-06-02" })]),
    said("plain", [claim(), claim({ origin: "b" })]),
  ];

  it("has what is marked so, in any of the ways asked for; none asks for all", () => {
    const ids = (marks: StandingMark[] | null) => idsOf(standingSo(facts, marks));

    expect(ids(["disputed"])).toEqual(["disputed"]);
    expect(ids(["only-denied", "withdrawn"])).toEqual(["denied", "withdrawn"]);
    expect(ids(["alleged"])).toEqual([]);
    expect(ids([])).toEqual(ids(null));
    expect(ids(null)).toHaveLength(4);
  });

  it("keeps rows of which nobody disputes that they are there", () => {
    expect(idsOf(standingSo(rows, ["disputed"]))).toEqual(["c", "b", "a"]);
  });
});

describe("the order of a table", () => {
  it("goes by number, and keeps what has none last either way", () => {
    expect(idsOf(sorted(rows, { column: "meetings", up: true }))).toEqual(["a", "b", "c"]);
    expect(idsOf(sorted(rows, { column: "meetings", up: false }))).toEqual(["b", "a", "c"]);
  });

  it("goes by day, whichever order the meetings came in", () => {
    const meetings = meetingRows(subjectAt(), { with: [], period: null, held: false });

    expect(idsOf(sorted(meetings, { column: "when", up: false }))).toEqual([
      "bay-talks",
      "hill-talks",
      "lake-talks",
    ]);
  });

  it("goes by the number in a count, whatever stands before it", () => {
    const count = (id: string, value: string): Row => ({
      id,
      cells: { value: { is: "values", field: "value", of: [value] } },
    });
    const counts = [count("a", ">=1200"), count("b", "about 90"), count("c", "1/3")];

    expect(idsOf(sorted(counts, { column: "value", up: true }))).toEqual(["c", "b", "a"]);
  });
});

describe("the filter of a table", () => {
  const say = (cell: Cell) => (cell.is === "name" ? cell.name : "");

  it("finds every word, however it is accented", () => {
    expect(idsOf(filtered(rows, "dag CEM", say))).toEqual(["c"]);
    expect(idsOf(filtered(rows, "  ", say))).toEqual(["c", "b", "a"]);
    expect(idsOf(filtered(rows, "cem berg", say))).toEqual([]);
  });
});

describe("the file of a table", () => {
  it("has the chosen columns, ids beside names, and says by which clocks and revision", () => {
    const [lake] = meetingRows(subjectAt(), { with: [], period: null, held: false });
    const stamp = {
      process: "river-talks",
      as_of: "2031-08-31",
      as_known_on: "2032-01-01",
      revision: "one",
      licence: "CC-BY-4.0",
    };

    expect(readCsv(fileOf(["name", "when", "bodies", "standing"], [lake!], stamp))).toEqual([
      [
        ...["id", "name", "when_edtf", "when_first", "when_last", "bodies", "bodies_ids"],
        ...["standing", "process", "as_of", "as_known_on", "revision", "licence"],
      ],
      [
        ...["lake-talks", "Lake talks", "2031-05-03", "2031-05-03", "2031-05-03"],
        ...["Arland | Borland", "arland | borland", "single origin"],
        ...["river-talks", "2031-08-31", "2032-01-01", "one", "CC-BY-4.0"],
      ],
    ]);
    expect(fileNameOf("river-talks", "meetings", "2032-01-01")).toBe(
      "parley-river-talks-meetings-known-2032-01-01.csv",
    );
  });
});
