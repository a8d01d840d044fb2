import type { KindName } from "../../model/kinds.ts";
import type { Reader } from "./reader.ts";
import type { Block } from "./sections.ts";
import { entryOf, type MapTree, type Tree } from "./tree.ts";

const nameless: readonly KindName[] = ["Phase", "Provision", "Figure", "Condition", "Assessment"];

/** The name of what may be written without one, from its values; null where a name is needed. */
export function madeName({ id, kind }: Block, map: MapTree, reader: Reader): string | null {
  if (!nameless.includes(kind)) return null;
  const first = (key: string) => firstText(entryOf(map, key)?.value);
  const named = (key: string) => nameOf(first(key), reader);
  if (kind === "Figure") {
    const count = first("value") ?? first("share");
    const said = [first("qualifier"), count].filter(Boolean).join(" ");
    if (count) return [named("measure"), said].filter(Boolean).join(": ");
  }
  if (kind === "Assessment" && first("verdict"))
    return [named("assesses"), first("verdict")].filter(Boolean).join(": ");
  const key = id.split(".").at(-1)!.replaceAll("-", " ");
  if (kind === "Phase") return `${key.charAt(0).toUpperCase()}${key.slice(1)} phase`;
  return first("action") ?? key;
}

function nameOf(id: string | null, reader: Reader): string | null {
  return id === null ? null : (reader.entities.get(id)?.name ?? id);
}

function firstText(tree: Tree | undefined): string | null {
  if (!tree) return null;
  if (tree.is === "text") return tree.holds === "text" ? tree.text : null;
  if (tree.is === "list") return firstText(tree.items[0]);
  return tree.entries[0]?.key ?? null;
}
