import * as z from "zod";
import { Card } from "../card.ts";
import { CitedClaim } from "../claim.ts";
import { FactId } from "../ids.ts";
import { Link, Node } from "../slice.ts";
import { Merger, Spelling } from "../spelling.ts";
import { Answer, type Endpoint, known, oneEntity, window } from "./parts.ts";

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
  /** Every way in which it is written, and who writes it so. */
  spellings: z.array(Spelling),
  /** Which ids lead to it, and which it was held to be one with. */
  mergers: z.array(Merger),
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

/** Entities and relations, with the claims they rest on. */
export const factEndpoints = {
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
} as const satisfies Record<string, Endpoint>;
