import { blocks } from "../../model/dossier.ts";
import type { ClaimFact, RelationFact } from "../../model/fact.ts";
import { groupBy } from "../../model/group.ts";
import type { KindName } from "../../model/kinds.ts";
import { keysOf } from "./block.ts";
import { partsOfTarget } from "./target.ts";
import { evidenceKeysFor, restAlike } from "./write-evidence.ts";
import { writeLines } from "./write-lines.ts";
import { type Out, writeNames, writeValues } from "./write-values.ts";
import type { Writing } from "./writing.ts";

/** One entity's block, with what is nested in it. */
export interface BlockPlan {
  id: string;
  kind: KindName;
  /** Whether other lines of the dossier make it, or another dossier: then it has no name here. */
  nameless: boolean;
  /** Plain properties that are not said elsewhere. */
  plain: Record<string, Out>;
  relations: { key: string; facts: RelationFact[] }[];
  nested: { key: string; plan: BlockPlan }[];
}

export function writeBlock(plan: BlockPlan, writing: Writing): Record<string, Out> {
  const { id, kind, plain, relations, nested } = plan;
  const claims = writing.claims.get(id) ?? [];
  const itself = claims.filter(({ field }) => field === "");
  const block: Record<string, Out> = isNamed(plan, writing)
    ? { name: writing.entities.get(id)!.name }
    : {};
  const values = { ...plain, ...valuesOf(claims, itself, writing) };
  const target = targetOf(values, claims, itself, writing);
  for (const [key, authored] of keysOf(kind)) {
    if (authored.as === "target" && target) block[key] = target;
    if (authored.as !== "property" || (target && targetFields.includes(authored.property)))
      continue;
    const value = values[authored.property];
    if (value !== undefined) block[key] = value;
  }
  Object.assign(block, evidenceKeysFor(itself, writing));
  for (const { key, facts } of relations) block[key] = writeLines(facts, id, itself, writing);
  for (const [key, some] of groupBy(nested, (one) => one.key))
    block[key] = Object.fromEntries(
      some.map(({ plan: inner }) => [inner.id.slice(id.length + 1), writeBlock(inner, writing)]),
    );
  return block;
}

/** Whether a relation can be left to the nesting of the block it joins. */
export function isJoinedByNesting(fact: RelationFact, child: string, writing: Writing): boolean {
  const about = (id: string) => writing.claims.get(id) ?? [];
  const itself = about(child).filter(({ field }) => field === "");
  return (
    itself.length > 0 &&
    Object.keys(fact.properties).length === 0 &&
    about(fact.id).every(({ field }) => field === "") &&
    restAlike(about(fact.id), itself, writing)
  );
}

/** The key of a kind's block under which such a child can stand, and the relation that joins them. */
export function nestingOf(parent: KindName, child: KindName) {
  for (const [key, authored] of Object.entries(blocks[parent]))
    if (authored.as === "nested" && authored.kind === child) return { key, ...authored };
  return null;
}

// A provision without a name is called by its action.
function isNamed({ id, kind, nameless, plain }: BlockPlan, { entities }: Writing): boolean {
  return !nameless && !(kind === "Provision" && entities.get(id)!.name === plain.action);
}

const targetFields = ["targetValue", "targetUnit", "recurrence"];

function valuesOf(claims: ClaimFact[], itself: ClaimFact[], writing: Writing) {
  const values: Record<string, Out> = {};
  for (const [field, some] of groupBy(claims, ({ field }) => field)) {
    if (field === "") continue;
    if (field === "names") values.names = writeNames(some, itself, writing);
    else values[field] = writeValues(some, itself, writing);
  }
  return values;
}

// "600 trucks/day", where the three can be read back from it.
function targetOf(
  values: Record<string, Out>,
  claims: ClaimFact[],
  itself: ClaimFact[],
  writing: Writing,
): Out | null {
  const targets = claims.filter(({ field }) => field === "targetValue");
  const { targetUnit = null, recurrence = null } = values;
  if (targets.length === 0 || (targetUnit === null && recurrence === null)) return null;
  const as = (value: string) =>
    `${value}${targetUnit === null ? "" : ` ${targetUnit}`}${recurrence === null ? "" : `/${recurrence}`}`;
  const whole = targets.every(({ value }) => {
    const parts = partsOfTarget(as(value!));
    return parts?.value === value && parts?.unit === targetUnit && parts?.recurrence === recurrence;
  });
  return whole ? writeValues(targets, itself, writing, as) : null;
}
