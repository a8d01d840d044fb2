import * as z from "zod";
import { FactId } from "../ids.ts";

/** What can be asked of the data, each by a rule of its own in `questions/`. */
export const templateIds = ["room", "first", "counted", "echo", "unreported"] as const;
export type TemplateId = (typeof templateIds)[number];

/** An answer to choose: an actor, an event, a provision, or for `echo` a report. */
export const QuestionOption = z
  .object({
    /** The entity's id; of a report, the id of its claim. */
    id: z.string(),
    /** The entity's name; of a report, its publisher's. */
    name: z.string(),
    /** EDTF: when it was, or of a report when it was published; null where that would give it away. */
    days: z.string().nullable(),
    /** Of a report: the words of its passage. */
    words: z.string().nullable(),
  })
  .meta({ id: "QuestionOption" });
export type QuestionOption = z.infer<typeof QuestionOption>;

/** A question that the data answers: one option is right, and the facts that say so. */
export const StudyQuestion = z
  .object({
    /** The template and what it asks about: the same for the same question. */
    id: z.string(),
    template: z.enum(templateIds),
    /** What the sentence of the template names, by its own words: "meeting", "measure", "value" … */
    asks: z.record(z.string(), z.string()),
    /** The entity it is about. */
    about: z.string(),
    options: z.array(QuestionOption).min(3).max(4),
    /** Which option is right, from 0. */
    right: z.number().int(),
    /** What the right answer rests on; claims are the standing ones that support it. */
    evidence: z.object({ facts: z.array(FactId).min(1), claims: z.array(z.string()) }),
  })
  .meta({ id: "StudyQuestion" });
export type StudyQuestion = z.infer<typeof StudyQuestion>;
