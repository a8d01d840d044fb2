import type { EntityFact, Passage, SourceFact } from "../../model/fact.ts";
import { groupBy } from "../../model/group.ts";
import type { Out } from "./write-values.ts";

type Lines = Record<string, Out>;

/** A source as it stands under its key. */
export function writeSource(fact: SourceFact, dossier: string): Lines {
  const { publisher, published, language, url, terms, title, archived, passages, follows } = fact;
  const lines: Lines = { publisher, published, lang: language, url };
  for (const [key, value] of Object.entries({ terms, title, archived }))
    if (value !== undefined) lines[key] = value;
  for (const [how, some] of groupBy(follows, (one) => one.how)) {
    const keys = some.map(({ source }) => source.slice(dossier.length + 1));
    lines[how] = keys.length === 1 ? keys[0]! : keys;
  }
  if (passages.length === 0) return lines;
  const sorted = passages.toSorted((a, b) => a.number - b.number);
  return {
    ...lines,
    says: Object.fromEntries(sorted.map((one) => [one.number, writePassage(one)])),
  };
}

export function writePublisher({ name, properties }: EntityFact): Out {
  const { form: _, names, note, wikidata } = properties;
  const more = Object.entries({ names, note, wikidata }).filter(([, value]) => value !== undefined);
  return more.length === 0 ? name : ({ name, ...Object.fromEntries(more) } as Out);
}

function writePassage({ number: _, words, ...more }: Passage): Out {
  return Object.keys(more).length === 0 ? words : ({ words, ...more } as Out);
}
