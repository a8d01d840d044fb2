import * as z from "zod";
import { EntityId } from "../ids.ts";
import { lettingGo, Path, PathActor, pathOrders } from "../paths.ts";
import { SearchHit, searchKinds } from "../search.ts";
import { Answer, type Endpoint, listOf, none, RoleWord, window, windowOfFacts } from "./parts.ts";

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

/** A number of things in an address: whole, from 1 to 50. */
const Limit = z
  .string()
  .regex(/^(?:[1-9]|[1-4]\d|50)$/, "expected a whole number from 1 to 50")
  .transform(Number);
const LanguageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "expected a language, such as en or ar");

/** Names in any script, the words of sources, and how two actors are joined. */
export const searchEndpoints = {
  search: {
    path: "/search",
    summary: "Whoever and whatever has such a name in any script, and sources with such words",
    params: none,
    query: windowOfFacts.safeExtend({
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
} as const satisfies Record<string, Endpoint>;
