import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import readWorkbook from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { ledgerColumns } from "../../server/content/ledger/columns.ts";
import { engines } from "../fixtures/engines.ts";
import { readCsv } from "../model/read-csv.ts";
import { harbour } from "./harbour.ts";
import { serveWorld } from "./serve-world.ts";

/** The harbour, with words that a spreadsheet would take for a formula. */
const tricky = harbour.replace("60 carts were to be let in each day", '"=HYPERLINK(1) 60 carts"');

describe.for(engines)("the ledger as a file from $name", ({ wanted, open }) => {
  const served = serveWorld({ wanted, open }, tricky);
  const file = async (format: string, query = "") => {
    const address = `${served.address}/api/agreements/truce/ledger/${format}${query}`;
    const response = await fetch(address);
    return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
  };
  /** Lines as their columns' names have them, those that are asked for. */
  const linesOf = async (query: string, columns: string[]) => {
    const { bytes } = await file("csv", query);
    const [head, ...rows] = readCsv(new TextDecoder().decode(bytes));
    return rows.map((row) => columns.map((name) => row[head!.indexOf(name)]));
  };

  it.runIf(wanted)("has a line for each value and each claim, with its source", async () => {
    const columns = ["is", "says", "number", "unit", "ours", "who", "words", "publisher", "known"];
    const lines = await linesOf("", ["provision", ...columns]);

    expect(
      lines
        .filter(([provision]) => provision === "60 carts each day")
        .map(([, ...cells]) => cells.join("; ")),
    ).toEqual([
      "provision; let carts in; ; ; ; ; '=HYPERLINK(1) 60 carts; The Herald; 2031-05-05",
      "obliged; ; ; ; ; Bland; '=HYPERLINK(1) 60 carts; The Herald; 2031-05-05",
      "beneficiary; ; ; ; ; Aland; '=HYPERLINK(1) 60 carts; The Herald; 2031-05-05",
      "target; 60; 60; carts; ; ; '=HYPERLINK(1) 60 carts; The Herald; 2031-05-05",
      "status; not; ; ; ; Aland; Bland has not complied; The Courier; 2031-05-26",
      "status; fulfilled; ; ; ; Bland; we let in every cart; The Courier; 2031-05-26",
      "figure; 1/3; ; carts; about 20, if 1/3 of 60; not stated; only a third of the carts came in until 20 May; The Courier; 2031-05-26",
      "figure; up to 20; ; carts; ; Port office of Bland; up to 20 came in on 20 May, says the port office; The Courier; 2031-05-26",
      "breaches; ; ; ; ; Bland; Bland shut the gate; The Courier; 2031-05-26",
    ]);
  });

  it.runIf(wanted)("says on each line as known on which day, and at which revision", async () => {
    const lines = await linesOf("?known=2031-05-05&to=2031-06-01", [
      ...["to", "as_known_on", "known", "licence"],
    ]);

    expect(new Set(lines.map(([to, day, , licence]) => [to, day, licence].join()))).toEqual(
      new Set(["2031-06-01,2031-05-05,CC BY 4.0"]),
    );
    expect(lines.every(([, , known]) => known === "" || known! <= "2031-05-05")).toBe(true);
  });

  it.runIf(wanted)("is no formula in CSV, and begins with a byte order mark", async () => {
    const { response, bytes } = await file("csv");
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

    expect(text.startsWith("\ufeff")).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(1) 60 carts"`);
    expect(text).not.toMatch(/[",]=HYPERLINK/);
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("content-disposition")).toBe(
      "attachment; filename=parley-truce-ledger.csv",
    );
  });

  it.runIf(wanted)("is a workbook with every text a text, the same each time", async () => {
    const [one, two] = [
      await file("xlsx", "?known=2031-05-26"),
      await file("xlsx", "?known=2031-05-26"),
    ];
    const parts = unzipSync(one.bytes);
    const text = (path: string) => strFromU8(parts[path]!);

    expect(one.bytes).toEqual(two.bytes);
    expect(Object.keys(parts).some((path) => /vba|macro|external/i.test(path))).toBe(false);
    expect(text("xl/workbook.xml").match(/name="(Ledger|About)"/g)).toEqual([
      ...['name="Ledger"', 'name="About"'],
    ]);
    expect(text("xl/sharedStrings.xml")).toContain("=HYPERLINK(1) 60 carts");
    // A formula would stand in an <f>.
    expect(text("xl/worksheets/sheet1.xml")).not.toMatch(/<f[ >]/);
    const rows = text("xl/worksheets/sheet1.xml").match(/<row /g)!;
    expect(rows.length).toBe((await linesOf("?known=2031-05-26", ["is"])).length + 1);
    expect(one.response.headers.get("content-disposition")).toBe(
      "attachment; filename=parley-truce-ledger-known-2031-05-26.xlsx",
    );
    expect(ledgerColumns.length).toBe(new Set(ledgerColumns).size);
  });

  it.runIf(wanted)("is read by a program that is not ours as the rows of the CSV", async () => {
    const { bytes } = await file("xlsx");
    const sheets = await readWorkbook(Buffer.from(bytes));
    const [head, ...rows] = sheets.find(({ sheet }) => sheet === "Ledger")!.data;
    const table = parse(new TextDecoder().decode((await file("csv")).bytes), {
      bom: true,
    }) as string[][];

    expect(head).toEqual(table[0]);
    // A text stands in the workbook as it is; the apostrophe is only CSV's.
    const asTold = (cell: string) => cell.replace(/^'(?=[=+\-@])/, "");
    expect(rows.map((row) => row.map((cell) => String(cell ?? "")))).toEqual(
      table.slice(1).map((row) => row.map(asTold)),
    );
    const words = ledgerColumns.indexOf("words");
    expect(rows.some((row) => row[words] === "=HYPERLINK(1) 60 carts")).toBe(true);
    const number = ledgerColumns.indexOf("number");
    const kinds = new Set(rows.map((row) => typeof (row[number] ?? 0)));
    expect([...kinds]).toEqual(["number"]);
  });

  it.runIf(wanted)("keeps a copy that has not changed, and refuses another format", async () => {
    const { response } = await file("xlsx");
    const etag = response.headers.get("etag")!;
    const again = await fetch(`${served.address}/api/agreements/truce/ledger/xlsx`, {
      headers: { "If-None-Match": etag, "Cache-Control": "max-age=0" },
    });
    expect(again.status).toBe(304);

    const { status, body } = await served.get("/api/agreements/truce/ledger/pdf");
    expect([status, body.parameters]).toEqual([
      400,
      [{ name: "format", detail: "expected a format: csv, xlsx" }],
    ]);
    expect((await served.get("/api/agreements/truse/ledger/csv")).status).toBe(404);
  });
});
