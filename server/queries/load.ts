import * as z from "zod";
import { type KindName, kindNames } from "../../model/kinds.ts";
import { type RelationType, relationTypes } from "../../model/relations.ts";
import { defineWrite } from "./query.ts";

const Keyed = z.object({ id: z.string(), properties: z.record(z.string(), z.unknown()) });
const Nodes = z.object({ rows: z.array(Keyed) });
const Relations = z.object({
  rows: z.array(Keyed.extend({ tail: z.string(), head: z.string() })),
});
const Ids = z.object({ ids: z.array(z.string()) });
const SourceLinks = z.object({
  rows: z.array(z.object({ tail: z.string(), head: z.string(), how: z.string() })),
});
const ClaimLinks = z.object({
  rows: z.array(
    z.object({ tail: z.string(), head: z.string(), how: z.string(), dossier: z.string() }),
  ),
});

/** Claims the store for this transaction, and says which revision it makes. */
export const setRevision = defineWrite(
  "load/store",
  z.object({ format: z.number().int(), revision: z.string() }),
);

/** A label or a relation's type cannot be a parameter on both engines: a statement each. */
export const putEntities = Object.fromEntries(
  kindNames.map((kind) => [kind, defineWrite(`load/entities/${kind.toLowerCase()}`, Nodes)]),
) as Record<KindName, ReturnType<typeof defineWrite<typeof Nodes>>>;

export const putRelations = Object.fromEntries(
  relationTypes.map((type) => [
    type,
    defineWrite(`load/relations/${type.toLowerCase().replaceAll("_", "-")}`, Relations),
  ]),
) as Record<RelationType, ReturnType<typeof defineWrite<typeof Relations>>>;

export const putSources = defineWrite("load/sources", Nodes);
export const putClaims = defineWrite("load/claims", Nodes);
export const putDossiers = defineWrite("load/dossiers", Nodes);
export const putStories = defineWrite("load/stories", Nodes);
export const putSourceLinks = defineWrite("load/source-links", SourceLinks);
export const putClaimLinks = defineWrite("load/claim-links", ClaimLinks);

export const removeEntities = defineWrite("load/remove-entities", Ids);
export const removeRelations = defineWrite(
  "load/remove-relations",
  z.object({ rows: z.array(z.object({ id: z.string(), tail: z.string(), head: z.string() })) }),
);
export const removeSources = defineWrite("load/remove-sources", Ids);
export const removeClaims = defineWrite("load/remove-claims", Ids);
export const removeDossiers = defineWrite("load/remove-dossiers", Ids);
export const removeStories = defineWrite("load/remove-stories", Ids);
export const removeSourceLinks = defineWrite("load/remove-source-links", SourceLinks);
export const removeClaimLinks = defineWrite("load/remove-claim-links", ClaimLinks);
