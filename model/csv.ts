/** A cell of a file: a number stands as it is, null is empty. */
export type Value = string | number | null;

/**
 * A table as CSV by RFC 4180: CRLF, and every text in quotes. It begins with a byte order mark,
 * without which a spreadsheet reads "Kalın" and "رشاد" as Latin-1. A text that a spreadsheet would
 * take for a formula gets an apostrophe before it.
 */
export function csvOf(head: readonly string[], rows: readonly (readonly Value[])[]): string {
  return [csvHead(head), ...rows.map(csvLine)].join("");
}

/** The byte order mark and the line of the columns' names: what a file of any length begins with. */
export function csvHead(head: readonly string[]): string {
  return `\ufeff${csvLine(head)}`;
}

export function csvLine(cells: readonly Value[]): string {
  return `${cells.map(written).join(",")}\r\n`;
}

function written(value: Value): string {
  if (value === null) return "";
  return typeof value === "number" ? `${value}` : `"${harmless(value).replaceAll('"', '""')}"`;
}

/**
 * Text that no spreadsheet evaluates: also where it begins with a full-width sign or a line feed. One
 * that begins with the apostrophe already gets another, so that `asWritten` gives every text back.
 */
export function harmless(text: string): string {
  return /^'*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

/** The text that `harmless` was given. */
export function asWritten(text: string): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text;
}
