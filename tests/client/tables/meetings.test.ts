import { describe, expect, it } from "vitest";
import { actorRows } from "../../../client/store/tables/actors.ts";
import type { Cell, Row } from "../../../client/store/tables/cell.ts";
import { matrixOf } from "../../../client/store/tables/matrix.ts";
import { type MeetingsAsked, meetingRows } from "../../../client/store/tables/meetings.ts";
import { subjectAt } from "./world.ts";

const all: MeetingsAsked = { with: [], period: null, held: false };
const idsOf = (rows: Row[]) => rows.map(({ id }) => id);
const actors = ["Person", "State", "Organisation"] as const;

describe("the table of meetings", () => {
  it("tells who was there, who was spoken for, and where", () => {
    const [lake] = meetingRows(subjectAt(), all);

    expect({ people: names(lake!, "people"), bodies: names(lake!, "bodies") }).toEqual({
      people: ["Ana Berg", "Cem Dağ"],
      bodies: ["Arland", "Borland"],
    });
    expect(names(lake!, "place")).toEqual(["Lake Town"]);
  });

  it("holds the meetings of the window that have come by “as of”", () => {
    expect(idsOf(meetingRows(subjectAt(), all))).toEqual(["lake-talks", "hill-talks", "bay-talks"]);
    expect(idsOf(meetingRows(subjectAt({ from: "2031-06-01", at: "2031-07-15" }), all))).toEqual([
      "hill-talks",
    ]);
  });

  it("holds nothing before a source had said anything", () => {
    expect(meetingRows(subjectAt({ known: "2031-05-31" }), all)).toEqual([]);
  });

  it("finds the meetings of one with another, present or represented", () => {
    const withBoth = (...ids: string[]) => idsOf(meetingRows(subjectAt(), { ...all, with: ids }));

    expect(withBoth("cem-dag")).toEqual(["lake-talks", "hill-talks"]);
    expect(withBoth("cem-dag", "arland")).toEqual(["lake-talks"]);
    expect(withBoth("borland", "arland")).toEqual(["lake-talks"]);
    expect(withBoth("cem-dag", "nobody")).toEqual([]);
  });

  it("can leave out what was only planned", () => {
    expect(idsOf(meetingRows(subjectAt(), { ...all, held: true }))).toEqual([
      "lake-talks",
      "hill-talks",
    ]);
  });
});

describe("the table of people and bodies", () => {
  it("counts the meetings that were held, with the first day of the first and the last", () => {
    const rows = actorRows(subjectAt(), actors).map(({ id, cells }) => [
      id,
      plain(cells.meetings!),
      plain(cells.firstMet!),
      plain(cells.lastMet!),
    ]);

    expect(rows).toEqual([
      ["ana-berg", 1, "2031-05-03", "2031-05-03"],
      ["cem-dag", 2, "2031-05-03", "2031-06-29"],
      ["arland", 1, "2031-05-03", "2031-05-03"],
      ["borland", 1, "2031-05-03", "2031-05-03"],
    ]);
  });
});

describe("the matrix of actors and months", () => {
  it("counts a meeting that went on into another month in both, and once in all", () => {
    const { periods, rows, unplaced } = matrixOf(subjectAt(), actors);

    expect({ periods, unplaced }).toEqual({
      periods: ["2031-05", "2031-06", "2031-07", "2031-08"],
      unplaced: 0,
    });
    expect(
      rows.map(({ id, cells }) => [id, ...[...periods, "total"].map((one) => plain(cells[one]!))]),
    ).toEqual([
      ["ana-berg", 1, 0, 0, 0, 1],
      ["cem-dag", 1, 1, 1, 0, 2],
      ["arland", 1, 0, 0, 0, 1],
      ["borland", 1, 0, 0, 0, 1],
    ]);
  });

  it("agrees cell by cell with the meetings that the cell opens", () => {
    const subject = subjectAt();
    const { periods, rows } = matrixOf(subject, actors);
    for (const { id, cells } of rows)
      for (const period of periods)
        expect(meetingRows(subject, { with: [id], period, held: true })).toHaveLength(
          Number(plain(cells[period]!)),
        );
  });

  it("goes by years where a window has more than sixty months", () => {
    const { periods } = matrixOf(subjectAt({ from: "2020-01-01", to: "2040-12-31" }), actors);

    expect(periods).toEqual(["2031"]);
  });
});

function names({ cells }: Row, column: string): string[] {
  const cell = cells[column];
  return cell?.is === "names" ? cell.of.map(({ name }) => name) : [];
}

function plain(cell: Cell): unknown {
  if (cell.is === "number") return cell.number;
  return cell.is === "day" ? cell.day : undefined;
}
