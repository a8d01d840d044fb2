import type { Dossier, Fact } from "../../model/fact.ts";
import { canonical } from "../dossier/canonical.ts";

/** What two dossiers of one id do not share, each fact by its name; a fact that was changed is in both. */
export function differencesOf(there: Dossier, read: Dossier): { gone: string[]; more: string[] } {
  const [before, after] = [textsOf(there), textsOf(read)];
  const only = (one: Map<string, string>, other: Map<string, string>) =>
    [...one]
      .filter(([text]) => !other.has(text))
      .map(([, name]) => name)
      .sort();
  return { gone: only(before, after), more: only(after, before) };
}

/** Every fact as its canonical text, with what it is called. */
function textsOf(dossier: Dossier): Map<string, string> {
  const { facts, ...head } = dossier;
  const texts = new Map(
    facts.map((fact) => [canonical({ ...dossier, facts: [fact] }), nameOf(fact)] as const),
  );
  // The head is in every text, and told by itself.
  const heads = JSON.stringify(head);
  const alone = new Map([...texts].map(([text, name]) => [factIn(text), name] as const));
  return alone.set(heads, "the head of the dossier");
}

const factIn = (text: string) => text.slice(0, text.lastIndexOf('],"head":'));

function nameOf(fact: Fact): string {
  if (fact.is === "claimLink") return `a link: ${fact.from} ${fact.how} ${fact.to}`;
  if (fact.is !== "claim") return `${fact.is} ${fact.id}`;
  const of = fact.field === "" ? "" : ` (${fact.field}: ${fact.value})`;
  return `claim ${fact.id}: ${fact.source}.${fact.passage} ${fact.stance} ${fact.about}${of}`;
}
