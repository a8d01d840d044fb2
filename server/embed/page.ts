import { createHash } from "node:crypto";
import { shortDay } from "../../client/messages/days.ts";
import type { Words } from "../../client/messages/words.tsx";
import { escaped, Html, html, unescaped } from "./html.ts";

/** The style and the script that every embed carries, so that one request is enough. */
export interface EmbedParts {
  style: string;
  script: string;
}

/** Whose pages a view rests on, and under which terms it may be used. */
export interface PageSources {
  publishers: { name: string; texts: number }[];
  newest: string | null;
  terms: string;
}

export interface EmbedPage {
  title: string;
  /** One line under the title, or nothing. */
  below?: string | null;
  main: Html;
  /** Buttons of this view, shown where the script runs. */
  tools?: Html;
  words: Words;
  lang: string;
  dir: "ltr" | "rtl";
  theme: string;
  /** The day it was frozen on; null: live. */
  frozen: string | null;
  /** Said above everything: what a reader must know first. */
  notice?: Html | null;
  asOf: string | null;
  known: string;
  sources: PageSources;
  /** The same view in Parley. */
  open: string;
  /** Where the newest data is asked for changes, and read about them; null: live. */
  changes: { ask: string; read: string } | null;
}

/** A whole embedded page: the head, the view, and the line of sources that never goes. */
export function embedPage(page: EmbedPage, parts: EmbedParts): string {
  const { title, below, words, lang, dir, theme, notice, changes } = page;
  const attributes = changes ? html` data-changes="${changes.ask}"` : "";
  return html`<!doctype html>
<html lang="${lang}" dir="${dir}" data-theme="${theme}"${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><link rel="icon" href="/mark.svg"><title>${title}</title><style>${new Html(parts.style)}</style><script>${new Html(first)}</script></head><body>
<main><header><h1><bdi>${title}</bdi></h1>${badge(page)}</header>${below && html`<p class="below">${below}</p>`}${notice && html`<p class="notice" role="note">${notice}</p>`}${sinceFrozen(page)}
<a class="skip" href="#foot">${words.say("embed.skip")}</a>
${page.main}
</main><footer id="foot" tabindex="-1">${footer(page)}<p class="away" hidden>${words.say("embed.copyAddress")} <input readonly></p></footer>${parts.script && html`<script>${new Html(parts.script)}</script>`}</body></html>
`.text;
}

/** Before anything is laid out: that scripts run, so that what they will fold is never laid out whole. */
const first = 'document.documentElement.className="js lanes"';

/** The style that a page has in it, and each of its scripts. */
export function partsOf(page: string): { style: string; scripts: string[] } {
  const inside = (tag: string) =>
    [...page.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, "gs"))].map((found) => found[1]!);
  return { style: inside("style")[0] ?? "", scripts: inside("script") };
}

/** What every page made now has in it. */
export function partsNow({ style, script }: EmbedParts): { style: string; scripts: string[] } {
  return { style, scripts: script ? [first, script] : [first] };
}

/** What a page is called. */
export function titleOf(page: string): string {
  return unescaped(/<title>(.*?)<\/title>/s.exec(page)?.[1] ?? "");
}

/** What a browser may do with such a page: its own style and script, and ask its own server. */
export function embedPolicy(
  { style, scripts }: { style: string; scripts: string[] },
  ancestors: readonly string[],
): string {
  const own = (...texts: string[]) =>
    texts
      .filter((text) => text !== "")
      .map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`)
      .join(" ") || "'none'";
  return [
    "default-src 'none'",
    `style-src ${own(style)}`,
    `script-src ${own(...scripts)}`,
    "connect-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors.join(" ")}`,
  ].join(";");
}

function badge({ frozen, words }: EmbedPage): Html {
  return frozen === null
    ? html`<span class="state live">${words.say("embed.live")}</span>`
    : html`<span class="state">${words.say("embed.frozen", { day: shortDay(frozen, words) })}</span>`;
}

/** A plain link; where the script runs, it says how much has changed instead. */
function sinceFrozen({ changes, words }: EmbedPage): Html | null {
  if (!changes) return null;
  const some = words.say("embed.changed.some", { changes: "{n}" });
  return html`<p class="since" data-some="${some}" data-none="${words.say("embed.changed.none")}"><a href="${changes.read}" target="_blank" rel="noopener">${words.say("embed.changed.ask")}</a></p>`;
}

function footer({ words, sources, asOf, known, open, tools }: EmbedPage): Html {
  const { publishers, newest, terms } = sources;
  const shown = publishers.slice(0, 3);
  const names = shown.map(({ name }) => `<b><bdi>${escaped(name)}</bdi></b>`);
  const more = publishers.length - shown.length;
  if (more > 0) names.push(escaped(words.say("embed.source.more", { more })));
  const told = words.say("embed.source", { count: publishers.length, names: "\u0001" });
  const [before, after] = told.split("\u0001").map(escaped);
  const texts = publishers.reduce((sum, each) => sum + each.texts, 0);
  const parts: (Html | null)[] = [
    publishers.length > 0
      ? html`<span>${new Html(`${before}${names.join(", ")}${after}`)}, ${words.say("embed.texts", { texts })}</span>`
      : null,
    asOf === null
      ? null
      : html`<span>${words.say("embed.asOf", { day: shortDay(asOf, words) })}</span>`,
    html`<span>${words.say("embed.known", { day: shortDay(known, words) })}</span>`,
    newest === null
      ? null
      : html`<span>${words.say("embed.newest", { day: shortDay(newest, words) })}</span>`,
    terms === ""
      ? html`<span>${words.say("embed.terms.none")}</span>`
      : html`<a href="${licence(terms)}" target="_blank" rel="license noopener">${terms.replaceAll("-", " ")}</a>`,
  ];
  return html`<p class="told">${parts}</p><p class="ways">${tools}<a class="open" href="${open}" target="_blank" rel="noopener">${words.say("embed.open")}</a></p>`;
}

/** The page of a licence by its SPDX name; of another, Parley's own words on it. */
function licence(terms: string): string {
  const found = /^CC-(BY(?:-SA|-NC|-ND)*)-(\d\.\d)$/.exec(terms);
  if (found) return `https://creativecommons.org/licenses/${found[1]!.toLowerCase()}/${found[2]}/`;
  return terms === "CC0-1.0" ? "https://creativecommons.org/publicdomain/zero/1.0/" : "/sources";
}
