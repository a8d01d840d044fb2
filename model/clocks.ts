import * as z from "zod";
import { Day } from "./claim.ts";
import { parseEdtf } from "./date.ts";
import { certainties } from "./window.ts";

/** A day of the calendar as a caller writes it; 31 November is refused by name. */
export const CalendarDay = Day.superRefine((day, ctx) => {
  const read = parseEdtf(day);
  if (!read.ok) ctx.addIssue({ code: "custom", message: read.problem });
}).meta({ format: "date" });

/** The window and the second clock of a question (DESIGN §3). Left out means all. */
export const Clocks = {
  from: CalendarDay.optional().meta({ description: "First day of the window." }),
  to: CalendarDay.optional().meta({ description: "Last day of the window." }),
  known: CalendarDay.optional().meta({
    description: "As known on this day, UTC; left out: all that is known today.",
  }),
};

/** The hash of a revision, or the beginning of it. */
export const revisionPattern = /^[0-9a-f]{8,64}$/;

/** Whether a window is asked for what may have been in it, or for what certainly was. */
export const AskedCertainty = z.enum(certainties).optional().meta({
  description:
    "possibly: what may have been in the window; surely: only what certainly was. possibly when left out.",
});

/** The revision of the store that a question is asked of. */
export const AskedRevision = z
  .string()
  .regex(revisionPattern, "expected a revision: its hash, or the first 8 or more characters")
  .optional()
  .meta({ description: "As the store was at this revision; left out: as it is now." });

/** The clocks that an answer was asked with, said back. */
export const AskedClocks = z
  .object({
    from: z.string().nullable(),
    to: z.string().nullable(),
    known: z.string().nullable(),
    /** The server's day, UTC. */
    today: z.string(),
  })
  .meta({ id: "AskedClocks" });
export type AskedClocks = z.infer<typeof AskedClocks>;
