import { dateInWords, dayRange, shortDay } from "../../client/messages/days.ts";
import type { Words } from "../../client/messages/words.tsx";
import { addDays, daysBetween, FIRST_DAY, LAST_DAY } from "../../model/day.ts";
import type { Name } from "../../model/slice.ts";
import { isUnsaid } from "../../model/standing.ts";
import type { EmbedEvent, EmbedTimeline } from "../content/embed.ts";
import { cited } from "./cited.ts";
import { type Html, html } from "./html.ts";
import { markOf, markSheet } from "./marks.ts";
import { lanesPicture } from "./picture.ts";

/** Shorter silences are not worth a word, days. */
const leastSilence = 21;

export interface TimelineLook {
  words: Words;
  lang: string;
  dir: "ltr" | "rtl";
  /** Where Parley is, before an address of it; "" in a page that Parley itself serves. */
  base: string;
}

/** The timeline of an embed: a picture where there is room for one, and the list that always is there. */
export function timelineMain(told: EmbedTimeline, look: TimelineLook): Html {
  const { events } = told;
  if (events.length === 0) return html`<p>${look.words.say("embed.none")}</p>`;
  const newestFirst = [...events.keys()].reverse();
  const rows = newestFirst.map((at, row) => {
    const later = events[newestFirst[row - 1]!];
    return html`${later && silence(events[at]!, later, look)}${item(at, told, look)}`;
  });
  return html`${markSheet(events.map(({ kind }) => kind))}${lanesPicture(told, look)}<ol class="list" id="list" reversed>${rows}</ol>${allOf(events.length, look)}`;
}

/** Where the script runs, a long list is opened by hand: an article is not made ten screens longer. */
export function allOf(count: number, { words }: Pick<TimelineLook, "words">): Html | null {
  if (count <= 10) return null;
  return html`<p class="all"><button data-all hidden>${words.say("embed.all", { count })}</button></p>`;
}

/** When a process's events in an embed were, in words. */
export function runOf({ events, window }: EmbedTimeline, words: Words): string {
  const inside = (day: string) =>
    day < window.from ? window.from : day > window.to ? window.to : day;
  const first = events
    .map(({ earliest }) => inside(earliest))
    .filter((day) => day !== FIRST_DAY)
    .sort()[0];
  const last = events
    .map(({ latest, surelyFrom, earliest }) =>
      inside(latest === LAST_DAY ? (surelyFrom ?? earliest) : latest),
    )
    .sort()
    .at(-1);
  return first && last && first <= last ? dayRange(first, last, words) : words.say("embed.undated");
}

/** A name as this language writes it, where the data says so: in its own script before another. */
export function nameIn({ name, names }: { name: string; names: Name[] }, lang: string): string {
  if (lang === "en") return name;
  const own = names.filter((each) => each.lang.split("-")[0] === lang);
  return (own.find((each) => each.lang === lang) ?? own[0])?.is ?? name;
}

/** The same in a page, told from the words around it, and in what language it is. */
export function nameHtml(one: { name: string; names: Name[] }, lang: string): Html {
  const name = nameIn(one, lang);
  return name === one.name ? html`<bdi>${name}</bdi>` : html`<bdi lang="${lang}">${name}</bdi>`;
}

function item(at: number, told: EmbedTimeline, { words, lang, base }: TimelineLook): Html {
  const event = told.events[at]!;
  const { id, kind, earliest, lanes, note, standing } = event;
  const who = lanes.map((lane) => told.names[lane]).filter((one) => one !== undefined);
  const reports = words.say("embed.claims", { claims: standing.reports });
  const address = `${base}/facts/${encodeURIComponent(id)}?process=${told.process.id}`;
  const people = who.slice(0, 4).map((one) => html`${nameHtml(one, lang)}, `);
  return html`<li${isUnsaid(standing) ? html` class="gone"` : ""}><time datetime="${earliest}">${when(event, words)}</time>${markOf(kind)}<div><h2><a href="${address}" target="_blank" rel="noopener">${nameHtml(event, lang)}</a></h2><p>${people}${reports}${states(event, told, words)}</p>${note && html`<p>${note}</p>`}${cited(event.cited)}</div></li>
`;
}

/** When it was, shorter than in a sentence; nothing is made more exact than it is. */
export function when({ edtf, earliest }: EmbedEvent, words: Words): string {
  const days = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(edtf ?? "");
  if (days) return dayRange(days[1]!, days[2]!, words);
  return edtf === earliest ? shortDay(earliest, words) : dateInWords(edtf!, words);
}

/** How it stands, in words; never by a colour alone. */
function states({ standing, allegedBy }: EmbedEvent, told: EmbedTimeline, words: Words): Html[] {
  const names = words.and(allegedBy.map((id) => told.names[id]?.name ?? id));
  const said = [
    standing.state === "withdrawn" && words.say("badge.withdrawn"),
    standing.state === "denied" && words.say("badge.onlyDenied"),
    standing.disputed && `≠ ${words.say("badge.disputed")}`,
    standing.alleged && words.say("badge.alleged", { names }),
  ];
  return [
    ...said.filter((one) => one !== false).map((one) => html` <em>${one}</em>`),
    ...(standing.inferred ? [html` <em class="ours">${words.say("badge.inferred")}</em>`] : []),
  ];
}

function silence(before: EmbedEvent, after: EmbedEvent, { words }: TimelineLook): Html | null {
  const last = before.latest === LAST_DAY ? before.surelyFrom : before.latest;
  if (last === null || after.earliest === FIRST_DAY) return null;
  const days = daysBetween(addDays(last, 1), after.earliest);
  if (days < leastSilence) return null;
  return html`<li class="still">${words.say("embed.silence", { days })}</li>`;
}
