import { parseCount, qualifiers } from "../../model/count.ts";
import type { EntityFact } from "../../model/fact.ts";
import type { Property } from "../../model/property.ts";
import { claim, type Evidence, evidenceAmong, evidenceIn, evidenceKeys } from "./evidence.ts";
import { languageIn } from "./language.ts";
import { isOneOf, refuseOthers, textIn } from "./plain.ts";
import type { Reader } from "./reader.ts";
import { entryOf, type MapTree, type TextTree, type Tree } from "./tree.ts";
import { readValue } from "./values.ts";

export interface Claimed {
  about: string;
  field: string;
  property: Property;
  tree: Tree;
  /** What its block or line rests on. */
  evidence: Evidence;
  /** Where values go that need no claim and have none; null where every value needs one. */
  free: EntityFact["properties"] | null;
  /** Written beside the values: "more than". */
  qualifier?: Tree | undefined;
}

/** Reads the values of a claimed property: one, several, or a map from value to evidence. */
export function readClaimed(claimed: Claimed, reader: Reader): void {
  for (const { tree, own, lang } of valuesIn(claimed, reader)) {
    reader.written.add(`${claimed.about} ${claimed.field}`);
    const qualified = withQualifier(tree, claimed.qualifier, reader);
    const read = qualified && readValue(qualified, claimed.field, claimed.property, reader);
    if (!read) continue;
    const evidence = own ?? handedDown(claimed.evidence);
    if (isShown(evidence)) {
      const what = { about: claimed.about, field: claimed.field, value: read.value, lang };
      claim(reader, what, evidence, tree.at, read.relative);
    } else if (evidence.broken) continue;
    else if (claimed.free) keepFree(claimed.free, claimed.field, read.value, lang);
    else
      reader.refuse(
        tree.at,
        `the ${claimed.field === "edtf" ? "day" : claimed.field} "${read.value}" rests on no claim`,
        "a passage that says so",
        "write {value: passage}, or per: beside it",
      );
  }
}

interface Written {
  tree: TextTree;
  own: Evidence | null;
  lang?: string | undefined;
}

function valuesIn({ tree, field }: Claimed, reader: Reader): Written[] {
  if (tree.is === "map" && !(field === "names" && entryOf(tree, "is"))) {
    return tree.entries.map(({ key, at, value }) => ({
      tree: { is: "text", at, text: key, holds: "text" },
      own: evidenceIn(value, reader),
    }));
  }
  const items = tree.is === "list" ? tree.items : [tree];
  return items.flatMap((item) => {
    if (item.is === "map" && field === "names") return nameIn(item, reader);
    return textIn(item, field === "edtf" ? "the day" : field, reader) === null
      ? []
      : [{ tree: item as TextTree, own: null }];
  });
}

function nameIn(map: MapTree, reader: Reader): Written[] {
  refuseOthers(map, ["is", "lang", ...evidenceKeys], "a name", reader);
  const is = entryOf(map, "is")?.value;
  if (!is) {
    reader.refuse(map.at, "a name says no name", "is: and the name", "write it");
    return [];
  }
  if (textIn(is, "the name", reader) === null) return [];
  const lang = entryOf(map, "lang")?.value;
  const tag = lang && languageIn(lang, reader);
  return [{ tree: is as TextTree, own: evidenceAmong(map, reader), lang: tag ?? undefined }];
}

function withQualifier(
  tree: TextTree,
  qualifier: Tree | undefined,
  reader: Reader,
): TextTree | null {
  if (!qualifier) return tree;
  if (textIn(qualifier, "the qualifier", reader) === null) return null;
  if (!isOneOf(qualifier as TextTree, qualifiers, "the qualifier", reader)) return null;
  const read = parseCount(tree.text);
  // A value with a qualifier of its own keeps it.
  const bare = read.ok && read.count.qualifier === "exactly";
  return bare ? { ...tree, text: `${(qualifier as TextTree).text} ${tree.text}` } : tree;
}

/**
 * What a value without evidence of its own rests on. A denial of the block says nothing against its
 * values while somebody supports it; of what is only denied they are denied with it.
 */
function handedDown(evidence: Evidence): Evidence {
  const { per, not } = evidence;
  return { ...evidence, not: per.length > 0 ? [] : not, qualifies: [] };
}

export function isShown({ per, not, qualifies }: Evidence): boolean {
  return per.length + not.length + qualifies.length > 0;
}

// Names, of which there may be several, as a list; anything else as it is.
function keepFree(free: EntityFact["properties"], field: string, value: string, lang?: string) {
  if (field !== "names") free[field] = value;
  else {
    const name = lang ? JSON.stringify({ is: value, lang }) : value;
    free.names = [...((free.names as string[] | undefined) ?? []), name];
  }
}
