import * as z from "zod";
import { SourceId } from "../ids.ts";
import { viewShape } from "./exports.ts";
import type { FileEndpoint } from "./parts.ts";

/** How a citation is written: text for people, and three formats for what keeps literature. */
export const citationFormats = {
  chicago: "text/plain; charset=utf-8",
  apa: "text/plain; charset=utf-8",
  bibtex: "application/x-bibtex; charset=utf-8",
  ris: "application/x-research-info-systems; charset=utf-8",
  csl: "application/vnd.citationstyles.csl+json; charset=utf-8",
} as const;
export type CitationFormat = keyof typeof citationFormats;
export const citationIds = Object.keys(citationFormats) as CitationFormat[];

const things = ["process", "about", "source", "claim"] as const;

/** Lines to cite a view, a source or a claim by, with the revision and the day. */
export const citationEndpoints = {
  cite: {
    path: "/cite/{format}",
    summary: "A citation of a view, a source or a claim, with the revision and the day",
    params: z.strictObject({
      format: z
        .enum(citationIds, { error: `expected a format: ${citationIds.join(", ")}` })
        .meta({ description: "How it is written." }),
    }),
    query: z
      .strictObject({
        ...viewShape,
        source: SourceId.optional().meta({ description: "A source instead of a view." }),
        claim: z
          .string()
          .regex(/^[0-9a-f]{16}$/, "expected the id of a claim")
          .optional()
          .meta({ description: "A claim instead of a view." }),
      })
      .refine((query) => things.filter((one) => query[one] !== undefined).length === 1, {
        path: ["process"],
        message: `expected exactly one of ${things.join(", ")}`,
      }),
    media: [...new Set(Object.values(citationFormats))],
  },
} as const satisfies Record<string, FileEndpoint>;
