import * as z from "zod";
import { CardNames } from "../card.ts";
import { CitedClaim } from "../claim.ts";
import { StudyQuestion } from "../study/question.ts";
import { Answer, type Endpoint, oneEntity, window } from "./parts.ts";

const most = 20;
const expectedCount = `expected a number from 1 to ${most}`;

const seed = z
  .string()
  .regex(/^[\w.-]{1,60}$/, "expected up to 60 letters, digits, dots, hyphens or underscores")
  .default("1")
  .meta({ description: "The same seed gives the same questions of the same facts." });

const count = z.coerce
  .number(expectedCount)
  .int(expectedCount)
  .min(1, expectedCount)
  .max(most, expectedCount)
  .default(5)
  .meta({ description: `How many, 1 to ${most}; there are fewer where the facts carry no more.` });

export const QuestionsAnswer = Answer.extend({
  process: z.string(),
  seed: z.string(),
  /** The templates take turns; fewer than asked for where the facts carry no more. */
  questions: z.array(StudyQuestion),
  /** Every claim that the evidence of these questions names, with its words and its page. */
  claims: z.array(CitedClaim),
  /** How the entities are called that questions and claims name by id. */
  names: CardNames,
});
export type QuestionsAnswer = z.infer<typeof QuestionsAnswer>;

/** Questions made from the facts of a process. */
export const questionEndpoints = {
  questions: {
    path: "/processes/{id}/questions",
    summary: "Questions that the facts of a process answer, each with its evidence",
    params: oneEntity,
    query: window.safeExtend({ seed, count }),
    answer: QuestionsAnswer,
  },
} as const satisfies Record<string, Endpoint>;
