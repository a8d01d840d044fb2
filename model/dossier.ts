import { type KindName, kinds } from "./kinds.ts";
import type { RelationType } from "./relations.ts";

/** The number of the dossier format; part of every revision's hash. */
export const dossierFormat = 1;

/** Terms under which more than 15 words in a row may be kept. Lower case, as compared. */
export const freeTerms = ["public domain", "cc0-1.0", "cc0", "cc-by-4.0", "cc-by-3.0", "ogl-3.0"];

/** Most words in a row from a source that is not free (DESIGN §1). */
export const mostWords = 15;

/** How one authored key of a block is read and written. */
export type AuthoredKey =
  /** A property of the entity, by the same or another name. */
  | { as: "property"; property: string }
  /** `target: 600 trucks/day` → targetValue, targetUnit, recurrence. */
  | { as: "target" }
  /** `value: 300` with `qualifier: more than` beside it → one count. */
  | { as: "qualifier" }
  /** Relations from this block (`own: "tail"`) or to it (`own: "head"`). */
  | { as: "relation"; type: RelationType; own: "tail" | "head"; kind?: readonly KindName[] }
  /** Entities written inside this one: their ids continue its id. */
  | { as: "nested"; kind: KindName; joined: RelationType; own: "tail" | "head" };

const property = (name: string): AuthoredKey => ({ as: "property", property: name });
const from = (type: RelationType, ...kind: KindName[]): AuthoredKey =>
  kind.length ? { as: "relation", type, own: "tail", kind } : { as: "relation", type, own: "tail" };
const to = (type: RelationType): AuthoredKey => ({ as: "relation", type, own: "head" });
/** A nested entity is PART_OF the block it stands in. */
const part = (kind: KindName): AuthoredKey => ({
  as: "nested",
  kind,
  joined: "PART_OF",
  own: "head",
});
const conditions: AuthoredKey = {
  as: "nested",
  kind: "Condition",
  joined: "DEPENDS_ON",
  own: "tail",
};

/** Keys that every block understands, besides `name`, `per`, `not`, `qualifies` and its properties. */
export const everyBlock: Record<string, AuthoredKey> = {
  names: property("names"),
  on: property("edtf"),
  note: property("note"),
  mergedInto: from("MERGED_INTO"),
};

/**
 * Which key of a block becomes which property or relation, for every kind. It drives reading,
 * writing, the JSON Schema that editors use, and the documentation (DESIGN §4).
 * A kind's own properties are keys by their own names and need no line here.
 */
export const blocks: Record<KindName, Record<string, AuthoredKey>> = {
  Person: { holds: from("HOLDS"), memberOf: from("MEMBER_OF") },
  State: { memberOf: from("MEMBER_OF"), establishes: from("ESTABLISHES") },
  Organisation: {
    of: from("OF"),
    memberOf: from("MEMBER_OF"),
    partOf: from("PART_OF"),
    in: from("LOCATED_IN"),
    plays: to("PLAYS"),
    members: to("MEMBER_OF"),
    establishes: from("ESTABLISHES"),
    establishedBy: to("ESTABLISHES"),
  },
  Office: { of: from("OF") },
  Place: { in: from("LOCATED_IN") },
  Topic: {},
  Process: { plays: to("PLAYS") },
  Meeting: {
    attended: to("ATTENDED"),
    invited: to("INVITED"),
    in: from("LOCATED_IN"),
    concerns: from("CONCERNS"),
    produced: from("PRODUCED"),
    follows: from("FOLLOWS"),
    partOf: from("PART_OF"),
    establishes: from("ESTABLISHES"),
    provisions: part("Provision"),
  },
  Agreement: {
    process: from("PART_OF", "Process"),
    partOf: from("PART_OF", "Agreement"),
    follows: from("FOLLOWS"),
    concerns: from("CONCERNS"),
    plays: to("PLAYS"),
    establishes: from("ESTABLISHES"),
    measure: from("MEASURED_BY"),
    phases: part("Phase"),
    provisions: part("Provision"),
  },
  Phase: {
    partOf: from("PART_OF"),
    follows: from("FOLLOWS"),
    dependsOn: from("DEPENDS_ON"),
    conditions,
    provisions: part("Provision"),
  },
  Condition: {},
  Provision: {
    partOf: from("PART_OF"),
    obliges: from("OBLIGES"),
    benefits: from("BENEFITS"),
    dependsOn: from("DEPENDS_ON"),
    concerns: from("CONCERNS"),
    establishes: from("ESTABLISHES"),
    measure: from("MEASURED_BY"),
    target: { as: "target" },
    conditions,
  },
  Assessment: { assesses: from("ASSESSES"), by: from("BY"), towards: from("TOWARDS") },
  Act: {
    by: from("BY"),
    towards: from("TOWARDS"),
    in: from("LOCATED_IN"),
    concerns: from("CONCERNS"),
    breaches: from("BREACHES"),
    fulfils: from("FULFILS"),
    establishes: from("ESTABLISHES"),
    measure: from("MEASURED_BY"),
    provisions: part("Provision"),
  },
  Measure: {},
  Figure: {
    measure: from("REPORTS"),
    counter: from("COUNTED_BY"),
    qualifier: { as: "qualifier" },
  },
};

/** Authored keys of a relation's line whose property has another name. */
export const relationKeys: Record<string, string> = {
  on: "edtf",
  attested: "edtf",
  for: "behalfOf",
  as: "described",
};

/** The kind whose entities stand under a section's key ("people" → Person). */
export function kindOfSection(section: string): KindName | undefined {
  return (Object.keys(kinds) as KindName[]).find((kind) => kinds[kind].section === section);
}

/** Of which kinds the entities are that a property names by id. */
export const idsOf: Record<string, readonly KindName[]> = {
  behalfOf: ["Person", "State", "Organisation"],
  office: ["Office"],
  shareOf: ["Provision"],
  oneOf: ["Place", "State"],
};
