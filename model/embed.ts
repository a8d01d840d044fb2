import * as z from "zod";
import { StoryId } from "./api/stories.ts";
import { AskedRevision, CalendarDay, Clocks } from "./clocks.ts";
import { EntityId, FactId } from "./ids.ts";

/** What can be embedded. */
export const embedViews = ["timeline", "graph", "ledger", "card", "difference", "step"] as const;
export type EmbedView = (typeof embedViews)[number];

export const embedThemes = ["auto", "light", "dark"] as const;
/**
 * Languages that names are shown in, where a source is held that writes them so; a name that none writes
 * so stays as it is. The words around the data are English in all of them.
 */
export const embedLanguages = ["en", "ar", "he", "tr"] as const;
export type EmbedLanguage = (typeof embedLanguages)[number];

/** What an embed can be had as: the page, one file of it that stands alone, or a picture with its source line. */
export const embedForms = ["page", "file", "svg", "png"] as const;
export type EmbedForm = (typeof embedForms)[number];

const common = {
  as: z.enum(embedForms).default("page").meta({ description: "A page, a file, or a picture." }),
  known: Clocks.known,
  lang: z.enum(embedLanguages).default("en").meta({
    description: "Language of names, where a source writes them so; words around them are English.",
  }),
  theme: z.enum(embedThemes).default("auto").meta({ description: "Light, dark, or the reader's." }),
  dir: z
    .enum(["ltr", "rtl"])
    .optional()
    .meta({ description: "Reading direction; left out: the language's." }),
  revision: z
    .union([z.literal("current"), AskedRevision.unwrap()])
    .optional()
    .meta({ description: "Frozen at this revision, or at the current one; left out: live." }),
};
const window = { from: Clocks.from, to: Clocks.to };
const inOrder = {
  path: ["from"],
  message: "from is after to; expected the first day of the window",
};
const isInOrder = ({ from, to }: { from?: string | undefined; to?: string | undefined }) =>
  !from || !to || from <= to;
const process = EntityId.meta({ description: "The mediation process." });
const ofProcess = z.strictObject({ process, ...window, ...common }).refine(isInOrder, inOrder);

/** A view of one thing; of a process alone, it is an overview of all such things in it. */
const ofOneIn = { process: process.optional(), ...window, ...common };
const oneOf = (name: "agreement" | "fact") => ({
  path: [name],
  message: `expected ${name}, or a process to show all of`,
});

const { known: _, ...withoutClock } = common;
const point = (which: string) => ({
  day: CalendarDay.optional().meta({ description: `The day of ${which}.` }),
  known: CalendarDay.optional().meta({
    description: `The day as known on which ${which} is told; left out: all that is known.`,
  }),
});
const [a, b] = [point("the first point"), point("the second point")];

/** What each view is asked with. */
export const EmbedRequests = {
  timeline: ofProcess,
  graph: ofProcess,
  ledger: z
    .strictObject({
      agreement: EntityId.optional().meta({ description: "The agreement; or give a process." }),
      ...ofOneIn,
    })
    .refine(({ agreement, process }) => agreement ?? process, oneOf("agreement"))
    .refine(isInOrder, inOrder),
  step: z.strictObject({
    story: StoryId.meta({ description: "The story." }),
    step: z
      .string()
      .max(200)
      .optional()
      .meta({ description: "The id of the step; left out: the first." }),
    ...common,
  }),
  card: z
    .strictObject({
      fact: FactId.optional().meta({ description: "An entity or relation; or give a process." }),
      ...ofOneIn,
    })
    .refine(({ fact, process }) => fact ?? process, oneOf("fact"))
    .refine(isInOrder, inOrder),
  difference: z.strictObject({
    process,
    ...{ a: a.day, aKnown: a.known, b: b.day, bKnown: b.known },
    ...withoutClock,
  }),
} as const satisfies Record<EmbedView, z.ZodObject>;
export type EmbedRequest<View extends EmbedView> = z.output<(typeof EmbedRequests)[View]>;
export type AnyEmbedRequest = EmbedRequest<EmbedView>;
