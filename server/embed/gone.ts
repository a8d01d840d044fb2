import { shortDay } from "../../client/messages/days.ts";
import type { Words } from "../../client/messages/words.tsx";
import { Html, html } from "./html.ts";
import type { EmbedParts } from "./page.ts";
import { wordsIn } from "./words.ts";

/** The page in place of an embed that cannot be shown: an article around it is never broken. */
export function gonePage(error: Error | null, { style, script }: EmbedParts): string {
  const words = wordsIn("en");
  const why =
    error === null
      ? words.say("embed.gone.view")
      : error.name === "BadRequest" || error.name === "NoRoom"
        ? words.say("embed.gone.asked", { detail: error.message })
        : words.say("embed.gone.text");
  return html`<!doctype html>
<html lang="en" dir="ltr" data-theme="auto"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><link rel="icon" href="/mark.svg"><title>${words.say("embed.gone.title")}</title><style>${new Html(style)}</style></head><body><main><header><h1>${words.say("embed.gone.title")}</h1></header><p>${why}</p></main><footer><p class="ways"><a class="open" href="/" target="_blank" rel="noopener">${words.say("embed.open")}</a></p></footer>${script && html`<script>${new Html(script)}</script>`}</body></html>
`.text;
}

/** Above an embed of something that was taken out of Parley: what is shown is of an earlier day. */
export function earlierNotice(at: string, words: Words): Html {
  return html`${words.say("embed.earlier", { day: shortDay(at.slice(0, 10), words) })}`;
}
