import { type AuthoredKey, blocks, everyBlock } from "../../model/dossier.ts";
import type { ClaimFact, RelationFact } from "../../model/fact.ts";
import { groupBy } from "../../model/group.ts";
import { readRelationId } from "../../model/ids.ts";
import type { KindName } from "../../model/kinds.ts";
import type { RelationType } from "../../model/relations.ts";
import { lineKeys } from "./line-keys.ts";
import { readRelative } from "./relative.ts";
import { evidenceKeysFor, restAlike, shortened } from "./write-evidence.ts";
import { type Out, writeValues } from "./write-values.ts";
import type { Writing } from "./writing.ts";

export interface Place {
  /** The entity in whose block the relation is written, and under which key. */
  owner: string;
  key: string;
}

/** Where a relation is written: in the block of its tail where that has a key for it, else of its head. */
export function placeOf(fact: RelationFact, writing: Writing): Place {
  const [tail, head] = [writing.kindOf(fact.tail), writing.kindOf(fact.head)];
  const sides = [
    { owner: fact.tail, kind: tail, side: "tail" as const, other: head },
    { owner: fact.head, kind: head, side: "head" as const, other: tail },
  ];
  const own = sides.toSorted(
    (a, b) => Number(isAway(a.owner, writing)) - Number(isAway(b.owner, writing)),
  );
  for (const { owner, kind, side, other } of own)
    for (const [key, authored] of Object.entries({ ...everyBlock, ...blocks[kind] }))
      if (fits(authored, fact.type, side, other)) return { owner, key };
  throw new Error(`no block has a key for the relation ${fact.id}`);
}

/** The relations under one key of a block. */
export function writeLines(
  facts: RelationFact[],
  owner: string,
  inherited: readonly ClaimFact[],
  writing: Writing,
): Out {
  const sorted = facts.toSorted((a, b) => nth(a) - nth(b));
  const lines = sorted.map((fact) => ({
    other: fact.tail === owner ? fact.head : fact.tail,
    role: fact.role,
    line: lineOf(fact, inherited, writing),
  }));
  if (lines.some(({ role }) => role !== undefined)) return withRoles(lines);
  if (lines.every(({ line }) => Object.keys(line).length === 0)) {
    return oneOrAll(lines.map(({ other }) => other));
  }
  const byOther = groupBy(lines, ({ other }) => other);
  return Object.fromEntries(
    [...byOther].map(([other, some]) => {
      const written = some.map(({ line }) => line);
      return [other, written.length === 1 ? evidenceAlone(written[0]!) : written];
    }),
  );
}

type Line = Record<string, Out>;

interface Roled {
  other: string;
  role: string | undefined;
  line: Line;
}

// Those who play the same roles in the same way share a line, unless somebody plays one twice.
function withRoles(lines: Roled[]): Out {
  const once = new Set(lines.map(({ other, role }) => `${role} ${other}`)).size === lines.length;
  if (!once)
    return lines.map(({ other, role, line }) => ({
      ...(role ? { role } : {}),
      who: other,
      ...line,
    }));
  const alike = groupBy(lines, ({ other, line }) => `${other} ${JSON.stringify(line)}`);
  const each = [...alike.values()].map((some) => {
    const roles = some.flatMap(({ role }) => role ?? []);
    // One line has a role or none: those without stand apart.
    return { other: some[0]!.other, roles, bare: some.length - roles.length, line: some[0]!.line };
  });
  const shared = groupBy(each, ({ roles, bare, line }) => JSON.stringify([roles, bare, line]));
  return [...shared.values()].flatMap((some) => {
    const { roles, bare, line } = some[0]!;
    const who = oneOrAll(some.map(({ other }) => other));
    const roled = roles.length > 0 ? [{ role: oneOrAll(roles), who, ...line }] : [];
    return bare > 0 ? [...roled, { who, ...line }] : roled;
  });
}

function oneOrAll(texts: string[]): Out {
  return texts.length === 1 ? texts[0]! : texts;
}

function lineOf(fact: RelationFact, inherited: readonly ClaimFact[], writing: Writing): Line {
  const claims = writing.claims.get(fact.id) ?? [];
  const itself = claims.filter(({ field }) => field === "");
  const line: Line = {};
  for (const [key, field] of lineKeys(fact.type)) {
    const values = claims.filter((claim) => claim.field === field);
    if (key === "attested" ? !isAttested(fact, values) : key === "on" && isAttested(fact, values))
      continue;
    if (values.length > 0) line[key] = writeValues(values, itself, writing);
    else if (fact.properties[field] !== undefined) line[key] = fact.properties[field];
  }
  // A merger takes nothing from its block.
  const before = fact.type === "MERGED_INTO" ? [] : inherited;
  if (restAlike(itself, before, writing)) return line;
  return { ...line, ...(evidenceKeysFor(itself, writing) as Line) };
}

function evidenceAlone(line: Line): Out {
  const { per, ...rest } = line;
  if (per === undefined || Object.keys(rest).length > 0)
    return Object.keys(line).length === 0 ? null : line;
  return shortened({ per } as Parameters<typeof shortened>[0]) as Out;
}

// An office that somebody is met in holds that day, and no more is said.
function isAttested({ type }: RelationFact, days: readonly ClaimFact[]): boolean {
  return (
    type === "HOLDS" &&
    days.length > 0 &&
    days.every(
      ({ value }) =>
        !value!.includes("/") &&
        (/^\d{4}-\d\d-\d\d$/.test(value!) || readRelative(value!)?.count === 0),
    )
  );
}

function fits(
  authored: AuthoredKey,
  type: RelationType,
  side: "tail" | "head",
  other: KindName,
): boolean {
  if (authored.as !== "relation" || authored.type !== type || authored.own !== side) return false;
  return !authored.kind || authored.kind.includes(other);
}

function isAway(id: string, { entities }: Writing): boolean {
  return !entities.has(id);
}

function nth({ id }: RelationFact): number {
  return readRelationId(id)?.nth ?? 1;
}
