import type { Claim } from "../../model/claim.ts";
import type { Passage } from "../../model/fact.ts";
import { type KindName, kinds } from "../../model/kinds.ts";
import { addressOfWords } from "../../model/text-fragment.ts";
import { type Column, cell, dayColumns, propertyColumns, standingColumns, yes } from "./columns.ts";
import type {
  Mentioned,
  View,
  ViewDossier,
  ViewEntity,
  ViewFact,
  ViewRelation,
  ViewSource,
} from "./view.ts";

export interface EntityLine {
  fact: ViewEntity;
  written: ViewFact["written"];
}
export interface RelationLine {
  fact: ViewRelation;
  written: ViewFact["written"];
}

const written = ({ written }: Pick<ViewFact, "written">) => JSON.stringify(written);

/** A kind's table. `written` is what each dossier wrote, as JSON: what it can be loaded again from. */
export function entityColumns(kind: KindName): Column<EntityLine>[] {
  const ofFact = ([name, of]: Column<never>): Column<EntityLine> => [
    name,
    ({ fact }) => of(fact as never),
  ];
  return [
    ["id", ({ fact }) => fact.id],
    ["name", ({ fact }) => fact.name],
    ["names", ({ fact }) => fact.names.map(({ is, lang }) => `${is} (${lang})`).join("; ")],
    ...[...dayColumns, ...propertyColumns(kind), ...standingColumns].map((one) =>
      ofFact(one as Column<never>),
    ),
    ["written", written],
  ];
}

export function relationColumns({ nameOf }: View): Column<RelationLine>[] {
  const ofFact = ([name, of]: Column<never>): Column<RelationLine> => [
    name,
    ({ fact }) => of(fact as never),
  ];
  return [
    ["id", ({ fact }) => fact.id],
    ["type", ({ fact }) => fact.type],
    ["tail", ({ fact }) => fact.tail],
    ["tailName", ({ fact }) => nameOf(fact.tail)],
    ["head", ({ fact }) => fact.head],
    ["headName", ({ fact }) => nameOf(fact.head)],
    ["role", ({ fact }) => fact.role],
    ...dayColumns.map((one) => ofFact(one as Column<never>)),
    [
      "properties",
      ({ fact }) =>
        Object.entries(fact.properties)
          .map(([name, value]) => `${name}: ${cell(value)}`)
          .join("; "),
    ],
    ...standingColumns.map((one) => ofFact(one as Column<never>)),
    ["written", written],
  ];
}

export function claimColumns({ nameOf, sources }: View): Column<Claim>[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const from = (claim: Claim) => byId.get(claim.source)!;
  return [
    ["id", ({ id }) => id],
    ["about", ({ about }) => about],
    ["field", ({ field }) => field],
    ["value", ({ value }) => value],
    ["writtenAs", ({ written }) => written],
    ["stance", ({ stance }) => stance],
    ["words", ({ words }) => words],
    ["source", ({ source }) => source],
    ["passage", ({ passage }) => passage],
    ["publisher", (claim) => from(claim).publisherName],
    ["published", (claim) => from(claim).published],
    ["address", (claim) => addressOfWords(from(claim).url, claim.words)],
    ["terms", (claim) => from(claim).terms],
    ["known", ({ known }) => known],
    ["until", ({ until }) => (until === "9999-12-31" ? null : until)],
    ["origin", ({ origin }) => origin],
    ["originName", ({ origin }) => nameOf(origin)],
    ["speaker", ({ speaker }) => speaker],
    ["speakerFor", ({ speakerFor }) => speakerFor],
    ["voice", ({ voice }) => voice],
    ["via", ({ via }) => via],
    ["inferred", ({ inferred }) => yes(inferred)],
    ["lang", ({ lang }) => lang],
    ["dossier", ({ dossier }) => dossier],
  ];
}

export const sourceColumns: Column<ViewSource>[] = [
  ["id", ({ id }) => id],
  ["dossier", ({ dossier }) => dossier],
  ["publisher", ({ publisher }) => publisher],
  ["publisherName", ({ publisherName }) => publisherName],
  ["published", ({ published }) => published],
  ["known", ({ known }) => known],
  ["language", ({ language }) => language],
  ["url", ({ url }) => url],
  ["terms", ({ terms }) => terms],
  ["title", ({ title }) => title],
  ["archived", ({ archived }) => archived],
  ["follows", ({ follows }) => follows.map(({ how, source }) => `${how} ${source}`).join("; ")],
];

export type PassageLine = Passage & { source: string };
const passage = (name: keyof Passage): Column<PassageLine> => [
  name,
  (line) => cell(line[name] as string | undefined),
];
export const passageColumns: Column<PassageLine>[] = [
  ["source", ({ source }) => source],
  ...(
    [
      ...["number", "words", "paragraph", "speaker", "speakerFor", "voice", "via"],
      ...["origin", "known", "withdrawn", "translation", "inferred"],
    ] as (keyof Passage)[]
  ).map(passage),
];

export const mentionedColumns: Column<Mentioned>[] = [
  ["id", ({ id }) => id],
  ["kind", ({ kind }) => kind],
  ["name", ({ name }) => name],
  ["written", written],
];

export const linkColumns: Column<ViewFact["links"][number]>[] = [
  ["from", ({ from }) => from],
  ["how", ({ how }) => how],
  ["to", ({ to }) => to],
  ["dossier", ({ dossier }) => dossier],
];

export const dossierColumns: Column<ViewDossier>[] = [
  ["id", ({ id }) => id],
  ["name", ({ name }) => name],
  ["process", ({ process }) => process],
  ["format", ({ format }) => format],
  ["clock", ({ clock }) => clock],
  ["terms", ({ terms }) => terms],
  ["uses", ({ uses }) => uses.join("; ")],
];

/** A kind's file: "meetings.csv". */
export const fileOf = (kind: KindName) => `${kinds[kind].section}.csv`;
