import { listed, orWrite } from "./near.ts";
import type { Problems } from "./problems.ts";
import { type MapTree, nameOf, type TextTree, type Tree } from "./tree.ts";

/** The text of a tree, or null with the problem said. */
export function textIn(tree: Tree, what: string, problems: Problems): string | null {
  if (tree.is === "text" && tree.holds === "text" && tree.text.trim() !== "") return tree.text;
  problems.refuse(tree.at, `${what} is ${nameOf(tree)}`, "a text", `write ${what} in words`);
  return null;
}

/** One text or a list of them; what is none of both is said and left out. */
export function textsIn(tree: Tree, what: string, problems: Problems): TextTree[] {
  const items = tree.is === "list" ? tree.items : [tree];
  return items.filter((item): item is TextTree => textIn(item, what, problems) !== null);
}

export function mapIn(tree: Tree, what: string, problems: Problems): MapTree | null {
  if (tree.is === "map") return tree;
  problems.refuse(
    tree.at,
    `${what} is ${nameOf(tree)}`,
    "a map of keys",
    `write ${what} as key: value`,
  );
  return null;
}

/** Whether a text is one of some words; else says which there are. */
export function isOneOf(
  tree: TextTree,
  words: readonly string[],
  what: string,
  problems: Problems,
): boolean {
  if (words.includes(tree.text)) return true;
  const mend = orWrite(tree.text, words, "write one of them");
  problems.refuse(tree.at, `${what} is "${tree.text}"`, listed(words, "or"), mend);
  return false;
}

/** Says every key of a map that is not one of those known. */
export function refuseOthers(
  map: MapTree,
  known: readonly string[],
  where: string,
  problems: Problems,
): void {
  for (const { key, at } of map.entries)
    if (!known.includes(key)) refuseKey(key, at, known, where, problems);
}

export function refuseKey(
  key: string,
  at: TextTree["at"],
  known: readonly string[],
  where: string,
  problems: Problems,
): void {
  const mend = orWrite(key, known, "take it out");
  problems.refuse(at, `${where} has no key "${key}"`, listed(known, "or"), mend);
}
