import * as z from "zod";
import { claimLinks, sourceLinks, stances } from "../../model/claim.ts";
import { type KindName, kindNames } from "../../model/kinds.ts";
import type { PartFact, PartSource, Parts } from "../dossier/rebuild.ts";
import type { ImportAdapter, Read } from "./adapter.ts";
import { WrittenBy } from "./csv-lines.ts";
import { unattributed } from "./unattributed.ts";

const kind = z.enum(kindNames as [KindName, ...KindName[]]);
const nullable = z.string().nullable();

const Passage = z.looseObject({ number: z.number().int(), words: z.string() });
const Source = z.object({
  ...{ id: z.string(), dossier: z.string(), publisher: z.string(), published: z.string() },
  ...{
    language: z.string(),
    url: z.string(),
    terms: nullable,
    title: nullable,
    archived: nullable,
  },
  passages: z.array(Passage),
  follows: z.array(z.object({ how: z.enum(sourceLinks), source: z.string() })),
});
const Claim = z.object({
  ...{ id: z.string(), about: z.string(), field: z.string(), value: nullable, written: nullable },
  ...{ stance: z.enum(stances), source: z.string(), passage: z.number().int() },
  ...{ inferred: z.boolean(), lang: nullable, dossier: z.string() },
});
const Event = z.object({
  unique_id: z.string(),
  text: z.object({ headline: z.string() }),
  parley: z.object({
    ...{ kind, edtf: nullable, name: z.string(), headline: z.string(), written: WrittenBy },
    claims: z.array(Claim),
    links: z.array(
      z.object({ from: z.string(), how: z.enum(claimLinks), to: z.string(), dossier: z.string() }),
    ),
  }),
});
const File = z.object({
  events: z.array(z.unknown()),
  parley: z.object({
    format: z.literal("parley-timelinejs-1"),
    dossiers: z.array(
      z.object({
        ...{ id: z.string(), name: nullable, process: nullable, format: z.number().int() },
        ...{ clock: z.enum(["two", "hindsight"]), terms: z.string(), uses: z.array(z.string()) },
      }),
    ),
    sources: z.array(Source),
    mentioned: z.array(z.object({ id: z.string(), kind, name: z.string(), written: WrittenBy })),
    leftOut: z.object({
      ...{ entities: z.array(z.string()), relations: z.array(z.string()) },
      claims: z.array(z.string()),
    }),
  }),
});

/** A timeline that the format "timelinejs" gave. One from elsewhere has no claims, and is no fact. */
export const timelinejs: ImportAdapter = {
  id: "timelinejs",
  label: "TimelineJS JSON",
  read(file) {
    const json = jsonIn(file);
    const given = File.safeParse(json);
    if (!given.success) {
      const wrong = given.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
      const why =
        "expected a TimelineJS file of Parley's, with its key parley: a fact without a claim cannot be loaded";
      return {
        is: null,
        problems: json === undefined ? ["it is no JSON"] : [why, ...wrong],
        lost: [],
      };
    }
    return partsIn(given.data);
  },
};

function partsIn({ events, parley }: z.output<typeof File>): Read {
  const problems: string[] = [];
  const lost = [
    ...parley.leftOut.entities.map((id) => `${id}: an entity without a place on a timeline`),
    ...parley.leftOut.relations.map((id) => `${id}: a relation`),
    ...parley.leftOut.claims.map((id) => `${id}: a claim`),
  ];
  const all: PartFact[] = parley.mentioned.map(({ written, ...one }) => ({
    ...{ fact: { is: "entity", ...one }, written, claims: [], links: [] },
  }));
  for (const [at, given] of events.entries()) {
    const event = Event.safeParse(given);
    if (!event.success) {
      const where = `events.${at}`;
      for (const { path, message } of event.error.issues)
        problems.push(`${where}.${path.join(".")}: ${message}`);
      continue;
    }
    const { unique_id: id, text, parley: own } = event.data;
    const { kind, name, headline, written, claims, links } = own;
    // What was changed in the timeline itself has no claim: it is told, and left as it was.
    if (text.headline !== headline)
      lost.push(`${id}: its headline was changed to ${text.headline}; no claim says so`);
    all.push({ fact: { is: "entity", id, kind, name }, written, claims, links });
  }
  const named = new Set(all.map(({ fact }) => fact.id));
  const facts = all.filter(({ fact, written }) => {
    const ofWhat = written
      .map(({ properties }) => properties.shareOf)
      .find((id) => id !== undefined);
    if (typeof ofWhat !== "string" || named.has(ofWhat)) return true;
    lost.push(`${fact.id}: a share of ${ofWhat}, which is not in the file`);
    return false;
  });
  const there = new Set(facts.flatMap(({ claims }) => claims.map(({ id }) => id)));
  for (const fact of facts) fact.links = fact.links.filter(({ to }) => there.has(to));
  const known = new Set(facts.map(({ fact }) => fact.id));
  const sources = unattributed(parley.sources as unknown as PartSource[], known, lost);
  const parts: Parts = { dossiers: parley.dossiers, sources, facts };
  return { is: { parts }, problems, lost };
}

function jsonIn(file: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(file));
  } catch {
    return undefined;
  }
}
