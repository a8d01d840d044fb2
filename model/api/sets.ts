import * as z from "zod";
import { AskedRevision } from "../clocks.ts";
import type { FileEndpoint } from "./parts.ts";
import { StoryId } from "./stories.ts";

/** A story as a set for a class, and of what media type each is. */
export const setFormats = { markdown: "text/markdown", html: "text/html" } as const;
export type SetFormat = keyof typeof setFormats;

const names = Object.keys(setFormats) as [SetFormat, ...SetFormat[]];

/** Sets for a class, given away as files. */
export const setEndpoints = {
  classSet: {
    path: "/stories/{id}/set/{format}",
    summary:
      "A story as a set for a class: reading order, aims, sheet, glossary, sources with terms",
    params: z.strictObject({
      id: StoryId,
      format: z.enum(names, { error: `expected a format: ${names.join(", ")}` }).meta({
        description: "markdown: CommonMark. html: one page without a script, made for A4.",
      }),
    }),
    query: z.strictObject({
      answers: z.enum(["yes"], { error: "expected yes, or nothing" }).optional().meta({
        description: "With the answers, and what they rest on.",
      }),
      revision: AskedRevision,
    }),
    media: Object.values(setFormats),
  },
} as const satisfies Record<string, FileEndpoint>;
