import type { ToldFact, ToldParagraph, ToldQuestion, ToldStep } from "../../model/api/stories.ts";
import { standingOf } from "../../model/standing.ts";
import type { Paragraph, Question, Sentence, Step } from "../../model/story.ts";
import { addressOf, type Told } from "../../model/study/address.ts";
import { addressOfWords } from "../../model/text-fragment.ts";
import type { StoryEntity, StoryRelation, StorySource } from "../queries/stories.ts";
import { isEntityKnown, isKnown, rowsOf } from "./rows.ts";

/** What the words of a story name, read from the store, by the ids that they name it with. */
export interface Named {
  dossier: string;
  clock: "two" | "hindsight";
  entities: ReadonlyMap<string, StoryEntity>;
  relations: ReadonlyMap<string, StoryRelation>;
  /** By `<dossier>.<key>`. */
  sources: ReadonlyMap<string, StorySource>;
  /** Names of those who are quoted, by id. */
  speakers: Readonly<Record<string, string>>;
}

/** How much of a step is told. */
export interface Held {
  /** Names only what could be named on the step's own day. */
  strict: boolean;
  /** The answer to its question is not told. */
  unanswered: boolean;
  /** Names nothing that was first known after this day; null: names all. */
  until: string | null;
}

/** A step as it is told: what it opens, and its words with what they rest on. */
export function toldStep(
  step: Step,
  place: Pick<ToldStep, "number" | "byDate" | "changed">,
  { strict, unanswered, until }: Held,
  named: Named,
  told: Told,
): ToldStep {
  const { text, question, ...own } = step;
  const day = { step, strict, until };
  const said = text.flatMap((paragraph) => toldParagraph(paragraph, day, named));
  return {
    ...own,
    number: place.number,
    byDate: place.byDate,
    address: addressOf(step, told),
    text: said,
    question: question && toldQuestion(question, unanswered, day, named),
    changed: place.changed && changedIn(led(place.changed, named), strict || until, said, step),
  };
}

type Changed = NonNullable<ToldStep["changed"]>;

/** The ids that the answer tells the same facts with. */
function led({ facts, ...more }: Changed, { entities, relations }: Named): Changed {
  return {
    ...more,
    facts: facts.map((id) => entities.get(id)?.id ?? relations.get(id)?.id ?? id),
  };
}

/** Of what has changed under a step that is told in part, only what it tells. */
function changedIn(
  changed: Changed,
  inPart: boolean | string | null,
  said: ToldParagraph[],
  step: Step,
) {
  if (!inPart) return changed;
  const told = idsIn(said, step);
  const facts = changed.facts.filter((id) => told.has(id));
  return facts.length > 0 ? { ...changed, facts } : null;
}

function idsIn(text: ToldParagraph[], { selected }: Step): Set<string> {
  const ids = text.flatMap((one) =>
    "quote" in one
      ? [`${one.quote.source}.${one.quote.passage}`]
      : one.sentences.flatMap(({ facts }) => facts.map(({ id }) => id)),
  );
  return new Set([...ids, ...(selected ? [selected] : [])]);
}

interface Day extends Pick<Held, "strict" | "until"> {
  step: Step;
}

function toldParagraph(paragraph: Paragraph, day: Day, named: Named): ToldParagraph[] {
  if (!("quote" in paragraph))
    return [{ sentences: paragraph.sentences.map((one) => toldSentence(one, day, named)) }];
  const [key, number] = /^(.+)\.(\d+)$/.exec(paragraph.quote)!.slice(1) as [string, string];
  const source = named.sources.get(`${named.dossier}.${key}`);
  const passage = source?.passages.find((one) => one.number === Number(number));
  if (!source || !passage) return [];
  const known = passage.known ?? source.known;
  if (day.strict && named.clock === "two" && known > day.step.known!) return [];
  const { id, publisher, publisherName, published, language, url, terms } = source;
  const { words, translation = null, speaker, voice = null, paragraph: place = null } = passage;
  return [
    {
      quote: {
        ...{ source: id, passage: passage.number, words, language, translation, voice },
        speaker: speaker ? (named.speakers[speaker] ?? speaker) : null,
        ...{ paragraph: place, publisher, publisherName: publisherName ?? publisher, published },
        ...{ address: addressOfWords(url, words), terms },
      },
    },
  ];
}

function toldSentence({ says, facts }: Sentence, day: Day, named: Named) {
  return { says, facts: toldFacts(facts, day, named) };
}

function toldQuestion(
  { options, answers, because, ...asked }: Question,
  unanswered: boolean,
  day: Day,
  named: Named,
): ToldQuestion {
  return {
    ...asked,
    options: options.map(({ is, facts }) => ({
      is,
      facts: toldFacts(facts, unanswered ? { ...day, strict: true } : day, named),
    })),
    answers: unanswered ? null : answers,
    // The evidence is of what came after.
    because: unanswered ? null : toldSentence(because, { ...day, strict: false }, named),
  };
}

function toldFacts(ids: string[], { step, strict, until }: Day, named: Named): ToldFact[] {
  return ids.flatMap((id) => {
    const known = named.clock === "two" ? step.known! : undefined;
    const entity = named.entities.get(id);
    const found = entity ?? named.relations.get(id);
    if (!found) return [];
    const isBy = (day: string | undefined) =>
      entity ? isEntityKnown(entity, day) : isKnown(rowsIn(found), day);
    const isLater = named.clock === "hindsight" && found.earliest > step.at;
    if (!isBy(until ?? undefined) || (strict && (!isBy(known) || isLater))) return [];
    return [entity ? toldEntity(entity, known) : toldRelation(found as StoryRelation, known)];
  });
}

function toldEntity({ id, kind, name, claims }: StoryEntity, known: string | undefined): ToldFact {
  const { state, firstKnown } = standingOf(claims, { known: known ?? null });
  const ends = { role: null, tail: null, head: null };
  // Our own frame, such as a publisher, rests on no claim.
  return {
    ...{ id, is: "entity", kind, name, ...ends, firstKnown: firstKnown ?? everKnown(claims) },
    state: claims.length === 0 ? "shown" : state,
  };
}

function toldRelation(relation: StoryRelation, known: string | undefined): ToldFact {
  const { id, type, role, tail, tailName, head, headName } = relation;
  const rows = rowsIn(relation);
  const { state, firstKnown } = standingOf(rows, { known: known ?? null });
  return {
    ...{ id, is: "relation", kind: type, name: null, role },
    ...{ tail: { id: tail, name: tailName }, head: { id: head, name: headName } },
    ...{ firstKnown: firstKnown ?? everKnown(rows), state },
  };
}

function everKnown(rows: StoryEntity["claims"]): string | null {
  return standingOf(rows).firstKnown;
}

/** The rows of a fact about itself: of one that is derived, as it is drawn. */
export function rowsIn(found: StoryEntity | StoryRelation): StoryEntity["claims"] {
  return "type" in found ? rowsOf(found, found.claims) : found.claims;
}
