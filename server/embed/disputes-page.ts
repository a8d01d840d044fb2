import { factInWords } from "../../client/messages/facts.ts";
import { fieldInWords, type NameOf, valueInWords } from "../../client/messages/values.ts";
import type { Words } from "../../client/messages/words.tsx";
import type { Dispute } from "../../model/card.ts";
import { openAddress } from "./address.ts";
import { type Html, html } from "./html.ts";
import { type ImageNeeds, wordsImage } from "./image.ts";
import type { OverviewNeeds } from "./overview.ts";
import { wordsIn } from "./words.ts";

interface DisputesNeeds extends OverviewNeeds {
  names: Record<string, string>;
}

/** What of a process is disputed, every side of it, in place of the claim card of one fact. */
export function disputesPage(
  disputes: Dispute[],
  { process, names, asked, sources, base }: DisputesNeeds,
) {
  const words = wordsIn(asked.lang);
  const { known } = asked;
  const nameOf = (id: string) => names[id] ?? id;
  const section = ({ fact, questions }: Dispute) => {
    const path = `/facts/${encodeURIComponent(fact.id)}`;
    const address = openAddress(base, path, { known }, { process: process.id });
    return html`<section><h2 class="part"><a href="${address}" target="_blank" rel="noopener"><bdi>${factInWords(fact, nameOf, words)}</bdi></a></h2><ul class="sides">${questions.map((one) => questionOf(one, words, nameOf))}</ul></section>`;
  };
  const lines = disputes.map(({ fact }) => factInWords(fact, nameOf, words));
  return {
    title: words.say("embed.overview", { title: words.say("disputes.title"), name: process.name }),
    below: null,
    main:
      disputes.length === 0
        ? html`<p>${words.say("disputes.none")}. ${words.say("disputes.noneText")}</p>`
        : html`${disputes.map(section)}`,
    sources,
    asOf: null,
    open: openAddress(base, `/processes/${process.id}/disputes`, { known }),
    image: (needs: ImageNeeds) =>
      wordsImage({ title: words.say("disputes.title"), lines: [process.name, ...lines] }, needs),
  };
}

function questionOf(
  { field, values }: Dispute["questions"][number],
  words: Words,
  nameOf: NameOf,
): Html {
  const lines = values.flatMap(({ value, origins, deniedBy }) => [
    saying("says", value, origins),
    saying("denies", value, deniedBy),
  ]);
  function saying(way: "says" | "denies", value: string | null, who: string[]): Html | null {
    if (who.length === 0) return null;
    const by = { by: words.and(who.map(nameOf)), count: who.length };
    const told =
      value === null
        ? words.say(`disputes.${way}.itself`, by)
        : words.say(`disputes.${way}`, { ...by, value: valueInWords(field, value, words, nameOf) });
    return html`<p><bdi>${told}</bdi></p>`;
  }
  const name = field === "" ? words.say("card.itself") : fieldInWords(field, words);
  return html`<li><h3>≠ ${name}</h3>${lines}</li>
`;
}
