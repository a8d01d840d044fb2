import * as z from "zod";
import { EntityId } from "../ids.ts";
import { states } from "../standing.ts";
import { Choice, Question, Sentence, Step, Story } from "../story.ts";
import { Answer, type Endpoint, known, none } from "./parts.ts";

/** A fact that words rest on, as it is called. */
export const ToldFact = z
  .object({
    id: z.string(),
    is: z.enum(["entity", "relation"]),
    /** The entity's kind or the relation's type. */
    kind: z.string(),
    /** The entity's name; null of a relation, which has ends. */
    name: z.string().nullable(),
    role: z.string().nullable(),
    /** The ends of a relation. */
    tail: z.object({ id: z.string(), name: z.string() }).nullable(),
    head: z.object({ id: z.string(), name: z.string() }).nullable(),
    /** The first day on which a source here says so; null while none does. */
    firstKnown: z.string().nullable(),
    /** How it stands on the step's day as known. */
    state: z.enum(states),
  })
  .meta({ id: "ToldFact" });
export type ToldFact = z.infer<typeof ToldFact>;

const ToldSentence = Sentence.extend({ facts: z.array(ToldFact) }).meta({ id: "ToldSentence" });
export type ToldSentence = z.infer<typeof ToldSentence>;

/** A passage in its own words, with the page it stands on. */
const ToldQuote = z
  .object({
    /** `<dossier>.<source>`, and the number of the passage. */
    source: z.string(),
    passage: z.number().int(),
    words: z.string(),
    /** BCP 47, of the words. */
    language: z.string(),
    /** Ours, marked as such. */
    translation: z.string().nullable(),
    speaker: z.string().nullable(),
    voice: z.string().nullable(),
    paragraph: z.number().int().nullable(),
    publisher: z.string(),
    publisherName: z.string(),
    /** The day of publication as given, EDTF. */
    published: z.string(),
    /** The page, opened at these words. */
    address: z.string(),
    /** Terms of the source as written; null: not free. */
    terms: z.string().nullable(),
  })
  .meta({ id: "ToldQuote" });
export type ToldQuote = z.infer<typeof ToldQuote>;

export const ToldParagraph = z.union([
  z.object({ sentences: z.array(ToldSentence) }),
  z.object({ quote: ToldQuote }),
]);
export type ToldParagraph = z.infer<typeof ToldParagraph>;

const ToldQuestion = Question.extend({
  options: z.array(Choice.extend({ facts: z.array(ToldFact) })),
  /** Null: held back until it is asked for with `answers`. */
  answers: Question.shape.answers.nullable(),
  because: ToldSentence.nullable(),
}).meta({ id: "ToldQuestion" });
export type ToldQuestion = z.infer<typeof ToldQuestion>;

export const ToldStep = Step.omit({ text: true, question: true })
  .extend({
    /** Its place as told, from 1. */
    number: z.number().int(),
    /** Its place by the days, from 1; the same as `number` in a story in order of dates. */
    byDate: z.number().int(),
    /** The explorer as the step opens it: a path of ours with its query. */
    address: z.string(),
    text: z.array(ToldParagraph),
    question: ToldQuestion.nullable(),
    /** What the step rests on has changed since its words were written; null: it has not. */
    changed: z
      .object({
        /** The revision in which the words were last written, and when it came about. */
        since: z.string(),
        at: z.string(),
        /** Ids of the facts, and of the passages (`<dossier>.<source>.<number>`), that are otherwise now. */
        facts: z.array(z.string()),
      })
      .nullable(),
  })
  .meta({ id: "ToldStep" });
export type ToldStep = z.infer<typeof ToldStep>;

export const StorySummary = Story.omit({ steps: true })
  .extend({
    dossier: z.string(),
    process: z.string(),
    processName: z.string(),
    /** hindsight: its sources were written long after, so it has the first clock alone. */
    clock: z.enum(["two", "hindsight"]),
    /** Terms of the words. */
    terms: z.string(),
    /** How many steps it has, sent or not. */
    stepCount: z.number().int(),
    /** First and last day of its steps. */
    firstDay: z.string(),
    lastDay: z.string(),
  })
  .meta({ id: "StorySummary" });
export type StorySummary = z.infer<typeof StorySummary>;

export const StoriesAnswer = Answer.extend({ stories: z.array(StorySummary) });
export type StoriesAnswer = z.infer<typeof StoriesAnswer>;

export const StoryAnswer = Answer.extend({
  story: StorySummary.extend({
    /** In the order they are told. */
    steps: z.array(ToldStep),
    /** How many steps are not sent, since they come later than what was asked for. */
    later: z.number().int(),
  }),
});
export type StoryAnswer = z.infer<typeof StoryAnswer>;

export const StoryId = z
  .string()
  .max(200)
  .regex(/^[a-z0-9-]+$/, "expected small letters, digits and hyphens");

/** Stories: guided walks through a process, on its live facts. */
export const storyEndpoints = {
  stories: {
    path: "/stories",
    summary: "Every story, or those of a process",
    params: none,
    query: known.omit({ known: true }).extend({
      process: EntityId.optional().meta({ description: "Only stories of it." }),
    }),
    answer: StoriesAnswer,
  },
  story: {
    path: "/stories/{id}",
    summary: "A story with its steps, the facts they rest on, and what has changed under them",
    params: z.strictObject({ id: StoryId }),
    query: known.extend({
      upTo: z
        .string()
        .regex(/^[1-9]\d{0,3}$/, "expected the number of a step, from 1")
        .transform(Number)
        .optional()
        .meta({
          description:
            "Only steps up to this one, as they are told; the answer to its own question is held back.",
        }),
      answers: z.enum(["yes"]).optional().meta({
        description: "With upTo: the answer to the question of the last step too.",
      }),
    }),
    answer: StoryAnswer,
  },
} as const satisfies Record<string, Endpoint>;
