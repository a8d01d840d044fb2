import { factInWords } from "../../client/messages/facts.ts";
import type { Graph } from "../../model/api/processes.ts";
import type { Card } from "../../model/card.ts";
import type { EmbedRequest } from "../../model/embed.ts";
import type { Ledger } from "../../model/ledger.ts";
import { openAddress } from "./address.ts";
import { cardLines, cardMain } from "./card.ts";
import { graphImage, graphMain } from "./graph.ts";
import { html } from "./html.ts";
import { type ImageNeeds, wordsImage } from "./image.ts";
import { ledgerLines, ledgerMain } from "./ledger.ts";
import { nameIn } from "./timeline.ts";
import type { PageNeeds } from "./timeline-page.ts";
import { wordsIn } from "./words.ts";

/** An embedded network, less the frame round it. */
export function graphPage(
  graph: Graph,
  { asked, sources, today, base }: PageNeeds<EmbedRequest<"graph">>,
) {
  const words = wordsIn(asked.lang);
  const itself = graph.nodes.find(({ id }) => id === graph.process);
  const look = { words, lang: asked.lang, dir: asked.dir ?? words.dir, base };
  return {
    title: itself ? nameIn(itself, asked.lang) : graph.process,
    below: null,
    main: graphMain(graph, look),
    tools: html`<button class="switch" hidden data-other="${words.say("embed.asPicture")}">${words.say("embed.asList")}</button>`,
    sources,
    asOf: asked.to ?? today,
    open: openAddress(base, `/processes/${asked.process}`, asked, { view: "network" }),
    image: (needs: ImageNeeds) => graphImage(graph, look, needs),
  };
}

/** An embedded ledger of an agreement, less the frame round it. */
export function ledgerPage(
  ledger: Ledger,
  { asked, sources, today, base }: PageNeeds<EmbedRequest<"ledger"> & { agreement: string }>,
) {
  const words = wordsIn(asked.lang);
  return {
    title: ledger.agreement.name,
    below: words.say(`ledger.stage.${ledger.agreement.stage}`),
    main: ledgerMain(ledger, { words, base }),
    sources,
    asOf: asked.to ?? today,
    open: openAddress(base, `/agreements/${asked.agreement}`, asked),
    image: (needs: ImageNeeds) =>
      wordsImage({ title: ledger.agreement.name, lines: ledgerLines(ledger, words) }, needs),
  };
}

/** An embedded claim card, less the frame round it. */
export function cardPage(
  card: Card,
  { asked, sources, base }: Omit<PageNeeds<EmbedRequest<"card"> & { fact: string }>, "today">,
) {
  const words = wordsIn(asked.lang);
  const nameOf = (id: string) => card.names[id] ?? id;
  return {
    title: factInWords(card.fact, nameOf, words),
    below: null,
    main: cardMain(card, words),
    sources,
    asOf: null,
    open: openAddress(base, `/facts/${encodeURIComponent(asked.fact)}`, asked),
    image: (needs: ImageNeeds) =>
      wordsImage(
        { title: factInWords(card.fact, nameOf, words), lines: cardLines(card, words) },
        needs,
      ),
  };
}
