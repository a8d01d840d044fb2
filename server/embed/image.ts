import { shortDay } from "../../client/messages/days.ts";
import type { Words } from "../../client/messages/words.tsx";
import type { EmbedTimeline } from "../content/embed.ts";
import { Html, html } from "./html.ts";
import { layLanes } from "./lay.ts";
import { symbol } from "./marks.ts";
import type { PageSources } from "./page.ts";
import { lanesDrawn } from "./picture.ts";
import { nameIn, runOf } from "./timeline.ts";

/** As wide and high as services that show cards of pages want them: 1200 by 630. */
const width = 760;
const height = 399;
const names = 150;

export interface ImageNeeds {
  words: Words;
  lang: string;
  dir: "ltr" | "rtl";
  theme: string;
  sources: PageSources;
  asOf: string | null;
  known: string;
  /** Where the view is in Parley, written under the picture. */
  address: string;
}

/** A timeline as a drawing of its own, with its source line. */
export function timelineImage(told: EmbedTimeline, needs: ImageNeeds): string {
  const { words, lang, dir } = needs;
  const lay = layLanes(told, words);
  const title = nameIn(told.process, lang);
  if (!lay) return wordsImage({ title, lines: [words.say("embed.none")] }, needs);
  const kinds = [...new Set(told.events.map(({ kind }) => kind))];
  const left = dir === "rtl" ? 20 : names + 20;
  const lanes = lay.rows.map(({ id, y }) => {
    const name = id === null ? words.say("embed.others") : nameIn(told.names[id]!, lang);
    const at = dir === "rtl" ? width - 20 : 20;
    return html`<text class="a" x="${at}" y="${52 + y + 4}">${cut(name, 21)}</text>`;
  });
  return frame(
    html`<defs>${kinds.map((kind) => new Html(symbol(kind)))}</defs>${head(title, runOf(told, words), dir)}${lanes}<svg x="${left}" y="52" width="${width - names - 40}" height="${lay.height}">${lanesDrawn(told, lay, { dir }, (_mark, piece) => piece)}</svg>`,
    needs,
  );
}

/** Any other picture, drawn as high as there is room, in the same frame. */
export function pictureImage(
  { title, below, kinds }: { title: string; below: string; kinds: readonly string[] },
  draw: (tall: number) => Html[],
  needs: ImageNeeds,
): string {
  const tall = height - 52 - 44;
  const marks = [...new Set(kinds)].map((kind) => new Html(symbol(kind)));
  return frame(
    html`<defs>${marks}</defs>${head(title, below, needs.dir)}<svg x="20" y="48" width="${width - 40}" height="${tall}">${draw(tall)}</svg>`,
    needs,
  );
}

/** A card of words for a view that is no picture. */
export function wordsImage(
  { title, lines }: { title: string; lines: string[] },
  needs: ImageNeeds,
): string {
  const at = needs.dir === "rtl" ? width - 40 : 40;
  const rows = broken(title, 34).slice(0, 3);
  return frame(
    html`${rows.map((row, line) => html`<text class="h" x="${at}" y="${90 + line * 46}">${row}</text>`)}${lines
      .slice(0, 5)
      .map(
        (row, line) =>
          html`<text class="s" x="${at}" y="${100 + rows.length * 46 + line * 28}">${cut(row, 76)}</text>`,
      )}`,
    needs,
  );
}

function frame(inside: Html, { words, dir, theme, sources, asOf, known, address }: ImageNeeds) {
  const ink = theme === "dark" ? dark : light;
  const publishers = sources.publishers.map(({ name }) => name);
  const more = publishers.length - 3;
  const from = [
    ...publishers.slice(0, 3),
    ...(more > 0 ? [words.say("embed.source.more", { more })] : []),
  ].join(", ");
  const told = [
    from && words.say("embed.source", { count: publishers.length, names: from }),
    asOf && words.say("embed.asOf", { day: shortDay(asOf, words) }),
    words.say("embed.known", { day: shortDay(known, words) }),
  ].filter(Boolean);
  const at = dir === "rtl" ? width - 20 : 20;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 ${width} ${height}" direction="${dir}" font-family="IBM Plex Sans, IBM Plex Sans Arabic, IBM Plex Sans Hebrew, sans-serif"><style>${new Html(styleOf(ink))}</style><rect width="${width}" height="${height}" fill="${ink.surface}"/>${inside}<rect y="${height - 38}" width="${width}" height="38" fill="${ink.surface}"/><path class="t" d="M20 ${height - 38}h${width - 40}"/><text class="s" x="${at}" y="${height - 23}">${cut(told.join(" · "), 118)}</text><text class="s" x="${at}" y="${height - 9}">${cut([sources.terms.replaceAll("-", " "), words.say("title.app"), address].filter(Boolean).join(" · "), 118)}</text></svg>
`.text;
}

function head(title: string, below: string, dir: string): Html {
  const at = dir === "rtl" ? width - 20 : 20;
  return html`<text class="d" x="${at}" y="30">${cut(title, 70)}</text><text class="s" x="${at}" y="48">${below}</text>`;
}

const light = {
  ...{ surface: "#fff", ink: "#181b20", ink2: "#434a53", line: "#ddddd8", line2: "#7e858d" },
  ...{ actor: "#2b3540", talk: "#0a66a6", text: "#9c3578", happen: "#f2b134", edge: "#7a5200" },
};
const dark: typeof light = {
  ...{ surface: "#1a1e23", ink: "#eef0f2", ink2: "#bec4cb", line: "#31373e", line2: "#7a838d" },
  ...{ actor: "#dce2e9", talk: "#63b3ea", text: "#d68cb8", happen: "#f2b94b", edge: "#f2b94b" },
};

function styleOf(ink: typeof light): string {
  return `text{font-size:11px;fill:${ink.ink2};stroke:none}.a{font-size:12px;fill:${ink.ink}}.n{font-size:11px;font-weight:600;fill:${ink.ink}}.c{text-anchor:middle}.d{font-size:19px;font-weight:600;fill:${ink.ink}}.h{font-size:36px;font-weight:600;fill:${ink.ink}}.s{font-size:11px}.t{stroke:${ink.line};fill:none}.l{stroke:${ink.line2};stroke-opacity:.6}.talk{fill:${ink.talk};stroke:${ink.talk}}.text{fill:${ink.text};stroke:${ink.text}}.actor{fill:${ink.actor};stroke:${ink.actor}}.happen{fill:${ink.happen};stroke:${ink.edge}}.other{fill:${ink.surface};stroke:${ink.line2}}.b{stroke:none;fill-opacity:.35}.u{fill-opacity:.18}.j{stroke-width:3}.r{fill:${ink.surface};stroke-width:2.5}`;
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** A title on several lines. */
function broken(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
