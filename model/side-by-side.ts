import * as z from "zod";
import { CardFact } from "./card.ts";

/** Why answers stand side by side without a dispute. */
export const sideBySideWays = [
  "values",
  "counts",
  "assessments",
  "places",
  "offices",
  "roles",
  "leaders",
  "links",
  "qualified",
] as const;
export type SideBySideWay = (typeof sideBySideWays)[number];

/** Answers that differ and can all be true, or that a source narrows or qualifies. */
export const SideBySide = z
  .object({
    way: z.enum(sideBySideWays),
    /** What the answers are about: the fact, or what the facts below share. */
    about: CardFact,
    /** The field that has several values; "" where the facts themselves stand side by side. */
    field: z.string(),
    values: z.array(z.string()),
    facts: z.array(CardFact),
  })
  .meta({ id: "SideBySide" });
export type SideBySide = z.infer<typeof SideBySide>;

/** Facts that several reports tell and one origin said: the reports count as one. */
export const Echo = z
  .object({
    origin: z.string(),
    /** With how many reports of that origin, the most first. */
    facts: z.array(z.object({ fact: CardFact, reports: z.number().int() })),
  })
  .meta({ id: "Echo" });
export type Echo = z.infer<typeof Echo>;
