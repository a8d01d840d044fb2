import { dateInWords, dayRange, longDay } from "../../client/messages/days.ts";
import { wayInWords } from "../../client/messages/scene-words.ts";
import type { Words } from "../../client/messages/words.tsx";
import type { StoryAnswer, ToldFact, ToldParagraph, ToldStep } from "../../model/api/stories.ts";
import type { StorySource } from "../../model/api/story-sources.ts";
import { groupBy } from "../../model/group.ts";
import type { RelationType } from "../../model/relations.ts";
import { termsIn } from "../../model/terms.ts";

export type ToldStory = StoryAnswer["story"];

export interface SetNeeds {
  story: ToldStory;
  sources: readonly StorySource[];
  revision: string;
  /** Before each address of ours, for good: "https://example.org/r/<revision>". */
  base: string;
  answers: boolean;
  words: Words;
}

export interface Linked {
  text: string;
  address: string;
}

/** A story as a class is given it: every word as it is to be shown, in the order of the pages. */
export interface ClassSet {
  lang: string;
  title: string;
  about: string | null;
  /** How long it is, and over which days. */
  told: string;
  aims: string[];
  /** Whether the steps stand in the order of their days. */
  inOrder: boolean;
  steps: SetStep[];
  answers: boolean;
  exercises: Exercise[];
  glossary: { term: string; meaning: string }[];
  sources: {
    publisher: string;
    day: string;
    title: string | null;
    address: string;
    terms: string;
  }[];
  /** Whose words these are, and at which revision. */
  foot: string;
  address: string;
}

export interface SetStep extends Linked {
  number: number;
  byDate: number;
  days: string;
  opens: string;
  paragraphs: (string | SetQuote)[];
}

export interface SetQuote {
  words: string;
  lang: string;
  /** Ours, said so; null: none. */
  translation: string | null;
  by: Linked;
}

export interface Exercise {
  asks: string;
  options: string[];
  /** Null on a sheet without answers. */
  answer: { says: string; right: string[]; because: string; rests: Linked[] } | null;
}

/** The same story at the same revision gives the same set. */
export function classSetOf({ story, sources, revision, base, answers, words }: SetNeeds): ClassSet {
  const { say } = words;
  const steps = story.steps.map((step) => stepOf(step, story, base, words));
  const { minutes, firstDay, lastDay, processName: process } = story;
  const range = dayRange(firstDay, lastDay, words);
  const told = say("study.class.told", { process, range, count: story.steps.length });
  return {
    lang: story.lang,
    title: story.title,
    about: story.about,
    told: minutes === null ? told : `${told} ${say("study.class.minutes", { minutes })}`,
    aims: story.aims,
    inOrder: story.steps.every(({ number, byDate }) => number === byDate),
    steps,
    answers,
    exercises: story.steps.flatMap((step) => exerciseOf(step, base, answers, words)),
    glossary: termsIn(allWords(story), (term) => say(`guide.term.${term}`)).map((term) => ({
      term: say(`guide.term.${term}`),
      meaning: say(`guide.meaning.${term}`),
    })),
    sources: sourcesTold(sources, words),
    foot: say("study.class.terms", {
      terms: story.terms.replaceAll("-", " "),
      revision: revision.slice(0, 12),
    }),
    address: `${base}/study/${story.id}/class`,
  };
}

function stepOf(step: ToldStep, { id }: ToldStory, base: string, words: Words): SetStep {
  const { number, byDate, title, at, known, view, text } = step;
  const day = longDay(at, words);
  const later = known !== null && known !== at;
  return {
    number,
    byDate,
    text: title,
    address: `${base}/study/${id}?step=${step.id}`,
    days: later ? `${day}, ${words.say("set.known", { day: longDay(known, words) })}` : day,
    opens: words.say(`study.view.${view}`),
    paragraphs: text.map((one) => paragraphOf(one, words)),
  };
}

function paragraphOf(paragraph: ToldParagraph, words: Words): string | SetQuote {
  if ("sentences" in paragraph) return paragraph.sentences.map(({ says }) => says).join(" ");
  const { quote } = paragraph;
  const who = quote.voice ?? quote.speaker;
  const by = { publisher: quote.publisherName, day: dateInWords(quote.published, words) };
  return {
    words: quote.words,
    lang: quote.language,
    translation: quote.translation && words.say("set.translation", { words: quote.translation }),
    by: {
      text: who === null ? words.say("set.quoted", by) : words.say("set.said", { who, ...by }),
      address: quote.address,
    },
  };
}

function exerciseOf(
  { number, question }: ToldStep,
  base: string,
  answers: boolean,
  words: Words,
): Exercise[] {
  if (question === null) return [];
  const { ask, kind, options, because } = question;
  const right = (question.answers ?? []).flatMap((one) => options[one - 1] ?? []);
  const facts = [...right.flatMap((one) => one.facts), ...(because?.facts ?? [])];
  const asked = { number, ask };
  const next = kind === "next";
  return [
    {
      asks: next
        ? words.say("study.class.afterStep", asked)
        : words.say("study.class.atStep", asked),
      options: options.map(({ is }) => is),
      answer: answers
        ? {
            says: words.say(next ? "study.firstReported" : "study.sourcesReport"),
            right: right.map(({ is }) => is),
            because: because?.says ?? "",
            rests: once(facts, base, words),
          }
        : null,
    },
  ];
}

/** Facts by name, each the way to its claim card. */
function once(facts: ToldFact[], base: string, words: Words): Linked[] {
  return [...groupBy(facts, ({ id }) => id).values()].map(([fact]) => ({
    text: nameOf(fact!, words),
    address: `${base}/facts/${encodeURIComponent(fact!.id)}`,
  }));
}

function nameOf({ id, name, kind, role, tail, head }: ToldFact, words: Words): string {
  if (name !== null) return name;
  if (!tail || !head) return id;
  const way = wayInWords({ type: kind as RelationType, role }, "out", words);
  return words.say("card.line", { tail: tail.name, way, head: head.name });
}

function sourcesTold(sources: readonly StorySource[], words: Words): ClassSet["sources"] {
  const key = ({ publisher, published, id }: StorySource) => `${publisher}\n${published}\n${id}`;
  return sources
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
    .map(({ publisher, published, title, url, terms }) => ({
      publisher,
      day: dateInWords(published, words),
      title,
      address: url,
      terms:
        terms === null
          ? words.say("study.class.notFree")
          : words.say("study.class.free", { terms: terms.replaceAll("-", " ") }),
    }));
}

/** All that a reader of the set meets, to find the terms in. */
function allWords({ title, about, aims, steps }: ToldStory): string {
  const told = steps.flatMap(({ title, text, question }) => [
    title,
    ...text.flatMap((one) =>
      "quote" in one ? one.quote.words : one.sentences.map(({ says }) => says),
    ),
    ...(question ? [question.ask, ...question.options.map(({ is }) => is)] : []),
  ]);
  return [title, about ?? "", ...aims, ...told].join("\n");
}
