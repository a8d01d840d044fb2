import { parseEdtf, spanOf } from "../../model/date.ts";
import type { Passage } from "../../model/fact.ts";
import { fold } from "../../model/fold.ts";
import type { Stored, StoredClaim } from "../../model/stored.ts";

/** What some facts and their passages say, as known on a day: what a sentence about them may repeat. */
export interface Ground {
  /** Names of the facts and their ends, of who says so, and the words of the passages. */
  words: string[];
  /** First and last day of each date that is claimed of them. */
  days: { from: string; to: string }[];
  /** The days on which the pages were published. */
  published: { from: string; to: string }[];
  /** Numbers that are claimed of them. */
  values: string[];
}

/** Everything that stands in the facts of a sentence; the id of one that is nowhere. */
export function groundOf(store: Stored, ids: string[], known: string | null): Ground | string {
  const ground: Ground = { words: [], days: [], published: [], values: [] };
  const entities = new Map(store.entities.map((one) => [one.id, one]));
  const relations = new Map(store.relations.map((one) => [one.id, one]));
  const nameOf = (id: string | null | undefined) => {
    const one = id ? entities.get(id) : undefined;
    return one ? [one.name, ...one.names.map((text) => JSON.parse(text).is as string)] : [];
  };
  for (const id of ids) {
    const relation = relations.get(id);
    const entity = entities.get(id);
    if (!relation && !entity) return id;
    ground.words.push(
      ...nameOf(id),
      ...nameOf(relation?.tail),
      ...nameOf(relation?.head),
      relation?.role ?? "",
    );
    for (const text of [entity?.properties, relation?.properties])
      for (const value of Object.values(text ?? {})) ground.words.push(`${value}`);
    for (const end of relation ? [relation.head, relation.tail] : [])
      for (const link of store.relations.filter(
        ({ type, tail }) => type === "HOLDS" && tail === end,
      ))
        ground.words.push(...nameOf(link.head));
    for (const claim of store.claims)
      if (claim.about === id && (known === null || claim.known <= known)) add(claim);
  }
  return ground;

  function add({ field, value, source, passage, origin }: StoredClaim) {
    const page = store.sources.find((one) => one.id === source)!;
    const said = (JSON.parse(page.passages) as Passage[]).find(({ number }) => number === passage)!;
    ground.words.push(said.words, said.translation ?? "", said.voice ?? "", ...nameOf(origin));
    ground.words.push(...[page.publisher, said.via, said.speaker, said.speakerFor].flatMap(nameOf));
    ground.published.push({ from: page.publishedEarliest, to: page.publishedLatest });
    if (value === null) return;
    const days = parseEdtf(value).ok ? spanOf(value) : null;
    if (days) ground.days.push({ from: days.earliest, to: days.latest }, ...ends(value));
    else if (field === "value" || field === "share" || field === "targetValue")
      ground.values.push(value);
    else ground.words.push(value, ...nameOf(value));
  }
}

/** Both ends of an interval are days that a sentence may name: "from 5 to 17 September". */
function ends(value: string): { from: string; to: string }[] {
  return value
    .split("/")
    .flatMap((part) => (parseEdtf(part).ok ? spanOf(part) : []))
    .map(({ earliest, latest }) => ({ from: earliest, to: latest }));
}

/** What a sentence says that its ground does not: a day, a number or a proper name; empty: nothing. */
export function unfounded(sentence: string, ground: Ground): string[] {
  const text = sentence.replaceAll(/[“”"]/g, "");
  const { rest, days } = daysIn(text);
  // The day of a page founds only what is said of the page.
  const stood = /\bpages?\b|\btold of\b|\breached\b/i.test(text)
    ? [...ground.days, ...ground.published]
    : ground.days;
  const words = new Set(ground.words.flatMap((one) => fold(one).split(" ")));
  const known = (word: string) => words.has(word) || [...words].some((one) => alike(one, word));
  const numbers = [...rest.matchAll(/\b\d+(?:[.,]\d+)*\b/g)].map(([number]) => number);
  return [
    ...days
      .filter((one) => !stood.some((day) => covers(day, one)) && !isWritten(ground, one))
      .map((one) => `day ${one.day}`),
    ...numbers.filter((number) => !hasNumber(ground, number)).map((number) => `number ${number}`),
    ...numberWords(rest)
      .filter(([word, number]) => !known(word) && !hasNumber(ground, number))
      .map(([word]) => `number ${word}`),
    ...namesIn(rest)
      .filter((name) => !fold(name).split(" ").every(known))
      .map((name) => `name ${name}`),
  ];
}

interface Day {
  day: string;
  /** As an English passage may write it: "September 5", "5 September", "Oct. 10". */
  written: RegExp;
  /** "-09-05" or "1978-09-05": without a year, any. */
  matches: RegExp;
}

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** Days such as "5 October", "28 and 29 October", "5 to 17 September 1978", and the text without them. */
function daysIn(text: string): { rest: string; days: Day[] } {
  const days: Day[] = [];
  const pattern = new RegExp(
    `\\b(\\d{1,2})(?:(?: and | or | to |–)(\\d{1,2}))? (${months.join("|")})(?: (\\d{4}))?`,
    "g",
  );
  const rest = text.replaceAll(
    pattern,
    (_, one: string, other: string | undefined, month: string, year?: string) => {
      for (const day of [one, other]) {
        if (!day) continue;
        const monthDay = `${`${months.indexOf(month) + 1}`.padStart(2, "0")}-${day.padStart(2, "0")}`;
        const short = `${month.slice(0, 3)}(?:${month.slice(3)}|\\.)`;
        days.push({
          written: new RegExp(
            `\\b(?:${short} 0?${day}|0?${day} ${short})${year ? `,? ${year}` : ""}\\b`,
          ),
          day: `${day} ${month} ${year ?? ""}`.trim(),
          matches: new RegExp(`^${year ?? "\\d{4}"}-${monthDay}$`),
        });
      }
      return " ";
    },
  );
  return { rest, days };
}

/** A date of a claim that is just this day; a month does not found a day. */
function covers({ from, to }: { from: string; to: string }, { matches }: Day): boolean {
  return matches.test(from) || matches.test(to);
}

function isWritten({ words }: Ground, { written }: Day): boolean {
  return words.some((text) => written.test(text));
}

const small = "zero one two three four five six seven eight nine ten eleven twelve thirteen".split(
  " ",
);

function numberWords(text: string): [string, string][] {
  return fold(text)
    .split(" ")
    .flatMap(
      (word) =>
        (small.indexOf(word) > 1 ? [[word, `${small.indexOf(word)}`]] : []) as [string, string][],
    );
}

function hasNumber({ words, values }: Ground, number: string): boolean {
  const plain = number.replaceAll(",", "");
  const spelled = small[Number(plain)];
  const texts = [...values, ...words].map((one) => one.replaceAll(/(\d)[ ,](?=\d{3}\b)/g, "$1"));
  return texts.some(
    (one) =>
      new RegExp(`(?<![\\d])${plain}(?![\\d])`).test(one) ||
      (spelled !== undefined && fold(one).split(" ").includes(spelled)),
  );
}

/** Capitalised words: proper names, but for those that only begin a sentence. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/\p{Lu}[\p{L}’'-]*(?:\.\p{L}+\.?)?/gu)].flatMap(({ 0: word, index }) => {
    const begins = /(?:^|[.;:] +)$/.test(text.slice(0, index));
    return word === "Parley" || (begins && common.has(word.toLowerCase()))
      ? []
      : [word.replace(/[’']s?$/, "")];
  });
}

/** Words that our sentences begin with and that name nobody. */
const common = new Set(
  "a after also american an and another as at both but by each every fewer for from he hostages in is it its media meanwhile most no nobody none of officials on one once only outlets pages parley relations she since so some sources talks that the there they this to too two what when where whether which who yes".split(
    " ",
  ),
);

/** "Israeli" beside "Israel", "Israelis", "Egypt’s". */
function alike(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, 5);
  return length >= 5 && a.slice(0, length) === b.slice(0, length);
}
