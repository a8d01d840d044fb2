import type { Fact, Plain } from "../../../model/fact.ts";
import { type KindName, propertyOf } from "../../../model/kinds.ts";
import { everyRelation, type Relation, relations } from "../../../model/relations.ts";
import type { Whole } from "./rule.ts";
import { storyTexts } from "./story-texts.ts";

/** A text that whoever writes the dossier chose: not a passage, and not the value of a claim. */
export interface OwnText {
  at: string;
  /** What it is, for a sentence: "name". */
  what: string;
  text: string;
  /** The name of somebody or something that may well call itself so. */
  isProper: boolean;
}

/** Every name, note, action, unit, title and reason of a dossier, and the words of its stories. Names made of other values are not told again. */
export function ownTexts({ dossier, isWritten }: Whole): OwnText[] {
  return dossier.facts.flatMap((fact) => {
    if (fact.is === "claim" || fact.is === "claimLink") return [];
    if (fact.is === "story")
      return storyTexts(fact)
        .filter(({ at }) => isWritten(at))
        .map((one) => ({ ...one, isProper: false }));
    const isProper = (what: string) =>
      what === "name" && fact.is === "entity" && proper.includes(fact.kind);
    return Object.entries(textsOf(fact)).flatMap(([what, text]) => {
      const at = `${fact.id} ${what}`;
      return isWritten(at) ? [{ at, what, text, isProper: isProper(what) }] : [];
    });
  });
}

const proper: readonly KindName[] = [
  "Person",
  "State",
  "Organisation",
  "Office",
  "Place",
  "Agreement",
];

// "deadlineWords" are the words of a source, "text" is its id.
const theirs = ["deadlineWords", "text"];

function textsOf(fact: Fact): Record<string, string> {
  if (fact.is === "source") return fact.title === undefined ? {} : { title: fact.title };
  if (fact.is === "entity") {
    const holds = (field: string) => propertyOf(fact.kind, field)?.holds;
    return { name: fact.name, ...onlyTexts(fact.properties, holds) };
  }
  if (fact.is !== "relation") return {};
  const { properties }: Relation = relations[fact.type];
  return onlyTexts(fact.properties, (field) => (properties[field] ?? everyRelation[field])?.holds);
}

function onlyTexts(
  properties: Record<string, Plain>,
  holds: (field: string) => unknown,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === "string" && holds(entry[0]) === "text" && !theirs.includes(entry[0]),
    ),
  );
}
