import type { Cell } from "../store/tables/cell.ts";
import { marksOf, type StandingMark } from "../store/tables/flat.ts";
import { dateInWords, shortDay } from "./days.ts";
import { languageInWords } from "./languages.ts";
import { roleInWords } from "./scene-words.ts";
import { type NameOf, valueInWords } from "./values.ts";
import type { Words } from "./words.tsx";

/** A cell of a table as text, as it is shown and filtered; "" where nobody says anything. */
export function cellInWords(cell: Cell, words: Words, nameOf: NameOf): string {
  switch (cell.is) {
    case "name":
      return [cell.name, cell.note].filter(Boolean).join(" · ");
    case "names":
      return words.list(cell.of.map(({ name }) => name));
    case "kind":
      return words.say(`kind.${cell.kind}`);
    case "days":
      return cell.days.edtf === null ? "" : dateInWords(cell.days.edtf, words);
    case "values":
      return words.list(cell.of.map((value) => valueInWords(cell.field, value, words, nameOf)));
    case "words":
      return words.list(cell.of.map((word) => wordOf(cell.list, word, words)));
    case "text":
      return words.list(cell.of);
    case "day":
      return cell.day === null ? "" : shortDay(cell.day, words);
    case "number":
      return cell.number === null ? "" : words.number(cell.number);
    case "standing":
      return words.list(marksOf(cell.standing).map((mark) => markInWords(mark, words)));
  }
}

/** A mark of how a fact stands, without who is behind it. */
export function markInWords(mark: StandingMark, { say }: Words): string {
  return say(`table.mark.${mark}`);
}

/** The head of a column: a field's word, or a month or a year of a matrix. */
export function columnInWords(column: string, { say, knows, intl }: Words): string {
  const key = `table.column.${column}`;
  if (knows(key)) return say(key);
  if (column.length === 4) return column;
  return intl.formatDate(new Date(`${column}-15T12:00:00Z`), { month: "short", year: "numeric" });
}

function wordOf(list: Extract<Cell, { is: "words" }>["list"], word: string, words: Words): string {
  if (list === "language") return languageInWords(word, words);
  if (list === "role") return roleInWords(word, words);
  const key = `${list}.${word}`;
  return words.knows(key) ? words.say(key) : word;
}
