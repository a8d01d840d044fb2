import * as z from "zod";
import { Disputes } from "../card.ts";
import { kindNames } from "../kinds.ts";
import { Echo, SideBySide } from "../side-by-side.ts";
import { Days, Link, Node } from "../slice.ts";
import {
  Answer,
  type Endpoint,
  known,
  listOf,
  none,
  oneEntity,
  Roles,
  windowOfFacts,
} from "./parts.ts";

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

export const ProcessesAnswer = Answer.extend({ processes: z.array(ProcessSummary) });
export type ProcessesAnswer = z.infer<typeof ProcessesAnswer>;
export const ProcessAnswer = Answer.extend({ process: ProcessSummary });
export type ProcessAnswer = z.infer<typeof ProcessAnswer>;

export const Graph = Answer.extend({
  process: z.string(),
  nodes: z.array(Node),
  relations: z.array(Link),
  /** How those are called whom claims come from, and who are no node here: most outlets. */
  names: z.record(z.string(), z.string()),
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
  /** Somebody says that it was not, and nobody that it was: no month counts it. */
  onlyDenied: z.boolean(),
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

export const DisputesAnswer = Answer.extend({
  ...Disputes.shape,
  /** Answers that differ without a dispute, by why, then by what they are about. */
  sideBySide: z.array(SideBySide),
  /** What several reports tell and one origin said, the origin with the most facts first. */
  echoes: z.array(Echo),
});
export type DisputesAnswer = z.infer<typeof DisputesAnswer>;

/** Mediation processes, their networks and timelines. */
export const processEndpoints = {
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
    query: windowOfFacts.safeExtend({
      kinds: listOf(kindNames).optional().meta({ description: "Kinds of entities, by commas." }),
      roles: Roles,
      claimIds: z.literal("counted").optional().meta({
        description:
          "counted: each fact numbers its claims 0, 1, 2 … in place of their ids, for a picture that leads to no claim: half the bytes.",
      }),
    }),
    answer: Graph,
  },
  timeline: {
    path: "/processes/{id}/timeline",
    summary: "Dated events, phases, lanes and a histogram of a process",
    params: oneEntity,
    query: windowOfFacts,
    answer: Timeline,
  },
  disputes: {
    path: "/processes/{id}/disputes",
    summary: "What of a process is disputed, with the values and who says so",
    params: oneEntity,
    query: known,
    answer: DisputesAnswer,
  },
} as const satisfies Record<string, Endpoint>;
