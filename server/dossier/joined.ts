import { blocks } from "../../model/dossier.ts";
import { isOwn } from "./entities.ts";
import { evidenceAmong, noEvidence } from "./evidence.ts";
import { readLines } from "./lines.ts";
import type { Reader } from "./reader.ts";
import type { Block } from "./sections.ts";

/** Joins a nested entity to the block it stands in; the relation rests on what the entity rests on. */
export function readJoined({ id, at, tree, parent }: Block, reader: Reader): void {
  if (!parent || !reader.entities.has(parent.id) || !isOwn(id, reader)) return;
  const kind = reader.entities.get(parent.id)!.kind;
  const authored = blocks[kind][parent.key];
  if (authored?.as !== "nested") return;
  const evidence = evidenceAmong(tree, reader) ?? { ...noEvidence(), broken: true };
  const other = { is: "text" as const, at, text: id, holds: "text" as const };
  const { joined: type, own } = authored;
  readLines({ type, own, id: parent.id, key: parent.key, tree: other, at, evidence }, reader);
}
