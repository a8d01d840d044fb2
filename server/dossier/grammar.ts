import { entityIdPattern } from "../../model/ids.ts";
import type { Problems } from "./problems.ts";
import type { Place } from "./tree.ts";

/**
 * Letters that look like one of a to z: from the table of Unicode Technical Standard #39
 * (confusables.txt), Cyrillic and Greek small letters. Full-width and accented ones fold by themselves.
 */
const lookAlikes: Record<string, string> = Object.fromEntries(
  [
    ["аɑα", "a"],
    ["сϲ", "c"],
    ["ԁ", "d"],
    ["еҽ", "e"],
    ["һ", "h"],
    ["іιı", "i"],
    ["јϳ", "j"],
    ["ӏ", "l"],
    ["оοσ", "o"],
    ["рρ", "p"],
    ["ѕ", "s"],
    ["υ", "u"],
    ["ѵν", "v"],
    ["ѡ", "w"],
    ["х", "x"],
    ["уγ", "y"],
    ["‐‑‒–—−", "-"],
  ].flatMap(([strange, plain]) => [...strange!].map((letter) => [letter, plain!])),
);

/** An id as an author meant it: small ASCII letters where others stand that look like them. */
export function asMeant(id: string): string {
  const folded = id.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return [...folded].map((letter) => lookAlikes[letter] ?? letter).join("");
}

/** What two ids share that a reader would take for one another: `l` and `1`, `o` and `0`, `rn` and `m`. */
export function skeleton(id: string): string {
  return id.replaceAll("0", "o").replaceAll("1", "l").replaceAll("rn", "m");
}

/** Whether an id, or one part of it, is in the grammar; else says how it could be. */
export function isId(id: string, at: Place, problems: Problems, parts: "one" | "many" = "many") {
  if (entityIdPattern.test(id) && id.length <= 200 && (parts === "many" || !id.includes(".")))
    return true;
  const meant = asMeant(id).replace(/[\s_]+/g, "-");
  const shape =
    parts === "many"
      ? "small letters a to z, digits and hyphens, in parts joined by dots"
      : "small letters a to z, digits and hyphens";
  const could = entityIdPattern.test(meant) && (parts === "many" || !meant.includes("."));
  problems.refuse(at, wrongIn(id), shape, could ? `write ${meant}` : "choose another id");
  return false;
}

function wrongIn(id: string): string {
  const strange = [...id].find((letter) => lookAlikes[letter.toLowerCase()]);
  if (strange) {
    const point = strange.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
    const twin = lookAlikes[strange.toLowerCase()];
    return `the id "${id}" has a letter that only looks like "${twin}" (U+${point})`;
  }
  if (/[A-Z]/.test(id)) return `the id "${id}" has capital letters`;
  return id.length > 200 ? "the id is longer than 200 letters" : `"${id}" is not an id`;
}
