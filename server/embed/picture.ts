import type { EmbedTimeline } from "../content/embed.ts";
import { type Html, html } from "./html.ts";
import { type Lay, layLanes, type Mark } from "./lay.ts";
import { markClass, markId } from "./marks.ts";
import { nameIn, runOf, type TimelineLook } from "./timeline.ts";

/**
 * The lanes of an embed: places along time are shares of the width, so that it fits any width without
 * being drawn again, and its letters stay as large as they are.
 */
export function lanesPicture(told: EmbedTimeline, look: TimelineLook): Html | null {
  const lay = layLanes(told, look.words);
  if (!lay) return null;
  const { words, lang, dir } = look;
  const names = lay.rows.map(({ id }) =>
    id === null ? words.say("embed.others") : nameIn(told.names[id]!, lang),
  );
  const label = words.say("embed.picture", {
    count: told.events.length,
    days: runOf(told, words),
  });
  // The script makes links of the marks, named by their rows: no name is sent twice.
  const drawn = lanesDrawn(told, lay, look, (_mark, piece) => html`<a>${piece}</a>`);
  return html`<div class="pic" role="img" aria-label="${label}"><div class="names" aria-hidden="true">${names.map((name) => html`<bdi>${name}</bdi>`)}</div><svg height="${lay.height}" direction="${dir}">${drawn}</svg></div>${lay.left > 0 ? html`<p class="below pic-more">${words.say("embed.lanes.more", { more: lay.left })}</p>` : null}`;
}

/** The drawing alone; `around` may make a link of each mark. */
export function lanesDrawn(
  told: EmbedTimeline,
  lay: Lay,
  { dir }: Pick<TimelineLook, "dir">,
  around: (mark: Mark, piece: Html) => Html,
): Html[] {
  const mirror = dir === "rtl";
  const x = (share: number) => `${round((mirror ? 1 - share : share) * 100)}%`;
  const marks = lay.marks.map((mark) =>
    around(mark, markDrawn(mark, told.events[mark.event]!.kind, x, mirror)),
  );
  return [...ground(lay, x), ...marks];
}

function ground({ ticks, rows, height }: Lay, x: (share: number) => string): Html[] {
  return [
    ...ticks.map(
      ({ at, text }) =>
        html`<line class="t" x1="${x(at)}" x2="${x(at)}" y1="4" y2="${height}"/><text x="${x(at)}" dx="4" y="14">${text}</text>`,
    ),
    ...rows.map(({ y }) => html`<line class="l" x1="0" x2="100%" y1="${y}" y2="${y}"/>`),
  ];
}

function markDrawn(
  { from, to, at, y, rings, label, exact }: Lay["marks"][number],
  kind: string,
  x: (share: number) => string,
  mirror: boolean,
): Html {
  const bar =
    to - from > 0.008
      ? html`<rect class="b ${markClass(kind)}${exact ? "" : " u"}" x="${x(mirror ? to : from)}" width="${round((to - from) * 100)}%" y="${y - 4}" height="8"/>`
      : null;
  const join =
    rings.length > 1
      ? html`<line class="j ${markClass(kind)}" x1="${x(at)}" x2="${x(at)}" y1="${Math.min(...rings)}" y2="${Math.max(...rings)}"/>`
      : null;
  const ends = rings
    .filter((ring) => ring !== y)
    .map((ring) => html`<circle class="r ${markClass(kind)}" cx="${x(at)}" cy="${ring}" r="4"/>`);
  return html`${bar}${join}${ends}<use href="#${markId(kind)}" x="${x(at)}" y="${y}"/>${label && html`<text class="n" x="${x(at)}" dx="${mirror ? -12 : 12}" y="${y + 4}">${label}</text>`}`;
}

const round = (number: number) => Math.round(number * 10) / 10;
