import type { BadRequest, NotFound } from "../errors.ts";
import { Html, html } from "./html.ts";
import type { EmbedParts } from "./page.ts";
import { wordsIn } from "./words.ts";

/** The page in place of an embed that cannot be shown: an article around it is never broken. */
export function gonePage(
  error: BadRequest | NotFound | null,
  { style, script }: EmbedParts,
): string {
  const words = wordsIn("en");
  const why =
    error === null
      ? words.say("embed.gone.view")
      : error.name === "BadRequest"
        ? words.say("embed.gone.asked", { detail: error.message })
        : words.say("embed.gone.text");
  return html`<!doctype html>
<html lang="en" dir="ltr" data-theme="auto"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${words.say("embed.gone.title")}</title><style>${new Html(style)}</style></head><body><main><header><h1>${words.say("embed.gone.title")}</h1></header><p>${why}</p></main><footer><p class="ways"><a class="open" href="/" target="_blank" rel="noopener">${words.say("embed.open")}</a></p></footer>${script && html`<script>${new Html(script)}</script>`}</body></html>
`.text;
}
