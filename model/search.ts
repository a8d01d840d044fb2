import * as z from "zod";
import { type KindName, kindNames } from "./kinds.ts";
import { Days } from "./slice.ts";

/** What a search finds: an entity of some kind, or a source by its words. */
export const searchKinds = [...kindNames, "Source"] as const;
export type SearchKind = KindName | "Source";

/** One thing found. */
export const SearchHit = z
  .object({
    kind: z.enum(searchKinds as unknown as [SearchKind, ...SearchKind[]]),
    /** Of the entity, or of the source. */
    id: z.string(),
    /** The drawn name; a source's is its publisher's. */
    name: z.string(),
    /** The name that matched, and who writes it so; null for the words of a source. */
    matched: z
      .object({
        is: z.string(),
        /** BCP 47; "und" for a drawn name. */
        lang: z.string(),
        /** ISO 15924. */
        script: z.string(),
        /** Whether it is near what was asked for, by sound or but for a mistake, rather than the same. */
        near: z.boolean(),
        /** Publishers whose texts have it, the earliest first. */
        writers: z.array(z.object({ id: z.string(), name: z.string() })),
      })
      .nullable(),
    /** Names of the offices held, the last first: what tells two of one name apart. */
    offices: z.array(z.string()),
    /** Roles played or attended in. */
    roles: z.array(z.string()),
    /** Processes it belongs to; a source's is its dossier's. */
    processes: z.array(z.string()),
    /** Null for the words of a source. */
    days: Days.nullable(),
    /** Claims about it. */
    claims: z.number().int(),
    /** The words of a source; null for an entity. */
    passage: z
      .object({
        number: z.number().int(),
        words: z.string(),
        publisher: z.string(),
        publisherName: z.string(),
        /** EDTF, as given. */
        published: z.string(),
        language: z.string(),
        /** The page, opened at these words. */
        address: z.string(),
      })
      .nullable(),
  })
  .meta({ id: "SearchHit" });
export type SearchHit = z.infer<typeof SearchHit>;
