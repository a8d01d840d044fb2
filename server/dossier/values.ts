import { parseCount, writeCount } from "../../model/count.ts";
import { parseEdtf } from "../../model/date.ts";
import { idsOf } from "../../model/dossier.ts";
import type { Plain } from "../../model/fact.ts";
import type { Property } from "../../model/property.ts";
import { listed, orWrite } from "./near.ts";
import { isOneOf, textIn, textsIn } from "./plain.ts";
import type { Reader, Visible } from "./reader.ts";
import {
  dayFields,
  isCountedFrom,
  type RelativeDay,
  readRelative,
  writeRelative,
} from "./relative.ts";
import type { Place, TextTree, Tree } from "./tree.ts";

/** A value of a claimed property, in the one way it is kept. */
export interface Value {
  value: string;
  /** A day counted from another fact: our own working out. */
  relative: boolean;
}

/** Reads one value of a claimed property as it is kept, or says what is wrong and gives null. */
export function readValue(
  tree: TextTree,
  name: string,
  property: Property,
  reader: Reader,
): Value | null {
  const { holds } = property;
  const kept = (value: string | null) => (value === null ? null : { value, relative: false });
  if (holds === "date") return dayIn(tree, reader);
  if (holds === "count" || holds === "share") return kept(countIn(tree, holds, reader));
  if (holds === "id") return kept(idIn(tree, reader, idsOf[name]) && tree.text);
  if (typeof holds !== "string") return kept(isOneOf(tree, holds, name, reader) ? tree.text : null);
  return kept(textIn(tree, name, reader));
}

/** Reads a plain property, or says what is wrong and gives null. */
export function plainOf(
  tree: Tree,
  name: string,
  { holds }: Property,
  reader: Reader,
): Plain | null {
  if (holds === "ids") {
    const ids = textsIn(tree, name, reader).filter((id) => idIn(id, reader, idsOf[name]));
    return ids.map(({ text }) => text);
  }
  if (tree.is === "map") {
    const expected = `one value: ${name} needs no evidence`;
    reader.refuse(tree.at, `${name} is a map`, expected, `write ${name}: and the value alone`);
    return null;
  }
  const text = textIn(tree, name, reader);
  if (text === null) return null;
  const one = tree as TextTree;
  if (holds === "number") return numberIn(one, name, reader);
  if (holds === "boolean")
    return isOneOf(one, ["true", "false"], name, reader) ? text === "true" : null;
  return readValue(one, name, { holds, claimed: false }, reader)?.value ?? null;
}

/** An entity by id, if it can be named here and is of a kind that fits. */
export function idIn(tree: TextTree, reader: Reader, kinds?: readonly string[]): Visible | null {
  const found = reader.entities.get(tree.text);
  if (!found && reader.partial) return null;
  if (!found) {
    const mend = orWrite(
      tree.text,
      reader.entities.keys(),
      "write it, or name its dossier in uses",
    );
    const expected = "one of this dossier or of those it uses";
    reader.refuse(tree.at, `there is no "${tree.text}"`, expected, mend);
    return null;
  }
  if (!kinds || kinds.includes(found.kind)) return found;
  const expected = listed(kinds, "or");
  reader.refuse(tree.at, `"${tree.text}" is of the kind ${found.kind}`, expected, "name another");
  return null;
}

/** A day in EDTF, or one counted from another fact. */
export function dayIn(tree: TextTree, reader: Reader): Value | null {
  const read = parseEdtf(tree.text);
  if (read.ok) return { value: tree.text, relative: false };
  const relative = readRelative(tree.text);
  if (!relative || !(reader.entities.has(relative.id) || looksCounted(tree.text, relative))) {
    refuseRead(tree.at, read.problem, aDate, mendDate, reader);
    return null;
  }
  const from = idIn({ ...tree, text: relative.id }, reader);
  if (!from) return null;
  if (!isCountedFrom(from.kind, relative.property)) {
    const wrong = `${relative.id} has no day called "${relative.property}"`;
    reader.refuse(tree.at, wrong, `a day of the kind ${from.kind}`, "name another, or none");
    return null;
  }
  return { value: writeRelative(relative), relative: true };
}

// "cairo-talks" and "cairo-talks - 2d" are meant as ids; "2031-11-31" and "last Tuesday" as days.
function looksCounted(text: string, { property, count }: RelativeDay): boolean {
  return (count !== 0 || dayFields.has(property)) && !/^[[{.\d]/.test(text);
}

/** A whole EDTF text, for a source's own days. */
export function edtfIn(tree: Tree, what: string, reader: Reader): string | null {
  const text = textIn(tree, what, reader);
  if (text === null) return null;
  const read = parseEdtf(text);
  if (read.ok) return text;
  refuseRead(tree.at, read.problem, aDate, mendDate, reader);
  return null;
}

/** One day of the calendar, YYYY-MM-DD. */
export function dayAlone(tree: Tree, what: string, reader: Reader): string | null {
  const day = edtfIn(tree, what, reader);
  if (day === null || /^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  reader.refuse(tree.at, `${what} is "${day}"`, "one day, YYYY-MM-DD", "write the day");
  return null;
}

function countIn(tree: TextTree, holds: "count" | "share", reader: Reader): string | null {
  const read = parseCount(tree.text);
  if (!read.ok) {
    refuseRead(tree.at, read.problem, "a number", "write digits without spaces or commas", reader);
    return null;
  }
  if ((read.count.outOf !== null) === (holds === "share")) return writeCount(read.count);
  if (holds === "share")
    reader.refuse(tree.at, `"${tree.text}" is not a share`, "one such as 1/3", "write it as value");
  else
    reader.refuse(
      tree.at,
      `"${tree.text}" is a share`,
      "a number",
      "write it as share, with shareOf",
    );
  return null;
}

function numberIn(tree: TextTree, name: string, reader: Reader): number | null {
  if (/^-?\d+(\.\d+)?$/.test(tree.text)) return Number(tree.text);
  reader.refuse(tree.at, `${name} is "${tree.text}"`, "a number", "write it in digits");
  return null;
}

function refuseRead(at: Place, problem: string, otherwise: string, mend: string, reader: Reader) {
  const cut = problem.indexOf(": expected ");
  const [wrong, expected] =
    cut < 0 ? [problem, otherwise] : [problem.slice(0, cut), problem.slice(cut + 11)];
  reader.refuse(at, wrong, expected, mend);
}

const aDate = "EDTF: 2025-11-25, 2025-11, 2025-10-10/.., [2025-11-24,2025-11-25]";
const mendDate = "write the day as the calendar has it, or a wider date";

/** A whole number from 1 on, as numbers of passages and paragraphs are. */
export function ordinal(text: string, at: Place, what: string, reader: Reader): number | null {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  reader.refuse(at, `${what} is "${text}"`, "a whole number from 1 on", "number it");
  return null;
}
