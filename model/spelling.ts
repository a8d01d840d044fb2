import * as z from "zod";

/** One way in which somebody is written, and whose texts write it so: a name is evidence. */
export const Spelling = z
  .object({
    is: z.string(),
    /** BCP 47; "und" where nobody says. */
    lang: z.string(),
    /** ISO 15924. */
    script: z.string(),
    /** Whether it is the name that is drawn. */
    drawn: z.boolean(),
    /** The id that is merged into this one, and was called so; null of its own names. */
    from: z.string().nullable(),
    writers: z.array(
      z.object({
        source: z.string(),
        publisher: z.string(),
        publisherName: z.string(),
        /** The language of the text. */
        language: z.string(),
        known: z.string(),
        words: z.string(),
        /** The page, opened at these words. */
        address: z.string(),
        inferred: z.boolean(),
      }),
    ),
  })
  .meta({ id: "Spelling" });
export type Spelling = z.infer<typeof Spelling>;

/** That two ids are one, or were held to be. */
export const Merger = z
  .object({
    /** The id that leads on. */
    from: z.string(),
    fromName: z.string(),
    into: z.string(),
    intoName: z.string(),
    /** Why the two are one; null where nobody says. */
    reason: z.string().nullable(),
    /** Why they are two again; null while they are one. */
    undone: z.string().nullable(),
  })
  .meta({ id: "Merger" });
export type Merger = z.infer<typeof Merger>;
