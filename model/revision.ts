import * as z from "zod";

/** What became of one dossier at a revision of the store. */
export const DossierChange = z
  .object({
    dossier: z.string(),
    /** The dossier's revision before; null when it was not loaded. */
    before: z.string().nullable(),
    /** The dossier's revision since; null when it was unloaded. */
    after: z.string().nullable(),
  })
  .meta({ id: "DossierChange" });
export type DossierChange = z.infer<typeof DossierChange>;

/** One revision of the store. */
export const RevisionSummary = z
  .object({
    /** The SHA-256 of its dossiers' revisions. */
    hash: z.string(),
    /** When it came about, ISO 8601 in UTC. */
    at: z.string(),
    /** The revision before it; null for the first. */
    parent: z.string().nullable(),
    /** The revision that was gone back to; null when dossiers were loaded or unloaded. */
    back: z.string().nullable(),
    /** Whether it is the store as it is now. */
    now: z.boolean(),
    changes: z.array(DossierChange),
  })
  .meta({ id: "RevisionSummary" });
export type RevisionSummary = z.infer<typeof RevisionSummary>;

/** What a revision held of one dossier. */
export const HeldDossier = z
  .object({
    id: z.string(),
    /** SHA-256 of its authored facts. */
    revision: z.string(),
    origin: z.enum(["seed", "user"]),
    process: z.string().nullable(),
    entities: z.number().int(),
    relations: z.number().int(),
    claims: z.number().int(),
    sources: z.number().int(),
  })
  .meta({ id: "HeldDossier" });
export type HeldDossier = z.infer<typeof HeldDossier>;

export const whatChanges = ["entity", "relation", "source", "claim", "claimLink", "story"] as const;
export const howChanged = ["added", "removed", "changed"] as const;

/** One authored fact that two revisions tell differently. */
export const FactChange = z
  .object({
    how: z.enum(howChanged),
    is: z.enum(whatChanges),
    id: z.string(),
    dossier: z.string(),
    /** The entity's kind or the relation's type; null of the rest. */
    type: z.string().nullable(),
    /** Of a claim: the fact it is about. */
    about: z.string().nullable(),
    /** What to call it: an entity's name, a source's publisher, a claim's words, a story's title. */
    name: z.string().nullable(),
    /** Every property that is not the same, as text; null where it is not there. */
    fields: z.array(
      z.object({ name: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
    ),
  })
  .meta({ id: "FactChange" });
export type FactChange = z.infer<typeof FactChange>;
