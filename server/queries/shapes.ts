import * as z from "zod";
import { type KindName, kindNames } from "../../model/kinds.ts";
import { PackedRows } from "../../model/packed.ts";
import { type RelationType, relationTypes } from "../../model/relations.ts";
import { Days, Name } from "../../model/slice.ts";

/** Columns of the store that are told by name, or are none of a reader's business. */
const columns = new Set([
  ...["id", "kind", "name", "names", "edtf", "earliest", "latest", "surelyFrom", "surelyTo"],
  ...["firstKnown", "dossiers", "authored", "role", "restsOn", "evidence", "onlyDenied"],
]);

/** Aliases are kept as JSON texts: lists of maps are no property of either engine. */
const Names = z.array(
  z
    .string()
    .transform((text) => ({ lang: "und", script: "Zyyy", ...JSON.parse(text) }))
    .pipe(Name),
);

/** What is left of a node's or relation's properties without its columns. */
const Properties = z
  .record(z.string(), z.unknown())
  .transform((all) =>
    Object.fromEntries(
      Object.entries(all)
        .filter(([name]) => !columns.has(name))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  )
  .pipe(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])));

/** An entity as statements give it. */
export const EntityRow = Days.extend({
  id: z.string(),
  kind: z.enum(kindNames as [KindName, ...KindName[]]),
  name: z.string(),
  names: Names,
  properties: Properties,
  claims: PackedRows,
});
export type EntityRow = z.output<typeof EntityRow>;

/** A relation as statements give it. */
export const RelationRow = Days.extend({
  id: z.string(),
  type: z.enum(relationTypes as [RelationType, ...RelationType[]]),
  tail: z.string(),
  head: z.string(),
  role: z.string().nullable(),
  properties: Properties,
  claims: PackedRows,
});
export type RelationRow = z.output<typeof RelationRow>;

/** First and last day of a window; 0001-01-01 and 9999-12-31 leave it open. */
export const Window = z.object({ from: z.string(), to: z.string() });
export const NoParams = z.object({});
export const ById = z.object({ id: z.string() });
