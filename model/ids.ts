import * as z from "zod";

/** Parts of small letters, digits and hyphens, joined by dots: `gaza-deal.second.disarm`. */
export const entityIdPattern = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/;

const relationIdPattern =
  /^([a-z0-9-]+(?:\.[a-z0-9-]+)*)~([A-Z_]+)(?::([^~]+))?~([a-z0-9-]+(?:\.[a-z0-9-]+)*)(?:~([2-9]|[1-9]\d+))?$/;

export const EntityId = z
  .string()
  .max(200)
  .regex(entityIdPattern, "expected small letters, digits and hyphens, in parts joined by dots")
  .brand<"EntityId">();
export type EntityId = z.infer<typeof EntityId>;

export const RelationId = z
  .string()
  .max(600)
  .regex(relationIdPattern, "expected tail~TYPE~head, with :role after the type where it has one")
  .brand<"RelationId">();
export type RelationId = z.infer<typeof RelationId>;

/** What a claim can be about: an entity or a relation. */
export const FactId = z.union([EntityId, RelationId]);
export type FactId = z.infer<typeof FactId>;

/** A source of one dossier: `<dossier>.<key>`, so that two dossiers may both call a page `ds`. */
export const SourceId = EntityId;

export interface RelationName {
  tail: string;
  type: string;
  role?: string | undefined;
  head: string;
  /** 2 for the second time that the same two are joined so, 3 for the third. */
  nth?: number | undefined;
}

/** `tail~TYPE:role~head`, with `~2` at the end for a second term. A role's spaces become hyphens. */
export function relationId({ tail, type, role, head, nth }: RelationName): RelationId {
  const what = role ? `${type}:${role.replaceAll(" ", "-")}` : type;
  return `${tail}~${what}~${head}${nth && nth > 1 ? `~${nth}` : ""}` as RelationId;
}

/** The parts of a relation's id, or null when the text is not one. */
export function readRelationId(id: string): RelationName | null {
  const parts = relationIdPattern.exec(id);
  if (!parts) return null;
  const [, tail, type, role, head, nth] = parts as unknown as [
    string,
    string,
    string,
    string?,
    string?,
    string?,
  ];
  return { tail, type, role, head: head!, nth: nth ? Number(nth) : undefined };
}

/** The id of a fact with whatever is merged in it led on. */
export function leadOn(id: string, merges: ReadonlyMap<string, string>): string {
  const parts = readRelationId(id);
  const lead = (end: string) => merges.get(end) ?? end;
  if (!parts) return lead(id);
  if (parts.type === "MERGED_INTO") return id;
  return relationId({ ...parts, tail: lead(parts.tail), head: lead(parts.head) });
}
