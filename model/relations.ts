import { type KindName, kindNames } from "./kinds.ts";
import { claimed, day, type Property, plain, status } from "./property.ts";

export interface Relation {
  tail: readonly KindName[];
  head: readonly KindName[];
  /** Whether the id carries a role: one relation for each role. */
  roled: boolean;
  /** The words a role may be; null leaves it open. */
  roles: readonly string[] | null;
  /** Whose days it takes when it is written without days of its own. */
  daysOf: "tail" | "head" | null;
  properties: Record<string, Property>;
  /** Worked out at load from other facts, never written in a dossier. */
  derived: boolean;
}

const actors = ["Person", "State", "Organisation"] as const;
const bodies = ["State", "Organisation"] as const;

interface Joins {
  roled?: boolean;
  roles?: readonly string[];
  daysOf?: "tail" | "head";
  derived?: boolean;
}

function joins(
  tail: readonly KindName[],
  head: readonly KindName[],
  properties: Record<string, Property> = {},
  { roled = false, roles, daysOf, derived = false }: Joins = {},
): Relation {
  return { tail, head, properties, roled, roles: roles ?? null, daysOf: daysOf ?? null, derived };
}

/** Roles an actor plays in a process, an agreement or an organisation. */
export const playedRoles = [
  "party",
  "mediator",
  "guarantor",
  "facilitator",
  "host",
  "witness",
  "signatory",
  "monitor",
  "donor",
  "author",
  "supporter",
  "opponent",
  "backer",
] as const;

/** The table of DESIGN §2: every relation, what it joins, and the properties that are its own. */
export const relations = {
  HOLDS: joins(["Person"], ["Office"], { capacity: plain(["acting", "elect", "former"]) }),
  OF: joins(["Office", "Organisation"], bodies),
  MEMBER_OF: joins(actors, ["Organisation"], {}, { roled: true }),
  ATTENDED: joins(
    actors,
    ["Meeting"],
    { behalfOf: claimed("id"), office: claimed("id"), described: claimed("text") },
    { roled: true, daysOf: "head" },
  ),
  INVITED: joins(
    actors,
    ["Meeting"],
    { answer: status("accepted", "declined", "none") },
    { daysOf: "head" },
  ),
  LOCATED_IN: joins(
    ["Meeting", "Act", "Organisation", "Place"],
    ["Place", "State"],
    { oneOf: plain("ids") },
    { daysOf: "tail" },
  ),
  CONCERNS: joins(
    ["Meeting", "Act", "Agreement", "Provision"],
    ["Process", "Agreement", "Phase", "Provision", "Topic", "State", "Organisation", "Act"],
    {},
    { daysOf: "tail" },
  ),
  PLAYS: joins(
    actors,
    ["Process", "Agreement", "Organisation"],
    {},
    { roled: true, roles: playedRoles, daysOf: "head" },
  ),
  PART_OF: joins(
    ["Agreement", "Phase", "Provision", "Meeting", "Organisation"],
    ["Process", "Agreement", "Phase", "Meeting", "Act", "Organisation"],
    { order: plain("number") },
    { daysOf: "tail" },
  ),
  PRODUCED: joins(["Meeting"], ["Agreement", "Act", "Meeting"], {}, { daysOf: "tail" }),
  FOLLOWS: joins(
    ["Phase", "Meeting", "Agreement"],
    ["Phase", "Meeting", "Agreement"],
    {
      how: plain([
        "amends",
        "implements",
        "replaces",
        "annexes",
        "endorses",
        "based on",
        "follows up",
      ]),
    },
    { daysOf: "tail" },
  ),
  DEPENDS_ON: joins(
    ["Phase", "Provision"],
    ["Condition", "Provision", "Phase"],
    {},
    { daysOf: "tail" },
  ),
  OBLIGES: joins(["Provision"], bodies, {}, { daysOf: "tail" }),
  BENEFITS: joins(["Provision"], [...bodies, "Person", "Place"], {}, { daysOf: "tail" }),
  MEASURED_BY: joins(["Provision", "Agreement", "Act"], ["Measure"], {}, { daysOf: "tail" }),
  REPORTS: joins(["Figure"], ["Measure"], {}, { daysOf: "tail" }),
  COUNTED_BY: joins(["Figure"], bodies, {}, { daysOf: "tail" }),
  ASSESSES: joins(["Assessment"], ["Provision", "Condition", "Phase"], {}, { daysOf: "tail" }),
  BY: joins(["Act", "Assessment"], actors, {}, { daysOf: "tail" }),
  TOWARDS: joins(["Act", "Assessment"], actors, {}, { daysOf: "tail" }),
  BREACHES: joins(["Act"], ["Provision", "Agreement"], {}, { daysOf: "tail" }),
  FULFILS: joins(["Act"], ["Provision", "Agreement"], {}, { daysOf: "tail" }),
  ESTABLISHES: joins(
    ["Agreement", "Provision", "Meeting", "Act", "State", "Organisation"],
    ["Organisation"],
    {},
    { daysOf: "head" },
  ),
  // One of the two is named by the other's id as well, for a reason; an undone merger says why it was.
  MERGED_INTO: joins(kindNames, kindNames, { reason: plain("text"), undone: plain("text") }),
  REPRESENTED_AT: joins(bodies, ["Meeting"], {}, { daysOf: "head", derived: true }),
  BELONGS_TO: joins(kindNames, ["Process"], {}, { derived: true }),
} as const satisfies Record<string, Relation>;

export type RelationType = keyof typeof relations;
export const relationTypes = Object.keys(relations) as RelationType[];

/** Properties that every relation may carry besides its own. */
export const everyRelation: Record<string, Property> = { edtf: day };

/** Narrower than the kinds alone: a phase follows a phase, a meeting a meeting (DESIGN §2). */
export function mayJoin(type: RelationType, tail: KindName, head: KindName): boolean {
  const { tail: tails, head: heads }: Relation = relations[type];
  if (!tails.includes(tail) || !heads.includes(head)) return false;
  if (type === "FOLLOWS" || type === "MERGED_INTO") return tail === head;
  if (type === "OF") return tail === "Office" || head === "State";
  if (type === "PART_OF") return (partOf[tail] ?? []).includes(head);
  return true;
}

const partOf: Partial<Record<KindName, readonly KindName[]>> = {
  Agreement: ["Process", "Agreement"],
  Phase: ["Agreement"],
  Provision: ["Phase", "Agreement", "Meeting", "Act"],
  Meeting: ["Meeting"],
  Organisation: ["Organisation"],
};
