import * as z from "zod";
import { SourceSummary } from "../../model/api/sources.ts";
import { Stance } from "../../model/claim.ts";
import { defineQuery } from "./query.ts";
import { ById, NoParams } from "./shapes.ts";

/** A publisher without a name of its own is named by its id when the answer is made. */
const SourceRow = SourceSummary.extend({ publisherName: z.string().nullable() });

/** A passage as it is kept under its source; absent is absent. */
const Passage = z.object({
  number: z.number().int(),
  words: z.string(),
  paragraph: z.number().int().optional(),
  speaker: z.string().optional(),
  speakerFor: z.string().optional(),
  voice: z.string().optional(),
  via: z.string().optional(),
  origin: z.string().optional(),
  known: z.string().optional(),
  withdrawn: z.string().optional(),
  translation: z.string().optional(),
  inferred: z.boolean().optional(),
});

/** A source's passages, from the JSON text that it keeps them as. */
export const Passages = z
  .string()
  .transform((text) => JSON.parse(text))
  .pipe(z.array(Passage));

export const sourcesList = defineQuery("sources/list", {
  params: z.object({ process: z.string().nullable() }),
  row: SourceRow,
});

export const sourceOne = defineQuery("sources/one", {
  params: ById,
  row: SourceRow.extend({
    passages: Passages,
    follows: z.array(z.object({ how: z.string(), source: z.string() })),
  }),
});

export const sourceClaims = defineQuery("sources/claims", {
  params: ById,
  row: z.object({
    id: z.string(),
    passage: z.number().int(),
    about: z.string(),
    field: z.string(),
    stance: Stance,
    known: z.string(),
    until: z.string(),
  }),
});

/** Which states and bodies publishers are said to belong to. */
export const publisherTies = defineQuery("sources/ties", {
  params: z.object({ publishers: z.array(z.string()) }),
  row: z.object({
    publisher: z.string(),
    tie: z.string(),
    name: z.string(),
    known: z.string(),
  }),
});

/** For near misses of an id that is not there. */
export const sourceIds = defineQuery("sources/ids", { params: NoParams, row: ById });
