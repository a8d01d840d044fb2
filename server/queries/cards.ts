import * as z from "zod";
import { claimLinks } from "../../model/claim.ts";
import { type KindName, kindNames } from "../../model/kinds.ts";
import { type RelationType, relationTypes } from "../../model/relations.ts";
import { defineQuery } from "./query.ts";
import { Passages } from "./sources.ts";

const LinkEnd = z.object({
  how: z.enum(claimLinks),
  other: z.string(),
  about: z.string(),
  dossier: z.string(),
});

export const claimLinksAbout = defineQuery("claims/links", {
  params: z.object({ about: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    fact: z.string(),
    outward: z.array(LinkEnd),
    inward: z.array(LinkEnd),
  }),
});

const SourceEnd = z.object({ how: z.string(), source: z.string() });

export const sourceTexts = defineQuery("sources/texts", {
  params: z.object({ sources: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    publisher: z.string(),
    publisherName: z.string().nullable(),
    published: z.string(),
    known: z.string(),
    passages: Passages,
    follows: z.array(SourceEnd),
    followedBy: z.array(SourceEnd),
  }),
});
export type SourceText = z.output<typeof sourceTexts.row>;

export const entitiesNamed = defineQuery("entities/named", {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    kind: z.enum(kindNames as [KindName, ...KindName[]]),
    name: z.string(),
    form: z.string().nullable(),
    processes: z.array(z.string()),
  }),
});
export type Named = z.output<typeof entitiesNamed.row>;

/** What `partiesIn` reads who is a party from. */
export const processJoints = defineQuery("processes/joints", {
  params: z.object({ process: z.string() }),
  row: z.object({
    type: z.enum(relationTypes as [RelationType, ...RelationType[]]),
    tail: z.string(),
    head: z.string(),
    role: z.string().nullable(),
  }),
});

export const entityTies = defineQuery("entities/ties", {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    ties: z.array(
      z.object({ relation: z.string(), id: z.string(), name: z.string(), firstKnown: z.string() }),
    ),
  }),
});

export const figuresBeside = defineQuery("figures/beside", {
  params: z.object({ id: z.string() }),
  row: z.object({
    id: z.string(),
    name: z.string(),
    measure: z.string(),
    measureName: z.string(),
    unit: z.string().nullable(),
    period: z.string().nullable(),
    scope: z.string().nullable(),
    edtf: z.string().nullable(),
    counters: z.array(z.object({ id: z.string(), name: z.string(), relation: z.string() })),
  }),
});
export type FigureOfMeasure = z.output<typeof figuresBeside.row>;
