import * as z from "zod";
import { Answer, type Endpoint, known } from "./parts.ts";
import { StoryId } from "./stories.ts";

/** A page that a story rests on. */
export const StorySource = z
  .object({
    id: z.string(),
    /** The publisher's name. */
    publisher: z.string(),
    /** The day of publication as given, EDTF. */
    published: z.string(),
    title: z.string().nullable(),
    url: z.string(),
    /** Terms as written; null: not free. */
    terms: z.string().nullable(),
  })
  .meta({ id: "StorySource" });
export type StorySource = z.infer<typeof StorySource>;

export const StorySourcesAnswer = Answer.extend({
  story: z.string(),
  /** As far as they were public on the days of the steps that rest on them. */
  sources: z.array(StorySource),
});
export type StorySourcesAnswer = z.infer<typeof StorySourcesAnswer>;

export const storySourceEndpoints = {
  storySources: {
    path: "/stories/{id}/sources",
    summary: "The pages that the facts of a story rest on, with their terms",
    params: z.strictObject({ id: StoryId }),
    query: known.omit({ known: true }),
    answer: StorySourcesAnswer,
  },
} as const satisfies Record<string, Endpoint>;
