import { qualifiers } from "../../model/count.ts";
import type { EntityFact } from "../../model/fact.ts";
import { kinds } from "../../model/kinds.ts";
import { readClaimed } from "./claimed.ts";
import type { Evidence } from "./evidence.ts";
import type { Reader } from "./reader.ts";
import type { Entry, Tree } from "./tree.ts";

const number = String.raw`(?:(?:${qualifiers.join("|")}) )?\d+(?:\.\d+)?`;
const pattern = new RegExp(`^(${number})(?: ([^/]+?))?(?:/(.+))?$`);

/** The parts of "at least 600 trucks/day", or null. */
export function partsOfTarget(text: string) {
  const [, value, unit, recurrence] = pattern.exec(text.trim()) ?? [];
  return value ? { value, unit: unit ?? null, recurrence: recurrence ?? null } : null;
}

/** Reads `target: 600 trucks/day`: the number is claimed, its unit and recurrence are plain. */
export function readTarget(
  entry: Entry,
  fact: EntityFact,
  evidence: Evidence,
  reader: Reader,
): void {
  const take: Take = (text, at) => {
    const parts = partsOfTarget(text);
    if (!parts) {
      reader.refuse(
        at,
        `"${text}" is not a target`,
        "a number, a unit, and how often: 600 trucks/day",
        "write it so",
      );
      return null;
    }
    for (const [name, said] of [
      ["targetUnit", parts.unit],
      ["recurrence", parts.recurrence],
    ] as const) {
      const before = fact.properties[name];
      if (said !== null && before !== undefined && before !== said)
        reader.refuse(
          at,
          `the targets differ in ${name}: "${before}" and "${said}"`,
          "one for all",
          "write two provisions",
        );
      else if (said !== null) {
        fact.properties[name] = said;
        reader.sites.set(`${fact.id} ${name}`, at);
      }
    }
    return parts.value;
  };
  const tree = numbersOf(entry.value, take);
  const property = kinds.Provision.properties.targetValue;
  readClaimed(
    { about: fact.id, field: "targetValue", property, tree, evidence, free: null },
    reader,
  );
}

type Take = (text: string, at: Entry["at"]) => string | null;

// The same tree with the numbers alone; what is no target is left out, since it is said already.
function numbersOf(tree: Tree, take: Take): Tree {
  if (tree.is === "list")
    return { ...tree, items: tree.items.map((item) => numbersOf(item, take)).filter(isThere) };
  if (tree.is === "map") {
    const entries = tree.entries.flatMap((one) => {
      const key = take(one.key, one.at);
      return key === null ? [] : [{ ...one, key }];
    });
    return { ...tree, entries };
  }
  if (tree.holds !== "text") return tree;
  const text = take(tree.text, tree.at);
  return text === null ? { is: "list", at: tree.at, items: [] } : { ...tree, text };
}

function isThere(tree: Tree): boolean {
  return tree.is !== "list" || tree.items.length > 0;
}
