import type { Dossier, Fact, SourceFact } from "../../model/fact.ts";
import type { Step } from "../../model/story.ts";
import { factsUnder, quotesIn } from "../../model/study/rests-on.ts";
import { representedBy } from "../dossier/stories/represented.ts";

/**
 * All that some dossiers say of each thing that a step rests on, as one text a thing: of a fact itself and
 * of its values, with the words and the pages; of a passage, its words and page. By id, in their order.
 */
export function fingerprints(
  step: Step,
  dossier: string,
  dossiers: readonly Dossier[],
): Map<string, string> {
  const facts = dossiers.flatMap((one) => one.facts);
  const sources = new Map(
    facts.flatMap((fact) => (fact.is === "source" ? [[fact.id, fact] as const] : [])),
  );
  const kinds = new Map(
    facts.flatMap((fact) => (fact.is === "entity" ? [[fact.id, fact.kind] as const] : [])),
  );
  const opened = step.selected ? [step.selected] : [];
  const prints = new Map<string, string[]>([...factsUnder(step), ...opened].map((id) => [id, []]));
  for (const fact of facts)
    for (const id of about(fact, (one) => kinds.get(one)))
      prints.get(id)?.push(printOf(fact, sources));
  const quoted = quotesIn(step).map((quote) => {
    const [key, number] = splitAtLastDot(quote);
    const source = `${dossier}.${key}`;
    return [`${source}.${number}`, passageOf(sources.get(source), Number(number))] as const;
  });
  return new Map([
    ...[...prints].map(([id, some]) => [id, some.sort().join("\n")] as const),
    ...quoted,
  ]);
}

/** The ids of the facts that an authored fact says something of. */
function about(fact: Fact, kindOf: Parameters<typeof representedBy>[1]): string[] {
  if (fact.is === "entity") return [fact.id];
  // Who is merged into whom changes what is said of both.
  if (fact.is === "relation")
    return fact.type === "MERGED_INTO" ? [fact.id, fact.tail, fact.head] : [fact.id];
  if (fact.is !== "claim") return [];
  const represented = representedBy(fact, kindOf);
  return represented ? [fact.about, represented] : [fact.about];
}

function printOf(fact: Fact, sources: ReadonlyMap<string, SourceFact>): string {
  if (fact.is !== "claim") return sorted(fact);
  const { id: _, ...claim } = fact;
  return `${sorted(claim)} ${passageOf(sources.get(fact.source), fact.passage)}`;
}

/** A passage with its page, less what does not change what it says. */
function passageOf(source: SourceFact | undefined, number: number): string {
  if (!source) return "";
  const { publisher, published, language, url, follows } = source;
  const passage = source.passages.find((one) => one.number === number);
  const corrected = follows.filter(({ how }) => how === "corrects");
  return sorted({ publisher, published, language, url, corrected, passage });
}

function splitAtLastDot(text: string): [string, string] {
  const at = text.lastIndexOf(".");
  return [text.slice(0, at), text.slice(at + 1)];
}

/** JSON with its keys in order: the same, however it was written down. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, each) =>
    each && typeof each === "object" && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
