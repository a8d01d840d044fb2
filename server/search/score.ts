import { bare, joined, type Phrase, spansOf } from "./phrase.ts";
import type { Term, Vocabulary } from "./vocabulary.ts";

/** Some words of a question that stand together, and the terms they may mean, each with how well. */
export interface Run {
  at: number;
  length: number;
  terms: Map<Term, number>;
}

/** A question's words with what each may mean. */
export interface Question extends Phrase {
  weights: number[];
  runs: Run[];
}

/** A particle weighs little, a word that many have less than one that few have. */
const particleWeight = 0.08;
const strangerWeight = 0.6;
const surely = 0.6;

export function questionOf(
  phrase: Phrase,
  vocabulary: Vocabulary,
  { documents, across }: { documents: number; across: boolean },
): Question {
  const { words } = phrase;
  const runs = words.flatMap((word, at) => {
    const alone = vocabulary.like(word, { across });
    // "الحية" is asked for with its article and without.
    if (bare(word) !== word)
      for (const [term, score] of vocabulary.like(bare(word), { across }))
        if (score > (alone.get(term) ?? 0)) alone.set(term, score);
    const together = !across
      ? []
      : [2, 3]
          .filter((length) => at + length <= words.length)
          .map((length) => ({
            ...{ at, length },
            terms: vocabulary.like(joined(words, at, length), { isWord: false }),
          }));
    return [{ at, length: 1, terms: alone }, ...together];
  });
  const only = phrase.isParticle.every(Boolean);
  const weights = words.map((_, at) => {
    if (phrase.isParticle[at] && !only) return particleWeight;
    const places = new Set<number>();
    for (const run of runs.filter((run) => at >= run.at && at < run.at + run.length))
      for (const [term, score] of run.terms)
        if (score >= surely) for (const place of term.places) places.add(place);
    if (places.size === 0) return strangerWeight;
    return 1 - (0.6 * Math.log(places.size)) / Math.log(Math.max(documents, 2));
  });
  return { ...phrase, weights, runs };
}

/** Documents in which some word of the question may stand. */
export function placesOf({ runs, isParticle }: Question): Set<number> {
  const places = new Set<number>();
  const only = isParticle.every(Boolean);
  for (const { at, length, terms } of runs) {
    if (length === 1 && isParticle[at] && !only) continue;
    for (const term of terms.keys()) for (const place of term.places) places.add(place);
  }
  return places;
}

/**
 * How much of a question a document has, 0 to 1, by the best way to part it into runs. `beside` says how
 * well something else than the document has the word at a place.
 */
export function covered(
  { words, weights, runs }: Question,
  place: number,
  beside: (at: number) => number = () => 0,
): number {
  const best = [0, ...words.map(() => 0)];
  for (let end = 1; end <= words.length; end++) {
    best[end] = best[end - 1]! + weights[end - 1]! * beside(end - 1);
    for (const run of runs) {
      if (run.at + run.length !== end) continue;
      const weight = sum(weights.slice(run.at, end));
      best[end] = Math.max(best[end]!, best[run.at]! + likest(run, place) * weight);
    }
  }
  const total = sum(weights);
  return total === 0 ? 0 : best[words.length]! / total;
}

/** How well a document has what a run of words may mean, 0 to 1. */
export function likest({ terms }: Run, place: number): number {
  let like = 0;
  for (const [term, score] of terms) if (score > like && term.places.has(place)) like = score;
  return like;
}

function sum(weights: number[]): number {
  return weights.reduce((total, weight) => total + weight, 0);
}

/** How much of a name's own words the question asks for, 0 to 1: "Rashad" is all of Rashad, half of Hassan Rashad. */
export function asked({ runs }: Question, { words, isParticle }: Phrase): number {
  const telling = words.filter((_, at) => !isParticle[at]);
  if (telling.length === 0) return 1;
  const meant = new Set<string>();
  for (const { terms } of runs)
    for (const [term, score] of terms) if (score >= surely) meant.add(term.text);
  const spans = spansOf(words).filter((span) => meant.has(span));
  const has = (word: string) =>
    meant.has(word) || meant.has(bare(word)) || spans.some((span) => span.includes(word));
  return telling.filter(has).length / telling.length;
}
