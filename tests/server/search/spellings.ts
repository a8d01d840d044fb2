import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fold } from "../../../model/fold.ts";
import { projectRoot } from "../../seed/dossiers.ts";

const file = path.resolve(projectRoot, "../shared/data/gaza-evidence-notes.md");

export interface Spelling {
  /** Of the person as the seed has it. */
  id: string;
  is: string;
}

/** A person of the seed, as it names them. */
export interface Person {
  id: string;
  name: string;
}

/**
 * The spellings that real pages use, from the notes on the evidence, of those persons whom the notes
 * name as the seed does; null where the notes are not at hand.
 */
export function readSpellings(people: Person[]): Spelling[] {
  const text = readFileSync(file, "utf8");
  const table = text.slice(text.indexOf("## (c)"), text.indexOf("## (d)"));
  const rows = table.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  return rows.flatMap((cells) => {
    const written = cells.map((cell) => cell.replace(/ \(emir.*/, "")).flatMap(spellingsIn);
    const own = new Set(written.map(fold));
    const person = people.find(({ name }) => own.has(fold(name)));
    return person ? [...new Set(written)].map((is) => ({ id: person.id, is })) : [];
  });
}

export const haveSpellings = existsSync(file);

/** "ru Калын (RIA), Kalin; bg …": without languages, remarks, and what says that there is none. */
function spellingsIn(cell: string): string[] {
  if (cell === "-" || cell.startsWith("trap:")) return [];
  return cell
    .replaceAll(/\([^)]*\)/g, "")
    .split(/[,;]/)
    .map((part) => part.replaceAll(/["“”]/g, "").trim())
    .map(wholly)
    .map((part) => part.replace(/^(?:ru|bg|fa|el|zh|bn|sk|az|de|fr|hr|id) /, "").trim())
    .flatMap(written)
    .map((part) => part.replaceAll(/\s+/g, " "))
    .filter((part) => part !== "");
}

/** "Steve / Steven Witkoff" and "Mohammed Al Thani / Al-Thani" are each two. */
function written(part: string): string[] {
  const [first = "", ...others] = part.split(" / ");
  if (others.length === 0) return [part];
  if (!first.includes(" ")) return [others[0]!.replace(/^\S+/, first), ...others];
  return [first, ...others.map((other) => first.replace(/\b[Aa]l[ -]\S+$/, other))];
}

/** "... bin Jassim Al Thani" leaves out what the name before it begins with. */
function wholly(part: string, at: number, parts: string[]): string {
  if (!part.startsWith("...")) return part;
  const rest = part.slice(3).trim();
  const [before, words] = [parts[at - 1]!, rest.split(" ")];
  const common = before.indexOf(words.slice(0, 2).join(" "));
  const start = common < 0 ? before.split(" ").slice(0, -2).join(" ") : before.slice(0, common);
  return `${start.trim()} ${rest}`;
}
