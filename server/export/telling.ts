import { kindNames } from "../../model/kinds.ts";
import { addressOfWords } from "../../model/text-fragment.ts";
import { marksOf, nameOfFact } from "./texts.ts";
import { eventsOf } from "./timelinejs.ts";
import type { View, ViewFact, ViewSource } from "./view.ts";

/** A part of a told view: its heading, and the facts of it in reading order. */
export interface Chapter {
  heading: string;
  facts: ViewFact["fact"][];
}

/** What a reader is told first: what happened, in time order; then everything else by kind; then who with whom. */
export function chaptersOf(view: View): Chapter[] {
  const events = eventsOf(view);
  const told = new Set(events.map(({ id }) => id));
  const rest = kindNames.map((kind) => ({
    heading: kind,
    facts: view.entities.filter((one) => one.kind === kind && !told.has(one.id)),
  }));
  return [
    { heading: "In time order", facts: events },
    ...rest,
    { heading: "Relations", facts: view.relations },
  ].filter(({ facts }) => facts.length > 0);
}

/** A fact as it is told: its name, what is said of its days and standing, and who says so. */
export interface Told {
  id: string;
  name: string;
  /** "Meeting, 2031-05-02, disputed". */
  says: string;
  quotes: Quote[];
}

export interface Quote {
  /** "denies that it took place", "edtf: 2031-05-03"; empty for plain support. */
  of: string;
  words: string;
  language: string;
  /** "The Herald, 2031-05-04". */
  by: string;
  /** The page, opened at these words; null where its address leads to no page. */
  address: string | null;
}

export function told(one: ViewFact, view: View, sources: Map<string, ViewSource>): Told {
  const { fact, claims } = one;
  const what = fact.is === "entity" ? fact.kind : null;
  return {
    id: fact.id,
    name: nameOfFact(one, view),
    says: [what, fact.edtf, ...marksOf(fact)].filter(Boolean).join(", "),
    quotes: claims.map(({ field, value, stance, words, source, speaker, voice }) => {
      const { publisherName, published, language, url } = sources.get(source)!;
      const stated = field === "" ? "" : `${field}${value === null ? "" : `: ${value}`}`;
      const quoted = speaker === null ? voice : view.nameOf(speaker);
      return {
        of: [stance === "supports" ? "" : stance, stated].filter(Boolean).join(" "),
        ...{ words, language },
        by: `${publisherName}, ${published}${quoted === null ? "" : `, quoting ${quoted}`}`,
        address: /^https?:/i.test(url) ? addressOfWords(url, words) : null,
      };
    }),
  };
}
