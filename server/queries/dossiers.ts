import * as z from "zod";
import { claimLinks, sourceLinks } from "../../model/claim.ts";
import { type KindName, kindNames } from "../../model/kinds.ts";
import { type RelationType, relationTypes } from "../../model/relations.ts";
import { defineQuery } from "./query.ts";
import { NoParams } from "./shapes.ts";

const OfDossiers = z.object({ dossiers: z.array(z.string()) });
const Kept = z.record(z.string(), z.unknown());

/** The head of a loaded dossier as its node keeps it. */
export const LoadedDossier = z
  .object({
    id: z.string(),
    name: z.string().nullable().default(null),
    process: z.string().nullable().default(null),
    format: z.number().int(),
    clock: z.enum(["two", "hindsight"]),
    terms: z.string(),
    uses: z.array(z.string()),
    /** SHA-256 of its canonical authored facts. */
    revision: z.string(),
    /** "seed" comes and goes with its folder under seed/; what a user loaded stays until unloaded. */
    origin: z.enum(["seed", "user"]),
    /** Hash of the files that it was read from; null when it came from elsewhere. */
    files: z.string().nullable().default(null),
  })
  .strict();
export type LoadedDossier = z.output<typeof LoadedDossier>;

export const dossiersList = defineQuery("dossiers/list", {
  params: NoParams,
  row: z.object({ dossier: LoadedDossier }),
});

// The rest gives the store's own columns back, as `server/load/stored-rows.ts` takes them.

export const dossierEntities = defineQuery("dossiers/entities", {
  params: OfDossiers,
  row: z.object({ kind: z.enum(kindNames as [KindName, ...KindName[]]), properties: Kept }),
});

export const dossierRelations = defineQuery("dossiers/relations", {
  params: OfDossiers,
  row: z.object({
    type: z.enum(relationTypes as [RelationType, ...RelationType[]]),
    tail: z.string(),
    head: z.string(),
    properties: Kept,
  }),
});

export const dossierSources = defineQuery("dossiers/sources", {
  params: OfDossiers,
  row: z.object({
    properties: Kept,
    follows: z.array(z.object({ how: z.enum(sourceLinks), source: z.string() })),
  }),
});

export const dossierClaims = defineQuery("dossiers/claims", {
  params: OfDossiers,
  row: z.object({ properties: Kept }),
});

export const dossierStories = defineQuery("dossiers/stories", {
  params: OfDossiers,
  row: z.object({ properties: Kept }),
});

export const dossierClaimLinks = defineQuery("dossiers/claim-links", {
  params: OfDossiers,
  row: z.object({
    from: z.string(),
    how: z.enum(claimLinks),
    to: z.string(),
    dossier: z.string(),
  }),
});
