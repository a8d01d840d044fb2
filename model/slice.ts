import * as z from "zod";
import { StandingRow } from "./claim.ts";
import { type KindName, kindNames } from "./kinds.ts";
import { type RelationType, relationTypes } from "./relations.ts";

/** A name of an entity, with who writes it so worked out from its claims. */
export const Name = z
  .object({
    is: z.string(),
    /** BCP 47. */
    lang: z.string(),
    /** ISO 15924, from the letters themselves. */
    script: z.string(),
  })
  .meta({ id: "Name" });
export type Name = z.infer<typeof Name>;

/** What a fact covers: EDTF as drawn, and the days it possibly and surely covers. */
export const Days = z.object({
  edtf: z.string().nullable(),
  /** First day it possibly covers; 0001-01-01 for an open start. */
  earliest: z.string(),
  /** Last day it possibly covers; 9999-12-31 for an open end. */
  latest: z.string(),
  surelyFrom: z.string().nullable(),
  surelyTo: z.string().nullable(),
});
export type Days = z.infer<typeof Days>;

const Properties = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
);

/** An entity in a picture, with every claim about it. */
export const Node = Days.extend({
  id: z.string(),
  kind: z.enum(kindNames as [KindName, ...KindName[]]),
  name: z.string(),
  names: z.array(Name),
  /** Its place in the union's layout, -1000 to 1000; null for a kind that is not drawn. */
  x: z.number().nullable(),
  y: z.number().nullable(),
  /** The properties of its kind as drawn (model/kinds.ts). */
  properties: Properties,
  claims: z.array(StandingRow),
}).meta({ id: "Node" });
export type Node = z.infer<typeof Node>;

/** A relation in a picture, with every claim about it. */
export const Link = Days.extend({
  id: z.string(),
  type: z.enum(relationTypes as [RelationType, ...RelationType[]]),
  tail: z.string(),
  head: z.string(),
  role: z.string().nullable(),
  properties: Properties,
  claims: z.array(StandingRow),
}).meta({ id: "Link" });
export type Link = z.infer<typeof Link>;
