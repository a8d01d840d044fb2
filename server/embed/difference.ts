import { byInWords, noteOf, valuesInWords } from "../../client/messages/changes.ts";
import { factInWords } from "../../client/messages/facts.ts";
import type { Words } from "../../client/messages/words.tsx";
import type { ToldChange } from "../../model/api/differences.ts";
import type { CardFact } from "../../model/card.ts";
import { changeKinds } from "../../model/change.ts";
import { openAddress } from "./address.ts";
import { type Html, html } from "./html.ts";
import { markOf, markSheet } from "./marks.ts";

export interface ToldDifference {
  process: string;
  changes: ToldChange[];
  facts: CardFact[];
  names: Record<string, string>;
}

export interface DifferenceLook {
  words: Words;
  base: string;
  /** The second clock of the better informed point; undefined: all that is known. */
  known: string | undefined;
}

/** Changes of one sort that an embed tells; the page of the difference has all of them. */
const firstRows = 12;

/** Changes as sentences, by what sort each is; what goes with one of its ends is told with that end. */
export function differenceMain(told: ToldDifference, look: DifferenceLook): Html {
  const own = told.changes.filter(({ within }) => within === null);
  if (own.length === 0)
    return html`<p>${look.words.say("diff.none")}. ${look.words.say("disputes.noneText")}</p>`;
  const facts = new Map(told.facts.map((fact) => [fact.id as string, fact]));
  const kinds = told.facts.flatMap(({ is, type }) => (is === "entity" ? [type] : []));
  const groups = changeKinds.map((kind) => own.filter(({ change }) => change === kind));
  return html`${markSheet([...kinds, "line"])}${groups.map((changes) => {
    const [first] = changes;
    if (!first) return null;
    const title = look.words.say(`diff.group.${first.change}`);
    const rows = changes
      .slice(0, firstRows)
      .map((one) => row(one, facts.get(one.fact)!, told, look));
    const more = changes.length - rows.length;
    return html`<h2 class="part">${title} <small>${look.words.number(changes.length)}</small></h2><ol class="list two whole">${rows}</ol>${more > 0 && html`<p class="below">${look.words.say("embed.graph.more", { more })}</p>`}`;
  })}`;
}

/** The sorts of change and how many there are of each, a line each, for a picture. */
export function differenceLines({ changes }: ToldDifference, words: Words): string[] {
  const own = changes.filter(({ within }) => within === null);
  return changeKinds.flatMap((kind) => {
    const count = own.filter(({ change }) => change === kind).length;
    return count === 0 ? [] : [`${words.say(`diff.group.${kind}`)}: ${words.number(count)}`];
  });
}

function row(
  change: ToldChange,
  fact: CardFact,
  { process, changes, names }: ToldDifference,
  { words, base, known }: DifferenceLook,
): Html {
  const nameOf = (id: string) => names[id] ?? id;
  const path = `/facts/${encodeURIComponent(fact.id)}`;
  const address = openAddress(base, path, { known }, { process });
  const value = valuesInWords(change, words, nameOf);
  const withIt = changes.filter(({ within }) => within === fact.id).length;
  const joins = change.field === "" && withIt > 0;
  return html`<li>${markOf(fact.is === "entity" ? fact.type : "line")}<div><h3><a href="${address}" target="_blank" rel="noopener"><bdi>${factInWords(fact, nameOf, words)}</bdi></a> <small>${noteOf(change, words)}</small></h3>${value && html`<p><bdi>${value}</bdi></p>`}<p><bdi>${byInWords(change, words, nameOf)}</bdi></p>${joins && html`<p>${words.say("diff.with", { count: withIt })}</p>`}</div></li>
`;
}
