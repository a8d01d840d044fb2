import * as z from "zod";
import { defineQuery } from "./query.ts";
import { EntityRow, NoParams } from "./shapes.ts";
import { Passages } from "./sources.ts";

export const searchEntities = defineQuery("search/entities", {
  params: NoParams,
  row: EntityRow.omit({ properties: true, claims: true }).extend({
    action: z.string().nullable(),
    firstKnown: z.string(),
    processes: z.array(z.string()),
    offices: z.array(z.string()),
    roles: z.array(z.string()),
  }),
});
export type SearchedEntity = z.output<typeof searchEntities.row>;

export const searchClaims = defineQuery("search/claims", {
  params: NoParams,
  row: z.object({
    about: z.string(),
    name: z.string().nullable(),
    source: z.string(),
    passage: z.number().int(),
    known: z.string(),
  }),
});
export type NamingClaim = z.output<typeof searchClaims.row>;

export const searchSources = defineQuery("search/sources", {
  params: NoParams,
  row: z.object({
    id: z.string(),
    process: z.string().nullable(),
    publisher: z.string(),
    publisherName: z.string().nullable(),
    published: z.string(),
    earliest: z.string(),
    known: z.string(),
    language: z.string(),
    url: z.string(),
    passages: Passages,
  }),
});
export type SearchedSource = z.output<typeof searchSources.row>;
