import * as z from "zod";
import { Claim, sourceLinks } from "../../model/claim.ts";
import { type KindName, kindNames } from "../../model/kinds.ts";
import { absentAsNull } from "./claims.ts";
import { defineQuery } from "./query.ts";
import { Passages } from "./sources.ts";

const OfClaims = z.object({ claims: z.array(z.string()) });

export const claimsWhole = defineQuery("claims/whole", {
  params: OfClaims,
  row: z.object({ claim: absentAsNull.pipe(Claim) }),
});

export const claimsSources = defineQuery("claims/sources", {
  params: OfClaims,
  row: z.object({
    properties: z.object({
      id: z.string(),
      dossier: z.string(),
      publisher: z.string(),
      published: z.string(),
      publishedLatest: z.string(),
      language: z.string(),
      url: z.string(),
      terms: z.string().nullable().default(null),
      title: z.string().nullable().default(null),
      archived: z.string().nullable().default(null),
      passages: Passages,
    }),
    follows: z.array(z.object({ how: z.enum(sourceLinks), source: z.string() })),
  }),
});

const Authored = z
  .string()
  .transform((text) => JSON.parse(text))
  .pipe(
    z.object({
      name: z.string().optional(),
      properties: z.record(
        z.string(),
        z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
      ),
    }),
  );

export const entitiesWritten = defineQuery("entities/written", {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    kind: z.enum(kindNames as [KindName, ...KindName[]]),
    name: z.string(),
    dossiers: z.array(z.string()),
    authored: z.array(Authored),
  }),
});

export const relationsWritten = defineQuery("relations/written", {
  params: z.object({
    relations: z.array(z.object({ id: z.string(), tail: z.string(), head: z.string() })),
  }),
  row: z.object({
    id: z.string(),
    dossiers: z.array(z.string()),
    authored: z.array(Authored),
  }),
});
