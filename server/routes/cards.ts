import type { CardFact, CardLink } from "../../model/card.ts";
import type { CitedClaim } from "../../model/claim.ts";
import { partiesIn } from "../../model/parties.ts";
import { type Standing, standingOf } from "../../model/standing.ts";
import { questionsOf, summaryOfStanding } from "../content/card.ts";
import { chainsOf } from "../content/chains.ts";
import { entitiesIn, isEntityId } from "../content/named.ts";
import { knownBy } from "../content/rows.ts";
import type { Engine } from "../engine/engine.ts";
import { claimLinksAbout, figuresBeside, type Named, processJoints } from "../queries/cards.ts";
import { ask } from "../queries/query.ts";
import { besideOf } from "./card-beside.ts";
import { cardClaim, textsOf, tiesOf } from "./card-claims.ts";
import { countedOf } from "./card-counted.ts";
import { factWithClaims, type RelationName } from "./facts.ts";
import { namedOf, namesIn } from "./named.ts";
import type { Reading } from "./reading.ts";

export const card: Reading<"card"> = async ({ engine }, { id }, { known }) => {
  const { fact, restsOn, claims: all } = await factWithClaims(engine, id);
  const claims = knownBy(all, known);
  const figures = fact.type === "Figure" ? await ask(engine, figuresBeside, { id: fact.id }) : [];
  const [links, beside, counted] = await Promise.all([
    linksOf(engine, restsOn, claims, known),
    besideOf(engine, fact, figures, all, known),
    countedOf(engine, fact.id, figures, known),
  ]);
  const cited = [...claims, ...(beside?.figures.flatMap((figure) => figure.claims) ?? [])];
  const [sources, ties, named] = await Promise.all([
    textsOf(engine, cited),
    tiesOf(engine, cited, known),
    namedOf(engine, [
      ...idsIn(fact, cited),
      ...(beside?.ids ?? []),
      ...(counted?.counters.map((counter) => counter.id) ?? []),
      ...links.flatMap(({ fromAbout, toAbout }) => [fromAbout, toAbout]).filter(isEntityId),
    ]),
  ]);
  const shown = (claim: CitedClaim) => cardClaim(claim, sources, ties, known);
  const processes = processesOf(fact, named);
  const standing = await standingIn(engine, processes, fact, all, known);
  const isPress = (one: string) => named.get(one)?.form === "media";
  return {
    fact: { ...fact, processes },
    standing: summaryOfStanding(standing),
    questions: questionsOf({ claims, standing, known, isPress }),
    claims: claims.map(shown),
    chains: chainsOf(claims, sources),
    links,
    counted,
    beside: beside && {
      ...beside.measure,
      otherDays: beside.otherDays,
      figures: beside.figures.map((figure) => ({ ...figure, claims: figure.claims.map(shown) })),
    },
    names: namesIn(named),
  };
};

/** Links with a claim of the card at one end; the other may be about another fact. */
async function linksOf(
  engine: Engine,
  about: string[],
  claims: CitedClaim[],
  known: string | undefined,
): Promise<CardLink[]> {
  const here = new Set(claims.map(({ id }) => id));
  const rows = await ask(engine, claimLinksAbout, { about });
  const links = rows
    .filter(({ id }) => here.has(id))
    .flatMap(({ id, fact, outward, inward }) => [
      ...outward.map(({ how, other, about, dossier }) => ({
        ...{ from: id, fromAbout: fact, how, to: other, toAbout: about, dossier },
      })),
      ...inward.map(({ how, other, about, dossier }) => ({
        ...{ from: other, fromAbout: about, how, to: id, toAbout: fact, dossier },
      })),
    ]);
  const keyed = new Map(links.map((link) => [`${link.from} ${link.how} ${link.to}`, link]));
  // Of an earlier day only what both ends had said by then can be told.
  return [...keyed.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, link]) => link)
    .filter(({ from, to }) => known === undefined || (here.has(from) && here.has(to)));
}

function idsIn(fact: CardFact, claims: CitedClaim[]): string[] {
  const values = claims.flatMap(({ field, value }) => entitiesIn(field, value));
  const origins = claims.map(({ origin }) => origin);
  const itself = fact.is === "entity" ? fact.id : null;
  return [itself, fact.tail, fact.head, ...values, ...origins].filter(isEntityId);
}

/** An entity's processes; of a relation, those that have both its ends, or are its head. */
function processesOf({ id, tail, head }: CardFact, named: Map<string, Named>): string[] {
  const of = (one: string) => named.get(one)?.processes ?? [];
  if (tail === null || head === null) return of(id);
  return of(tail).filter((process) => process === head || of(head).includes(process));
}

/** How it stands in its process; of several, in the first where it is alleged. */
async function standingIn(
  engine: Engine,
  processes: string[],
  fact: CardFact,
  claims: CitedClaim[],
  known: string | undefined,
): Promise<Standing> {
  const day = known ?? null;
  const told = await Promise.all(
    processes.map(async (process) => {
      const parties = partiesIn(await ask(engine, processJoints, { process }));
      return standingOf(claims, {
        known: day,
        partyOf: parties.partyOf,
        aboutParties: parties.aboutParties(joint(fact)),
      });
    }),
  );
  return told.find(({ alleged }) => alleged) ?? told[0] ?? standingOf(claims, { known: day });
}

function joint({ id, type, tail, head, role }: CardFact) {
  if (tail === null || head === null) return { id };
  return { type: type as RelationName, tail, head, role };
}
