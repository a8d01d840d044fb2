import * as z from "zod";
import { AskedCertainty, AskedClocks, AskedRevision, Clocks } from "../clocks.ts";
import { EntityId } from "../ids.ts";
import { standingMarks } from "../marks.ts";

/** Every answer says at which revision and by which clocks it was asked. */
export const Answer = z.object({
  /** The store's revision: the SHA-256 of its dossiers' revisions. */
  revision: z.string(),
  clocks: AskedClocks,
});

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
  /** For an id of which nothing was known by the day asked for: the first day on which something was. */
  firstKnown: z.string().optional(),
});
export type ProblemDetails = z.infer<typeof ProblemDetails>;

export interface Endpoint {
  /** Path below /api, with {parameters} as OpenAPI writes them. */
  path: string;
  summary: string;
  params: z.ZodObject;
  query: z.ZodObject;
  answer: z.ZodObject;
  /** Whether it answers as a table too, in CSV. */
  table?: true;
}

/** One that answers with a file instead of JSON of ours. */
export interface FileEndpoint extends Omit<Endpoint, "answer"> {
  /** The media types that it may be of. */
  media: readonly string[];
}

export const none = z.strictObject({});
export const known = z.strictObject({ known: Clocks.known, revision: AskedRevision });
export const window = z
  .strictObject({
    from: Clocks.from,
    to: Clocks.to,
    known: Clocks.known,
    revision: AskedRevision,
  })
  .refine(({ from, to }) => !from || !to || from <= to, {
    path: ["from"],
    message: "from is after to; expected the first day of the window",
  });

export const oneEntity = z.strictObject({ id: EntityId });

/** Anything that can be printed but a comma (it stands between "+" and "-"), which parts a list. */
const printable = /^[ -+\--~\u00a0-\uffff]{1,100}$/;

/** A list in an address: words joined by commas. */
export const listOf = <Word extends string>(words: readonly Word[]) =>
  z
    .string()
    .transform((text) => text.split(","))
    .pipe(z.array(z.enum(words as [Word, ...Word[]])).min(1));

/** A window that says how sure the days must be, and by which marks facts are picked out. */
export const windowOfFacts = window.safeExtend({
  was: AskedCertainty,
  standing: listOf(standingMarks).optional().meta({
    description: "Keep only facts that stand in one of these ways, by commas.",
  }),
});

/** A role as written; as a list in an address can hold it. */
export const RoleWord = z.string().regex(printable, "expected the name of a role");

/** Roles that a reader asks for, by commas. */
export const Roles = z
  .string()
  .transform((text) => text.split(","))
  .pipe(z.array(RoleWord).min(1))
  .optional()
  .meta({ description: "Keep relations with a role only when it is one of these, by commas." });
