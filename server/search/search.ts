import type { SearchHit } from "../../model/search.ts";
import { type Filters, tellsOf, writtenBy } from "./filters.ts";
import { nearness } from "./near.ts";
import { findPassages } from "./passages.ts";
import { type Phrase, phraseOf } from "./phrase.ts";
import { asked, covered, likest, placesOf, type Question, questionOf } from "./score.ts";
import type { IndexedEntity, NameEntry, SearchIndex } from "./search-index.ts";

export interface Found {
  hits: SearchHit[];
  /** Where nothing is found: names that are near. */
  near: SearchHit[];
  /** How many there are, those that `limit` left out as well. */
  total: number;
}

interface Scored {
  name: NameEntry;
  entity: IndexedEntity;
  score: number;
  /** How much of the question the name has, 0 to 1. */
  has: number;
}

/** Less of a question than this is no match. */
const enough = 0.5;
/** Much less than the best has of it is no match either. */
const besideBest = 0.62;
/** "The emir of Qatar" names somebody less surely than a name does. */
const officeShare = 0.7;
/** So many names are offered where nothing is found. */
const mostNear = 3;
/** Room kept for the words of sources below the names. */
const forPassages = 4;

/** Names first, the right one above all; then the words of sources. */
export function search(index: SearchIndex, text: string, filters: Filters, limit: number): Found {
  const phrase = phraseOf(text);
  if (phrase.words.length === 0) return { hits: [], near: [], total: 0 };
  const scored = bestOfEach(scoreNames(index, phrase, text, filters));
  const most = Math.max(0, ...scored.map(({ has }) => has));
  const names = scored.filter(({ has }) => has >= Math.max(enough, besideBest * most));
  const passages = findPassages(index, phrase, filters);
  const room = limit - Math.min(passages.length, Math.min(forPassages, limit - 1));
  const shown = names.slice(0, Math.max(room, limit - passages.length));
  return {
    hits: [
      ...shown.map((one) => hitOf(one, index, filters)),
      ...passages.slice(0, limit - shown.length),
    ],
    near: names.length > 0 ? [] : nearNames(index, phrase, filters),
    total: names.length + passages.length,
  };
}

function scoreNames(index: SearchIndex, phrase: Phrase, text: string, filters: Filters): Scored[] {
  const { names, entities, nameVocabulary, officeVocabulary } = index;
  const question = questionOf(phrase, nameVocabulary, { documents: names.length, across: true });
  const offices = questionOf(phrase, officeVocabulary, {
    documents: entities.length,
    across: true,
  });
  const holders = placesOf(offices);
  const meant = placesOf(question);
  names.forEach(({ of }, place) => void (holders.has(of) && meant.add(place)));
  return [...meant].flatMap((place): Scored[] => {
    const name = names[place]!;
    const entity = entities[name.of]!;
    if (!tellsOf(entity, filters) || !writtenBy(name, filters)) return [];
    const inOffice = (at: number) =>
      officeShare * Math.max(0, ...runsAt(offices, at).map((run) => likest(run, name.of)));
    const has = covered(question, place, inOffice);
    return [{ name, entity, has, score: scoreOf(question, name, entity, text, has) }];
  });
}

function runsAt({ runs }: Question, at: number) {
  return runs.filter((run) => run.at === at && run.length === 1);
}

function scoreOf(
  question: Question,
  name: NameEntry,
  entity: IndexedEntity,
  text: string,
  has: number,
): number {
  const whole = name.text === question.text ? 0.2 : 0;
  const letters = name.is.includes(text.trim()) ? 0.01 : 0;
  const drawn = name.isDrawn ? 0.005 : 0;
  const evidence = Math.min(0.04, 0.015 * Math.log10(1 + entity.claims));
  const kind = kindWeight[entity.kind] ?? 0;
  return has + 0.15 * asked(question, name) + whole + letters + drawn + evidence + kind;
}

/** Of two that match alike, who or what most readers mean. */
const kindWeight: Partial<Record<IndexedEntity["kind"], number>> = {
  ...{ Person: 0.04, State: 0.03, Organisation: 0.03, Meeting: 0.02, Agreement: 0.02 },
  ...{ Process: 0.02, Place: 0.01, Phase: 0.01, Provision: 0.01 },
};

function nearNames(index: SearchIndex, phrase: Phrase, filters: Filters): SearchHit[] {
  const scored = index.names.map((name): Scored => {
    const score = nearness(phrase, name);
    return { name, entity: index.entities[name.of]!, score, has: 0 };
  });
  const near = scored.filter(
    ({ name, entity, score }) => score > 0 && tellsOf(entity, filters) && writtenBy(name, filters),
  );
  return bestOfEach(near)
    .slice(0, mostNear)
    .map((one) => hitOf(one, index, filters));
}

/** Each entity once, by the name that matches best; the best first, ties by id. */
function bestOfEach(scored: Scored[]): Scored[] {
  const best = new Map<string, Scored>();
  for (const one of scored) {
    const before = best.get(one.entity.id);
    if (!before || one.score > before.score) best.set(one.entity.id, one);
  }
  return [...best.values()].sort(
    (a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1),
  );
}

function hitOf({ name, entity, has }: Scored, index: SearchIndex, filters: Filters): SearchHit {
  const { id, kind, processes, offices, roles, claims } = entity;
  const { edtf, earliest, latest, surelyFrom, surelyTo } = entity;
  const { is, lang, script, writers } = name;
  return {
    ...{ id, kind, name: entity.name, processes, offices, claims },
    roles: roles.filter((role) => role !== ""),
    days: { edtf, earliest, latest, surelyFrom, surelyTo },
    matched: {
      ...{ is, lang, script, near: has < 0.95 },
      writers: writers
        .filter(({ known }) => filters.known === undefined || known <= filters.known)
        .map(({ publisher }) => ({ id: publisher, name: index.publishers.get(publisher)! })),
    },
    passage: null,
  };
}
