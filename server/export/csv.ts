import { csvHead, csvLine } from "../../model/csv.ts";
import { kindNames } from "../../model/kinds.ts";
import { aboutLines } from "./about.ts";
import type { Column } from "./columns.ts";
import {
  claimColumns,
  dossierColumns,
  type EntityLine,
  entityColumns,
  fileOf,
  linkColumns,
  mentionedColumns,
  passageColumns,
  type RelationLine,
  relationColumns,
  sourceColumns,
} from "./csv-tables.ts";
import type { Exporter } from "./exporter.ts";
import { together } from "./pieces.ts";
import type { View } from "./view.ts";
import { type Packed, zipped } from "./zip.ts";

/** One table a kind, one each of relations, claims, sources and their words: an archive of CSV files. */
export const csv: Exporter = {
  id: "csv",
  write: (view) => zipped(filesOf(view)),
};

async function* filesOf(view: View): AsyncGenerator<Packed> {
  yield { path: "about.txt", content: [`${aboutLines(view).join("\n")}\n`] };
  yield { path: "dossiers.csv", content: lines(dossierColumns, view.dossiers) };
  for (const kind of kindNames) {
    const of = view.entities.filter((entity) => entity.kind === kind);
    if (of.length === 0) continue;
    const some = view.facts(of);
    yield {
      path: fileOf(kind),
      content: lines(entityColumns(kind), some as AsyncIterable<EntityLine>),
    };
  }
  const joins = view.facts(view.relations);
  yield {
    path: "relations.csv",
    content: lines(relationColumns(view), joins as AsyncIterable<RelationLine>),
  };
  yield { path: "claims.csv", content: lines(claimColumns(view), claimsOf(view)) };
  yield { path: "links.csv", content: lines(linkColumns, linksOf(view)) };
  yield { path: "sources.csv", content: lines(sourceColumns, view.sources) };
  const passages = view.sources.flatMap(({ id, passages }) =>
    passages.map((one) => ({ ...one, source: id })),
  );
  yield { path: "passages.csv", content: lines(passageColumns, passages) };
  yield { path: "mentioned.csv", content: lines(mentionedColumns, view.mentioned) };
}

async function* claimsOf(view: View) {
  for await (const { claims } of view.facts()) yield* claims;
}

async function* linksOf(view: View) {
  for await (const { links } of view.facts()) yield* links;
}

/** A table, a line at a time. */
export function lines<Row>(
  columns: Column<Row>[],
  rows: AsyncIterable<Row> | Iterable<Row>,
): AsyncIterable<string> {
  return together(eachLine(columns, rows));
}

async function* eachLine<Row>(
  columns: Column<Row>[],
  rows: AsyncIterable<Row> | Iterable<Row>,
): AsyncGenerator<string> {
  yield csvHead(columns.map(([name]) => name));
  for await (const row of rows) yield csvLine(columns.map(([, of]) => of(row)));
}
