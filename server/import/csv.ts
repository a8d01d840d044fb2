import { parse } from "csv-parse/sync";
import type * as z from "zod";
import { asWritten } from "../../model/csv.ts";
import { type KindName, kinds } from "../../model/kinds.ts";
import type { PartClaim, PartFact, Parts } from "../dossier/rebuild.ts";
import type { ImportAdapter } from "./adapter.ts";
import { lines } from "./csv-lines.ts";
import { unzipped } from "./unzip.ts";

/** The tables that the format "csv" gives, in their archive. */
export const csv: ImportAdapter = {
  id: "csv",
  label: "tables of CSV in an archive",
  read(file) {
    const files = unzipped(file);
    if (typeof files === "string") return { is: null, problems: [files], lost: [] };
    const problems: string[] = [];
    const read = <Line extends z.ZodType>(name: string, line: Line) =>
      readTable(name, files.get(name), line, problems);

    const dossiers = read("dossiers.csv", lines.dossier);
    const passages = read("passages.csv", lines.passage);
    const sources = read("sources.csv", lines.source).map((source) => ({
      ...source,
      passages: passages
        .filter((one) => one.source === source.id)
        .map(({ source: _, ...one }) => one),
    }));
    const facts: PartFact[] = [
      ...entitiesIn(files, read),
      ...read("relations.csv", lines.relation)
        // What nobody wrote is worked out again.
        .filter(({ written }) => written.length > 0)
        .map(({ written, ...fact }) => bare({ is: "relation", ...fact }, written)),
    ];
    attach(facts, read("claims.csv", lines.claim), read("links.csv", lines.link), problems);
    const parts: Parts = { dossiers, sources, facts };
    return { is: { parts }, problems, lost: [] };
  },
};

type ReadTable = <Line extends z.ZodType>(name: string, line: Line) => z.output<Line>[];

function entitiesIn(files: Map<string, string>, read: ReadTable): PartFact[] {
  const own = (Object.keys(kinds) as KindName[]).flatMap((kind) => {
    const name = `${kinds[kind].section}.csv`;
    if (!files.has(name)) return [];
    return read(name, lines.entity).map(({ written, ...one }) =>
      bare({ is: "entity", kind, ...one }, written),
    );
  });
  const mentioned = read("mentioned.csv", lines.mentioned).map(({ written, ...one }) =>
    bare({ is: "entity", ...one }, written),
  );
  return [...own, ...mentioned];
}

const bare = (fact: PartFact["fact"], written: PartFact["written"]): PartFact => ({
  ...{ fact, written, claims: [], links: [] },
});

function attach(
  facts: PartFact[],
  claims: PartClaim[],
  links: PartFact["links"],
  problems: string[],
): void {
  const byId = new Map(facts.map((one) => [one.fact.id, one]));
  const about = new Map(claims.map(({ id, about }) => [id, about]));
  for (const claim of claims) {
    const fact = byId.get(claim.about);
    if (fact) fact.claims.push(claim);
    else problems.push(`claims.csv: ${claim.id} is about ${claim.about}, which is in no table`);
  }
  for (const link of links) {
    const fact = byId.get(about.get(link.from) ?? "");
    if (fact) fact.links.push(link);
    else problems.push(`links.csv: ${link.from} is no claim of claims.csv`);
  }
}

/** Each line of a table by the names of its columns; what is wrong with one is told, with its number. */
function readTable<Line extends z.ZodType>(
  name: string,
  text: string | undefined,
  line: Line,
  problems: string[],
): z.output<Line>[] {
  if (text === undefined) {
    problems.push(`${name} is missing; expected the archive as it was exported`);
    return [];
  }
  try {
    const rows = parse(text, { bom: true, columns: true, info: true }) as unknown as {
      record: Record<string, string>;
      info: { lines: number };
    }[];
    return rows.flatMap(({ record, info }) => {
      const cells = Object.entries(record).map(([column, cell]) => [column, asWritten(cell)]);
      const read = line.safeParse(Object.fromEntries(cells));
      if (read.success) return [read.data];
      for (const { path, message } of read.error.issues)
        problems.push(`${name}:${info.lines}: ${path.join(".")}: ${message}`);
      return [];
    });
  } catch (error) {
    problems.push(`${name}: ${(error as Error).message}`);
    return [];
  }
}
