import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { freeTerms } from "../../model/dossier.ts";
import type { Dossier, EntityFact } from "../../model/fact.ts";
import type { KindName } from "../../model/kinds.ts";
import type { RelationType } from "../../model/relations.ts";
import { disputesIn } from "./disputes.ts";
import { projectRoot, seed, seedNames, sourcesOf } from "./dossiers.ts";
import { readRecords } from "./histories.ts";
import { haveTexts, plain, textsFolder, unlessTexts } from "./pages.ts";

describe("the dossier of the shuttle diplomacy", () => {
  let dossier: Dossier;
  beforeAll(async () => {
    dossier = await seed("shuttle-diplomacy");
  });

  it("was written long after, of texts that are free to all", () => {
    const terms = sourcesOf(dossier).map((source) => source.terms?.toLowerCase() ?? "");

    expect(clockOf(dossier, "shuttle-diplomacy")).toBe("hindsight");
    expect(terms.filter((term) => !freeTerms.includes(term))).toEqual([]);
  });

  it("goes to Egypt and Israel by turns in January 1974", () => {
    expect(legsOf(dossier, "shuttle-one")).toEqual([
      "1 Kissinger in Egypt, 11–12 January 1974",
      "2 Kissinger in Israel, 12–13 January 1974",
      "3 Kissinger in Egypt, 13–14 January 1974",
      "4 Kissinger in Israel, 14–15 January 1974",
      "5 Kissinger in Egypt, 16 January 1974",
      "6 Kissinger in Israel, 16–17 January 1974",
      "7 Kissinger in Egypt, 18 January 1974",
    ]);
  });

  it("tells every stay in Jerusalem and Damascus of May 1974 that the records list", () => {
    const legs = legsOf(dossier, "shuttle-two");
    const stays = (city: string) => legs.filter((leg) => leg.includes(` ${city}, `)).length;

    expect([stays("Damascus"), stays("Jerusalem")]).toEqual([14, 15]);
  });

  it("has the agreements from Resolution 338 to the second one on the Sinai", () => {
    expect(named(dossier, "Agreement").sort()).toEqual([
      "israel-proposal-1974-03",
      "israel-proposals-1974-01",
      "rabat-resolution",
      "resolution-1973-10-23",
      "resolution-338",
      "resolution-340",
      "sinai-one",
      "sinai-two",
      "syria-israel-disengagement",
      "us-egypt-relations",
      "us-proposal-1974-05-16",
      "us-soviet-proposal",
    ]);
    expect(named(dossier, "Meeting").length).toBeGreaterThanOrEqual(100);
    expect(named(dossier, "Provision").length).toBeGreaterThanOrEqual(14);
  });

  it("keeps the day on which the second agreement was signed in dispute, and no other", () => {
    expect(disputesIn(dossier)).toEqual({
      // Kissinger's journeys have him at the signing on the 1st; the history has it signed on the 4th.
      "sinai-two": { signed: ["1975-09-01", "1975-09-04"] },
    });
  });
});

describe("the dossier of Camp David", () => {
  let dossier: Dossier;
  beforeAll(async () => {
    dossier = await seed("camp-david");
  });

  it("was written long after, of texts that are free to all", () => {
    const terms = sourcesOf(dossier).map((source) => source.terms?.toLowerCase() ?? "");

    expect(clockOf(dossier, "camp-david")).toBe("hindsight");
    expect(terms.filter((term) => !freeTerms.includes(term))).toEqual([]);
  });

  it("leads from each side's terms by the summit's accords to the treaty", () => {
    expect(named(dossier, "Agreement").sort()).toEqual([
      "camp-david-accords",
      "egypt-withdrawal-terms",
      "israel-autonomy-proposal",
      "peace-treaty",
      "us-draft-treaty",
    ]);
    expect(ends(dossier, "PRODUCED")).toEqual([
      "camp-david-summit → camp-david-accords",
      "carter-jerusalem-1979-03-10 → peace-treaty",
    ]);
    expect(ends(dossier, "FOLLOWS").filter((line) => line.startsWith("peace-treaty"))).toEqual([
      "peace-treaty → camp-david-accords",
    ]);
  });

  it("has who signed, as the history and the records say it", () => {
    const signed = dossier.facts.flatMap((fact) =>
      fact.is === "relation" && fact.type === "PLAYS" && fact.role === "signatory"
        ? [`${fact.tail} ${fact.head}`]
        : [],
    );

    expect(signed.sort()).toEqual([
      "begin camp-david-accords",
      "begin peace-treaty",
      "carter camp-david-accords",
      "khalil peace-treaty",
      "sadat camp-david-accords",
      "sadat peace-treaty",
    ]);
  });

  it("follows Vance to and fro in December 1978", () => {
    expect(legsOf(dossier, "vance-1978-12")).toEqual([
      "1 Vance in Cairo, 10–11 December 1978",
      "2 Vance in Tel Aviv and Jerusalem, 11–12 December 1978",
      "3 Vance in Cairo, 12–13 December 1978",
      "4 Vance in Tel Aviv, 13–14 December 1978",
      "5 Vance in Cairo, 14–15 December 1978",
    ]);
    expect(named(dossier, "Meeting").length).toBeGreaterThanOrEqual(55);
    expect(named(dossier, "Provision").length).toBeGreaterThanOrEqual(11);
  });

  it("has nothing in dispute", () => {
    expect(disputesIn(dossier)).toEqual({});
  });
});

it.skipIf(!haveTexts).for(seedNames)(
  `%s quotes each record whole, under its own number${unlessTexts}`,
  async (name) => {
    const records = new Map(readRecords(textsFolder).map((one) => [`${one.url} ${one.id}`, one]));
    const pages = new Set([...records.values()].map(({ url }) => url));
    const wrong = sourcesOf(await seed(name))
      .filter(({ url }) => pages.has(url))
      .flatMap(({ id, url, passages }) =>
        passages
          .filter(({ number, words }) => {
            const record = records.get(`${url} ${number}`);
            return record === undefined || plain(record.words) !== words;
          })
          .map(({ number }) => `${id}.${number}`),
      );

    expect(wrong).toEqual([]);
  },
);

// The president's and the secretary's journeys to the region, or for it, and its leaders' visits.
const touching = [
  {
    name: "camp-david",
    from: "1977-01-20",
    to: "1979-12-31",
    who: /travels\/(secretary\/vance-|president\/carter-)|visits\/(egypt|israel|jordan|syria)$/,
    what: / (egypt|israel|jordan|syria|saudi-arabia|lebanon) |Middle East|Egypt|Israel|Syria|Jordan/,
  },
  {
    name: "shuttle-diplomacy",
    from: "1973-10-06",
    to: "1975-11-05",
    who: /travels\/(secretary\/kissinger-|president\/(nixon|ford)-)|visits\/(egypt|israel|jordan|syria)$/,
    what: / (egypt|israel|jordan|syria|saudi-arabia|lebanon|algeria|morocco) |Middle East|Egypt/,
  },
] as const;

it.skipIf(!haveTexts).for(touching)(
  `every record that touches $name is in it, or is left out with a reason${unlessTexts}`,
  async ({ name, from, to, who, what }) => {
    const file = path.join(projectRoot, "seed", name, "left-out.md");
    const rows = [...readFileSync(file, "utf8").matchAll(/^\| ([\d, ]+) \| \S/gm)];
    const leftOut = rows.flatMap(([, ids]) => ids!.split(", "));
    const used = new Set(
      sourcesOf(await seed(name)).flatMap(({ url, passages }) =>
        passages.map(({ number }) => `${url} ${number}`),
      ),
    );
    const unused = readRecords(textsFolder)
      .filter(({ url, words, day }) => {
        return day >= from && day <= to && who.test(url) && what.test(words);
      })
      .filter(({ id, url }) => !used.has(`${url} ${id}`))
      .map(({ id }) => id);

    expect(leftOut.toSorted()).toEqual(unused.toSorted());
  },
);

function entitiesOf(dossier: Dossier, kind: KindName): EntityFact[] {
  return dossier.facts.filter((fact) => fact.is === "entity" && fact.kind === kind) as EntityFact[];
}

function named(dossier: Dossier, kind: KindName): string[] {
  return entitiesOf(dossier, kind).map(({ id }) => id);
}

function clockOf(dossier: Dossier, process: string): unknown {
  return entitiesOf(dossier, "Process").find(({ id }) => id === process)?.properties.clock;
}

/** The ends of every relation of a type, as "tail → head". */
function ends(dossier: Dossier, type: RelationType): string[] {
  return dossier.facts
    .flatMap((fact) =>
      fact.is === "relation" && fact.type === type ? [`${fact.tail} → ${fact.head}`] : [],
    )
    .sort();
}

/** The legs of a shuttle by their order, each with its name. */
function legsOf(dossier: Dossier, series: string): string[] {
  const names = new Map(entitiesOf(dossier, "Meeting").map(({ id, name }) => [id, name]));
  return dossier.facts
    .flatMap((fact) =>
      fact.is === "relation" && fact.type === "PART_OF" && fact.head === series
        ? [{ order: Number(fact.properties.order), name: names.get(fact.tail) }]
        : [],
    )
    .sort((one, other) => one.order - other.order)
    .map(({ order, name }) => `${order} ${name}`);
}
