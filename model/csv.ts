/** A cell of a file: a number stands as it is, null is empty. */
export type Value = string | number | null;

/**
 * A table as CSV by RFC 4180: CRLF, and every text in quotes. It begins with a byte order mark,
 * without which a spreadsheet reads "Kalın" and "رشاد" as Latin-1. A text that a spreadsheet would
 * take for a formula gets an apostrophe before it.
 */
export function csvOf(head: readonly string[], rows: readonly (readonly Value[])[]): string {
  const lines = [head, ...rows].map((cells) => cells.map(written).join(","));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

function written(value: Value): string {
  if (value === null) return "";
  return typeof value === "number" ? `${value}` : `"${harmless(value).replaceAll('"', '""')}"`;
}

/** Text that no spreadsheet evaluates: also where it begins with a full-width sign or a line feed. */
export function harmless(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
