import * as z from "zod";

/** What a step opens in the explorer. */
export const stepViews = [
  "network",
  "timeline",
  "ledger",
  "lateness",
  "card",
  "difference",
  "table",
] as const;
export type StepView = (typeof stepViews)[number];

/** dates: the steps stand in the order of their days; told: in the order they are told. */
export const storyOrders = ["dates", "told"] as const;
/** next: what a source will first report after this step; which: anything else. */
export const questionKinds = ["next", "which"] as const;

/** One sentence of ours, and the ids of the entities and relations it rests on. */
export const Sentence = z.object({ says: z.string(), facts: z.array(z.string()) });
export type Sentence = z.infer<typeof Sentence>;

/** Sentences of ours, or a passage in its own words: `<source key>.<number>` of the same dossier. */
export const Paragraph = z.union([
  z.object({ sentences: z.array(Sentence) }),
  z.object({ quote: z.string() }),
]);
export type Paragraph = z.infer<typeof Paragraph>;

export const Choice = z.object({ is: z.string(), facts: z.array(z.string()) });

/** A question with evidence for its answer; never graded. */
export const Question = z.object({
  ask: z.string(),
  kind: z.enum(questionKinds),
  options: z.array(Choice),
  /** Numbers of the options that hold, counted from 1. */
  answers: z.array(z.number().int()),
  because: Sentence,
});
export type Question = z.infer<typeof Question>;

/** A step of a story: where the explorer stands, and what we say there. */
export const Step = z.object({
  /** Unique in its story. */
  id: z.string(),
  title: z.string(),
  /** The day of the first clock, YYYY-MM-DD. */
  at: z.string(),
  /** The day of the second clock; null in a dossier that has none, else the same as `at` when left out. */
  known: z.string().nullable(),
  /** The window; null: the explorer's own. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  view: z.enum(stepViews),
  /** An entity or a relation. */
  selected: z.string().nullable(),
  /** More parameters of the address that it opens, by their names there. */
  shown: z.record(z.string(), z.string()),
  /** Ids of steps that have to be read before this one. */
  after: z.array(z.string()),
  /** The day on which its author last held its words against the facts; a new day is a new word. */
  checked: z.string().nullable(),
  text: z.array(Paragraph),
  question: Question.nullable(),
});
export type Step = z.infer<typeof Step>;

/** A story as its author wrote it: `stories/<id>.yaml` of a dossier. */
export const Story = z.object({
  /** The file's name; unique in a store. */
  id: z.string(),
  title: z.string(),
  /** BCP 47. */
  lang: z.string(),
  /** What the story is; null when nothing is said. */
  about: z.string().nullable(),
  /** How long a reader takes; null when not said. */
  minutes: z.number().int().nullable(),
  /** What a reader can do afterwards. */
  aims: z.array(z.string()),
  order: z.enum(storyOrders),
  /** Whether it is offered as a replay in which nothing later is seen. */
  withoutHindsight: z.boolean(),
  steps: z.array(Step),
});
export type Story = z.infer<typeof Story>;
