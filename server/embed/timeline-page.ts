import type { EmbedRequest } from "../../model/embed.ts";
import type { EmbedTimeline } from "../content/embed.ts";
import { openAddress } from "./address.ts";
import { html } from "./html.ts";
import { type ImageNeeds, timelineImage } from "./image.ts";
import type { PageSources } from "./page.ts";
import { nameIn, runOf, timelineMain } from "./timeline.ts";
import { wordsIn } from "./words.ts";

export interface PageNeeds<Asked> {
  asked: Asked;
  sources: PageSources;
  today: string;
  base: string;
}

/** An embedded timeline, less the frame round it. */
export function timelinePage(
  told: EmbedTimeline,
  { asked, sources, today, base }: PageNeeds<EmbedRequest<"timeline">>,
) {
  const { lang } = asked;
  const words = wordsIn(lang);
  const dir = asked.dir ?? words.dir;
  const drawn = told.events.length > 0;
  return {
    title: nameIn(told.process, lang),
    below: drawn ? runOf(told, words) : null,
    main: timelineMain(told, { words, lang, dir, base }),
    tools: drawn
      ? html`<button class="switch" hidden data-other="${words.say("embed.asPicture")}">${words.say("embed.asList")}</button>`
      : html``,
    sources,
    asOf: asked.to ?? today,
    open: openAddress(base, `/processes/${asked.process}`, asked),
    image: (needs: ImageNeeds) => timelineImage(told, needs),
  };
}
