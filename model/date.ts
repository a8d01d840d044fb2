import * as z from "zod";
import { isDay } from "./day.ts";
import { parseEdtf } from "./span.ts";

// The words for days and dates are asked for here; the files behind are free of zod, for whoever must stay small.
export * from "./competing.ts";
export * from "./day.ts";
export * from "./span.ts";

/** A date as an author writes it: the part of EDTF (ISO 8601-2) that `parseEdtf` accepts. */
export const edtf = z
  .string()
  .superRefine((text, context) => {
    const parsed = parseEdtf(text);
    if (!parsed.ok) context.addIssue({ code: "custom", message: parsed.problem });
  })
  .meta({
    description:
      "EDTF: YYYY, YYYY-MM or YYYY-MM-DD, with ~ ? % or X; an interval a/b, .. or nothing for an end; one of [a,b]; all of {a,b}",
    examples: ["2025-11-25", "1993", "2025-10-10/..", "[2025-11-24,2025-11-25]"],
  });

/** One calendar day, `YYYY-MM-DD`. */
export const day = z
  .string()
  .refine(isDay, { error: "expected a calendar day, YYYY-MM-DD" })
  .meta({ description: "A day, YYYY-MM-DD", examples: ["2025-11-25"] });
