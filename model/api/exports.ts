import * as z from "zod";
import { AskedCertainty, AskedRevision, Clocks } from "../clocks.ts";
import { formatIds, formats } from "../formats.ts";
import { EntityId, FactId } from "../ids.ts";
import { kindNames } from "../kinds.ts";
import { standingMarks } from "../marks.ts";
import { type FileEndpoint, listOf, Roles } from "./parts.ts";

/** What a view is of, and what of it: the parameters of the views themselves. */
export const viewShape = {
  process: EntityId.optional().meta({ description: "The process; or give about." }),
  about: FactId.optional().meta({
    description:
      "A fact instead of a whole process: an entity with its relations, an agreement with all its parts, or a relation with its ends.",
  }),
  from: Clocks.from,
  to: Clocks.to,
  known: Clocks.known,
  kinds: listOf(kindNames).optional().meta({ description: "Kinds of entities, by commas." }),
  roles: Roles,
  was: AskedCertainty,
  standing: listOf(standingMarks)
    .optional()
    .meta({ description: "Keep only facts that stand in one of these ways, by commas." }),
  revision: AskedRevision,
};

export const ViewQuery = z
  .strictObject(viewShape)
  .refine(({ process, about }) => (process === undefined) !== (about === undefined), {
    path: ["process"],
    message: "expected either process or about, and not both",
  })
  .refine(({ from, to }) => !from || !to || from <= to, {
    path: ["from"],
    message: "from is after to; expected the first day of the window",
  });

/** Views given away as files. */
export const exportEndpoints = {
  export: {
    path: "/export/{format}",
    summary: "A view as a file, with its sources and terms; the same view gives the same bytes",
    params: z.strictObject({
      format: z
        .enum(formatIds, { error: `expected a format: ${formatIds.join(", ")}` })
        .meta({ description: "The format of the file." }),
    }),
    query: ViewQuery,
    media: [...new Set(Object.values(formats).map(({ mediaType }) => mediaType))],
  },
} as const satisfies Record<string, FileEndpoint>;
