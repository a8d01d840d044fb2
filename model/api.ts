import * as z from "zod";
import { Card, Disputes } from "./card.ts";
import { CitedClaim } from "./claim.ts";
import { AskedClocks, Clocks } from "./clocks.ts";
import { EntityId, FactId, SourceId } from "./ids.ts";
import { kindNames } from "./kinds.ts";
import { lettingGo, Path, PathActor, pathOrders } from "./paths.ts";
import { SearchHit, searchKinds } from "./search.ts";
import { Days, Link, Node } from "./slice.ts";

/** Every answer says at which revision and by which clocks it was asked. */
const Answer = z.object({
  /** The store's revision: the SHA-256 of its dossiers' revisions. */
  revision: z.string(),
  clocks: AskedClocks,
});

/** Anything that can be printed but a comma (it stands between "+" and "-"), which parts a list. */
const printable = /^[ -+\--~\u00a0-\uffff]{1,100}$/;

/** A list in an address: words joined by commas. */
const listOf = <Word extends string>(words: readonly Word[]) =>
  z
    .string()
    .transform((text) => text.split(","))
    .pipe(z.array(z.enum(words as [Word, ...Word[]])).min(1));

/** A role as written; as a list in an address can hold it. */
const RoleWord = z.string().regex(printable, "expected the name of a role");

export const Health = z.object({
  status: z.enum(["ok", "unavailable"]),
  engine: z.string(),
  revision: z.string(),
  counts: z.object({
    entities: z.number().int(),
    relations: z.number().int(),
    claims: z.number().int(),
    sources: z.number().int(),
    dossiers: z.number().int(),
  }),
});

export const ProcessSummary = Days.extend({
  id: z.string(),
  name: z.string(),
  clock: z.enum(["two", "hindsight"]),
  terms: z.string(),
  /** First and last day of its dated events; null when it has none. */
  firstEvent: z.string().nullable(),
  lastEvent: z.string().nullable(),
  counts: z.object({
    entities: z.number().int(),
    meetings: z.number().int(),
    agreements: z.number().int(),
    claims: z.number().int(),
    sources: z.number().int(),
    publishers: z.number().int(),
    languages: z.number().int(),
  }),
}).meta({ id: "ProcessSummary" });
export type ProcessSummary = z.infer<typeof ProcessSummary>;

export const Graph = Answer.extend({
  process: z.string(),
  nodes: z.array(Node),
  relations: z.array(Link),
});
export type Graph = z.infer<typeof Graph>;

/** Something dated, ready for a lane: who took part, and what is said of its days. */
export const TimelineEvent = Days.extend({
  id: z.string(),
  kind: z.string(),
  name: z.string(),
  /** Ids of the lanes it joins. */
  lanes: z.array(z.string()),
  /** Which date of an agreement its days are drawn from: "inForce", "signed" …; null otherwise. */
  drawnFrom: z.string().nullable(),
}).meta({ id: "TimelineEvent" });
export type TimelineEvent = z.infer<typeof TimelineEvent>;

export const Timeline = Answer.extend({
  process: z.string(),
  events: z.array(TimelineEvent),
  phases: z.array(
    Days.extend({
      id: z.string(),
      name: z.string(),
      agreement: z.string().nullable(),
      order: z.number().nullable(),
      /** Whether somebody says it began; a phase that nobody says began is planned. */
      planned: z.boolean(),
    }),
  ),
  lanes: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      name: z.string(),
      /** Roles it plays in the process and its agreements: "mediator", "party" … */
      roles: z.array(z.string()),
    }),
  ),
  /** Dated events a month, YYYY-MM, over the process's whole run; months without any are there too. */
  histogram: z.array(z.object({ month: z.string(), events: z.number().int() })),
});
export type Timeline = z.infer<typeof Timeline>;

export const EntityRelation = Link.extend({
  /** The other end. */
  other: z.string(),
  otherKind: z.string(),
  otherName: z.string(),
  outward: z.boolean(),
  cited: z.array(CitedClaim),
}).meta({ id: "EntityRelation" });

export const EntityAnswer = Answer.extend({
  entity: Node.omit({ x: true, y: true }).extend({
    /** Processes it belongs to. */
    processes: z.array(z.string()),
    /** Every claim about the entity itself, with its words and page. */
    cited: z.array(CitedClaim),
  }),
  relations: z.array(EntityRelation),
});
export type EntityAnswer = z.infer<typeof EntityAnswer>;

export const ClaimsAnswer = Answer.extend({
  fact: z.object({
    id: z.string(),
    is: z.enum(["entity", "relation"]),
    /** The entity's kind or the relation's type. */
    type: z.string(),
    name: z.string().nullable(),
    tail: z.string().nullable(),
    head: z.string().nullable(),
  }),
  claims: z.array(CitedClaim),
});
export type ClaimsAnswer = z.infer<typeof ClaimsAnswer>;

export const CardAnswer = Answer.extend(Card.shape);
export type CardAnswer = z.infer<typeof CardAnswer>;
export const DisputesAnswer = Answer.extend(Disputes.shape);
export type DisputesAnswer = z.infer<typeof DisputesAnswer>;

export const SourceSummary = z
  .object({
    id: z.string(),
    dossier: z.string(),
    publisher: z.string(),
    publisherName: z.string(),
    published: z.string(),
    /** The day it counts as known. */
    known: z.string(),
    language: z.string(),
    url: z.string(),
    title: z.string().nullable(),
    terms: z.string().nullable(),
    archived: z.string().nullable(),
    claims: z.number().int(),
  })
  .meta({ id: "SourceSummary" });
export type SourceSummary = z.infer<typeof SourceSummary>;

export const SourcesAnswer = Answer.extend({ sources: z.array(SourceSummary) });
export const SourceAnswer = Answer.extend({
  source: SourceSummary.extend({
    passages: z.array(
      z.object({
        number: z.number().int(),
        words: z.string(),
        paragraph: z.number().int().nullable(),
        speaker: z.string().nullable(),
        voice: z.string().nullable(),
        via: z.string().nullable(),
        /** The page, opened at these words. */
        address: z.string(),
        /** Facts that rest on these words. */
        supports: z.array(z.string()),
        denies: z.array(z.string()),
      }),
    ),
    follows: z.array(z.object({ how: z.string(), source: z.string() })),
  }),
});
export type SourceAnswer = z.infer<typeof SourceAnswer>;

export const ProcessesAnswer = Answer.extend({ processes: z.array(ProcessSummary) });
export type ProcessesAnswer = z.infer<typeof ProcessesAnswer>;
export const ProcessAnswer = Answer.extend({ process: ProcessSummary });
export type ProcessAnswer = z.infer<typeof ProcessAnswer>;

export const SearchAnswer = Answer.extend({
  /** What was looked for, as it was read. */
  query: z.string(),
  /** The right one first; names before the words of sources. */
  hits: z.array(SearchHit),
  /** Where no name is found: names that are near in spelling or sound. */
  near: z.array(SearchHit),
  /** How many were found, those beyond the limit as well. */
  total: z.number().int(),
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;

export const PathsAnswer = Answer.extend({
  a: PathActor,
  b: PathActor,
  order: z.enum(pathOrders),
  /** Null when there is none in this window and order. */
  path: Path.nullable(),
  /** Where there is none: the nearest that there is, and what had to be let go of to find it. */
  nearest: z.object({ without: z.enum(lettingGo), path: Path }).nullable(),
  /** Where there is none: some of those whom `a` can be followed to so, the nearest first. */
  reached: z.array(PathActor),
});
export type PathsAnswer = z.infer<typeof PathsAnswer>;

/** RFC 9457. */
export const ProblemDetails = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  /** The parameters that are wrong, each with what was expected. */
  parameters: z.array(z.object({ name: z.string(), detail: z.string() })).optional(),
  /** For an unknown id: ids that are near. */
  near: z.array(z.string()).optional(),
});
export type ProblemDetails = z.infer<typeof ProblemDetails>;

export interface Endpoint {
  /** Path below /api, with {parameters} as OpenAPI writes them. */
  path: string;
  summary: string;
  params: z.ZodObject;
  query: z.ZodObject;
  answer: z.ZodObject;
}

const none = z.strictObject({});
const known = z.strictObject({ known: Clocks.known });
const window = z
  .strictObject({ from: Clocks.from, to: Clocks.to, known: Clocks.known })
  .refine(({ from, to }) => !from || !to || from <= to, {
    path: ["from"],
    message: "from is after to; expected the first day of the window",
  });
/** A number of things in an address: whole, from 1 to 50. */
const Limit = z
  .string()
  .regex(/^(?:[1-9]|[1-4]\d|50)$/, "expected a whole number from 1 to 50")
  .transform(Number);
const LanguageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "expected a language, such as en or ar");
const oneEntity = z.strictObject({ id: EntityId });

/** Every endpoint: what it takes and what it answers. The OpenAPI document is made from this. */
export const endpoints = {
  health: {
    path: "/health",
    summary: "Whether the store answers, and what it holds",
    params: none,
    query: none,
    answer: Health,
  },
  processes: {
    path: "/processes",
    summary: "Every mediation process",
    params: none,
    query: known,
    answer: ProcessesAnswer,
  },
  process: {
    path: "/processes/{id}",
    summary: "One process",
    params: oneEntity,
    query: known,
    answer: ProcessAnswer,
  },
  graph: {
    path: "/processes/{id}/graph",
    summary: "Entities and relations of a process, with every claim row",
    params: oneEntity,
    query: window.safeExtend({
      kinds: listOf(kindNames).optional().meta({ description: "Kinds of entities, by commas." }),
      roles: z
        .string()
        .transform((text) => text.split(","))
        .pipe(z.array(RoleWord).min(1))
        .optional()
        .meta({
          description: "Keep relations with a role only when it is one of these, by commas.",
        }),
    }),
    answer: Graph,
  },
  timeline: {
    path: "/processes/{id}/timeline",
    summary: "Dated events, phases, lanes and a histogram of a process",
    params: oneEntity,
    query: window,
    answer: Timeline,
  },
  disputes: {
    path: "/processes/{id}/disputes",
    summary: "What of a process is disputed, with the values and who says so",
    params: oneEntity,
    query: known,
    answer: DisputesAnswer,
  },
  entity: {
    path: "/entities/{id}",
    summary: "One entity with its relations and the words they rest on",
    params: oneEntity,
    query: window,
    answer: EntityAnswer,
  },
  claims: {
    path: "/facts/{id}/claims",
    summary: "Every claim about one entity or relation",
    params: z.strictObject({ id: FactId }),
    query: known,
    answer: ClaimsAnswer,
  },
  card: {
    path: "/facts/{id}/card",
    summary: "Every question of one fact with all its sides, by origin, and how they relate",
    params: z.strictObject({ id: FactId }),
    query: known,
    answer: CardAnswer,
  },
  search: {
    path: "/search",
    summary: "Whoever and whatever has such a name in any script, and sources with such words",
    params: none,
    query: window.safeExtend({
      q: z
        .string()
        .trim()
        .min(1, "expected a name or some words")
        .max(200, "expected at most 200 characters")
        .meta({ description: "A name in any script and spelling, or words of a source." }),
      kind: listOf(searchKinds).optional().meta({
        description: "Kinds of what is found, by commas; Source is the words of sources.",
      }),
      limit: Limit.optional().meta({ description: "How many at most; 20 when left out." }),
      process: EntityId.optional().meta({ description: "Only what belongs to this process." }),
      publisher: EntityId.optional().meta({
        description: "Only what this publisher's texts tell.",
      }),
      language: LanguageTag.optional().meta({ description: "Only what texts in it tell, BCP 47." }),
      role: RoleWord.optional().meta({ description: "Only who plays or attended in this role." }),
    }),
    answer: SearchAnswer,
  },
  paths: {
    path: "/paths",
    summary: "From one actor to another by the meetings they share, with the evidence of each step",
    params: none,
    query: window
      .safeExtend({
        a: EntityId.meta({ description: "Whom the path begins with." }),
        b: EntityId.meta({ description: "Whom it leads to." }),
        order: z.enum(pathOrders).optional().meta({
          description:
            "By fewest meetings, or each no earlier than the last; fewest when left out.",
        }),
      })
      .refine(({ a, b }) => a !== b, { path: ["b"], message: "a and b are one; expected two" }),
    answer: PathsAnswer,
  },
  sources: {
    path: "/sources",
    summary: "Every source",
    params: none,
    query: z.strictObject({
      process: EntityId.optional().meta({ description: "Only sources of this process." }),
      known: Clocks.known,
    }),
    answer: SourcesAnswer,
  },
  source: {
    path: "/sources/{id}",
    summary: "One source with its passages and the facts that rest on them",
    params: z.strictObject({ id: SourceId }),
    query: known,
    answer: SourceAnswer,
  },
} as const satisfies Record<string, Endpoint>;
export type EndpointName = keyof typeof endpoints;
