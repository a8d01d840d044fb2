import { unzipSync, zipSync } from "fflate";
import writeXlsxFile from "write-excel-file/node";
import type { Value } from "../../model/csv.ts";

/** A sheet: the columns' names, and the rows below them. */
export interface Sheet {
  name: string;
  head: readonly string[];
  rows: readonly (readonly Value[])[];
}

/** No clock in a file: the first day that its format can say. */
const modified = new Date(1980, 0, 1);

/**
 * Sheets as an .xlsx workbook. Every text is a text and never a formula, whatever it begins with, and
 * stands exactly as it is; a number is a number. The same sheets give the same bytes.
 */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Buffer> {
  const book = writeXlsxFile(
    sheets.map(({ name, head, rows }) => ({
      sheet: name,
      data: [
        head.map((text) => ({ value: text, type: String, fontWeight: "bold" as const })),
        ...rows.map((row) => row.map(cellOf)),
      ],
      columns: head.map((_, at) => ({ width: widthOf(head, rows, at) })),
      stickyRowsCount: 1,
    })),
  );
  const files = unzipSync(await book.toBuffer());
  return Buffer.from(zipSync(files, { mtime: modified, level: 6 }));
}

function cellOf(value: Value) {
  if (value === null) return null;
  return typeof value === "number"
    ? { value, type: Number }
    : { value: printable(value), type: String };
}

/** Control characters have no place in XML, and no meaning in a cell. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
  return text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
}

/** Characters wide: as wide as its longest text, but never so that one column fills the screen. */
function widthOf(head: readonly string[], rows: Sheet["rows"], at: number): number {
  const longest = Math.max(head[at]!.length, ...rows.map((row) => `${row[at] ?? ""}`.length));
  return Math.min(longest + 2, 48);
}
