import * as z from "zod";
import { StorySummary } from "../../model/api/stories.ts";
import { Step } from "../../model/story.ts";
import { defineQuery } from "./query.ts";
import { ById, EntityRow, RelationRow } from "./shapes.ts";
import { Passages } from "./sources.ts";

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

export const storyEntities = defineQuery("stories/entities", {
  params: z.object({ ids: z.array(z.string()) }),
  row: EntityRow.pick({ id: true, kind: true, name: true, earliest: true, claims: true }),
});
export type StoryEntity = z.output<typeof storyEntities.row>;

export const storyRelations = defineQuery("stories/relations", {
  params: z.object({
    relations: z.array(z.object({ id: z.string(), tail: z.string(), head: z.string() })),
  }),
  row: RelationRow.pick({
    ...{ id: true, type: true, role: true, tail: true, head: true },
    ...{ earliest: true, claims: true },
  }).extend({ tailName: z.string(), headName: z.string() }),
});
export type StoryRelation = z.output<typeof storyRelations.row>;

export const storyPassages = defineQuery("stories/passages", {
  params: z.object({ sources: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    publisher: z.string(),
    publisherName: z.string().nullable(),
    published: z.string(),
    known: z.string(),
    language: z.string(),
    url: z.string(),
    terms: z.string().nullable(),
    passages: Passages,
  }),
});
export type StorySource = z.output<typeof storyPassages.row>;
