import { claimed, count, day, type Property, plain, share, status } from "./property.ts";

/** Codes of the field: optional on every kind, filled only from a source or file in hand. */
export const codes = ["wikidata", "iso", "pax", "ucdp", "cameo", "mend"] as const;

export interface Kind {
  /** The key under which a dossier lists entities of this kind. */
  section: string;
  /** Kinds that are our own frame rather than facts about the world: they stand without a claim. */
  needsClaim: boolean;
  /** Whether it is drawn in the picture of a process (DESIGN §7). */
  drawn: boolean;
  /** What colour family it belongs to (LOOK). */
  family: "actor" | "talk" | "text" | "happen" | "other";
  properties: Record<string, Property>;
}

/** The table of DESIGN §2: every kind of entity, and the properties that are its own. */
export const kinds = {
  Person: { section: "people", needsClaim: true, drawn: true, family: "actor", properties: {} },
  State: {
    section: "states",
    needsClaim: true,
    drawn: true,
    family: "actor",
    properties: { stateLike: plain("boolean") },
  },
  Organisation: {
    section: "organisations",
    needsClaim: true,
    drawn: true,
    family: "actor",
    properties: {
      form: plain([
        "armed group",
        "government body",
        "intelligence service",
        "ministry",
        "international organisation",
        "monitoring body",
        "force",
        "delegation",
        "alliance",
        "population",
        "media",
        "other",
      ]),
      status: status("existing", "planned", "dissolved"),
    },
  },
  Office: { section: "offices", needsClaim: true, drawn: false, family: "actor", properties: {} },
  Place: {
    section: "places",
    needsClaim: true,
    drawn: true,
    family: "other",
    properties: { latitude: plain("number"), longitude: plain("number") },
  },
  Topic: { section: "topics", needsClaim: false, drawn: false, family: "other", properties: {} },
  Process: {
    section: "processes",
    needsClaim: false,
    drawn: true,
    family: "other",
    properties: {
      clock: plain(["two", "hindsight"]),
      // The period that a reader who asks for none is shown first: the desk's choice.
      opensFrom: plain("date"),
      opensTo: plain("date"),
    },
  },
  Meeting: {
    section: "meetings",
    needsClaim: true,
    drawn: true,
    family: "talk",
    properties: {
      form: plain([
        "in person",
        "telephone",
        "video",
        "shuttle",
        "leg",
        "series",
        "visit",
        "secret",
      ]),
      status: status("held", "planned", "called for", "postponed", "cancelled"),
    },
  },
  Agreement: {
    section: "agreements",
    needsClaim: true,
    drawn: true,
    family: "text",
    properties: {
      proposed: day,
      announced: day,
      agreed: day,
      signed: day,
      inForce: day,
      ended: day,
      // The source that is its own text, by id, where its words are free: clauses are shown from it.
      text: plain("text"),
    },
  },
  Phase: {
    section: "phases",
    needsClaim: true,
    drawn: true,
    family: "text",
    properties: { order: plain("number"), began: day, ended: day },
  },
  Condition: {
    section: "conditions",
    needsClaim: true,
    drawn: true,
    family: "other",
    properties: { order: plain("number") },
  },
  Provision: {
    section: "provisions",
    needsClaim: true,
    drawn: true,
    family: "text",
    properties: {
      order: plain("number"),
      action: plain("text"),
      targetValue: count,
      targetUnit: plain("text"),
      recurrence: plain("text"),
      deadline: day,
      deadlineWords: plain("text"),
    },
  },
  Assessment: {
    section: "assessments",
    needsClaim: true,
    drawn: true,
    family: "other",
    properties: { verdict: status("fulfilled", "partly", "not", "contested", "begun") },
  },
  Act: {
    section: "acts",
    needsClaim: true,
    drawn: true,
    family: "happen",
    properties: {
      form: plain([
        "strike",
        "closure",
        "delivery",
        "restriction",
        "release",
        "breach",
        "statement",
        "appeal",
        "proposal",
        "demand",
        "ultimatum",
        "sanction",
        "appointment",
        "other",
      ]),
      frequency: claimed("text"),
    },
  },
  Measure: {
    section: "measures",
    needsClaim: false,
    drawn: false,
    family: "happen",
    properties: { unit: plain("text"), period: plain("text"), scope: plain("text") },
  },
  Figure: {
    section: "figures",
    needsClaim: true,
    drawn: true,
    family: "happen",
    properties: { value: count, share, shareOf: plain("id") },
  },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as KindName[];

/** Properties that every entity may carry besides its own. */
export const everyEntity: Record<string, Property> = {
  edtf: day,
  names: claimed("text"),
  note: plain("text"),
  ...Object.fromEntries(codes.map((code) => [code, plain("text")])),
};

/** The property of a kind by name, its own or one that every entity may carry. */
export function propertyOf(kind: KindName, name: string): Property | undefined {
  const own: Record<string, Property> = kinds[kind].properties;
  return own[name] ?? everyEntity[name];
}

/** What happens on days, rather than being there: the events of a timeline. */
export const eventKinds: readonly KindName[] = ["Meeting", "Agreement", "Phase", "Act", "Figure"];

/** Where an entity's own `edtf` is not written, it is drawn from these dates (DESIGN §2). */
export const drawnFrom: Partial<Record<KindName, { starts: string[]; ends: string }>> = {
  Agreement: { starts: ["inForce", "signed", "agreed", "announced", "proposed"], ends: "ended" },
  Phase: { starts: ["began"], ends: "ended" },
};
