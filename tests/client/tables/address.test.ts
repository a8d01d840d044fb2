import { describe, expect, it } from "vitest";
import { readTables, writeTables } from "../../../client/store/tables/address.ts";
import { layouts, tableNames } from "../../../model/tables.ts";

describe("the address of a table", () => {
  it("says nothing of what is so by default", () => {
    for (const table of tableNames)
      expect(writeTables(readTables({ table }).shown)).toEqual(
        table === "meetings" ? {} : { table },
      );
  });

  it("is read as it was written", () => {
    const written = {
      table: "acts",
      sort: "-by",
      filter: "Kalın",
      columns: "name,by,since",
    };
    expect(writeTables(readTables(written).shown)).toEqual(written);

    const meetings = { with: "ana-berg,arland", in: "2031-06", held: "yes", sort: "people" };
    expect(writeTables(readTables(meetings).shown)).toEqual(meetings);
  });

  it("keeps the name among the columns, and their order", () => {
    expect(readTables({ columns: "place,when" }).shown.columns).toEqual(["name", "when", "place"]);
  });

  it("leaves out what it cannot read, and tells", () => {
    const long = "x".repeat(4_000);
    const { shown, misread } = readTables({
      table: "chairs",
      sort: "colour",
      columns: "name,smell",
      with: "ana-berg,NO,arland",
      in: "June",
      filter: long,
    });

    expect(shown).toEqual({
      table: "meetings",
      sort: layouts.meetings.sort,
      filter: "x".repeat(200),
      columns: ["name"],
      with: ["ana-berg", "arland"],
      in: null,
      held: false,
    });
    expect(misread.map(({ name }) => name)).toEqual(["table", "sort", "columns", "with", "in"]);
  });
});
