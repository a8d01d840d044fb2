import * as z from "zod";
import { StorySummary } from "../../model/api/stories.ts";
import { Step } from "../../model/story.ts";
import { defineQuery } from "./query.ts";
import { ById } from "./shapes.ts";

/** A process that nothing describes is named by its id when the answer is made. */
export const storiesList = defineQuery("stories/list", {
  params: z.object({ process: z.string().nullable() }),
  row: StorySummary.extend({ processName: z.string().nullable() }),
});

export const storyOne = defineQuery("stories/one", {
  params: ById,
  row: z.object({
    dossier: z.string(),
    /** Kept as a JSON text: lists of maps are no property of either engine. */
    told: z
      .string()
      .transform((text) => JSON.parse(text))
      .pipe(z.array(Step)),
  }),
});
