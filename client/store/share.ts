import type { EmbedView } from "../../model/embed.ts";
import type { Search } from "./address.ts";

/** What can be embedded of a page, and how. */
export interface Shared {
  views: EmbedView[];
  /** What the embed is of: "process", "agreement" or "fact", and its id. */
  of: { name: string; id: string };
  /** Which part of it: a step of a story. */
  part?: { name: string; id: string };
  /** Its days: a period, two points of comparison, or none but the day as known. */
  days: readonly DayName[];
}

const period = ["from", "to", "known"] as const;
const points = ["a", "aKnown", "b", "bKnown"] as const;
export type DayName = (typeof period | typeof points)[number];

/** What somebody chose in the dialog; "" leaves a day out. */
export interface Choice {
  view: EmbedView;
  days: Partial<Record<DayName, string>>;
  frozen: boolean;
  lang: string;
  theme: string;
  /** Pixels; null: as tall as it is. */
  height: number | null;
}

/** What of a page can be embedded; null: nothing, it has a link only. */
export function shareable(pathname: string, search: Search = {}): Shared | null {
  const [, place, id = "", rest] = pathname.split("/").map(decodeURIComponent);
  if (id === "") return null;
  const known = ["known"] as const;
  const process = { name: "process", id };
  if (place === "processes") {
    if (rest === "diff") return { views: ["difference"], of: process, days: points };
    if (rest === "agreements") return { views: ["ledger"], of: process, days: known };
    if (rest === "disputes") return { views: ["card"], of: process, days: known };
    return { views: ["timeline", "graph"], of: process, days: period };
  }
  if (place === "agreements" && rest === undefined)
    return { views: ["ledger"], of: { name: "agreement", id }, days: known };
  if (place === "facts" || place === "entities")
    return { views: ["card"], of: { name: "fact", id }, days: known };
  if (place === "study" && rest === undefined)
    return {
      ...{ views: ["step"], of: { name: "story", id }, days: known },
      ...(search.step ? { part: { name: "step", id: search.step } } : {}),
    };
  return null;
}

/** What the dialog opens with: the view and the days that are on the screen. */
export function firstChoice({ views, days }: Shared, search: Search): Choice {
  const { view } = search;
  return {
    view: view === "network" && views.includes("graph") ? "graph" : views[0]!,
    days: Object.fromEntries(days.map((name) => [name, search[name] ?? ""])),
    ...{ frozen: false, lang: "en", theme: "auto", height: null },
  };
}

/** The address of an embed below a server, live; frozen, the question that makes it. */
export function embedAddress({ of, part }: Shared, choice: Choice, as?: string): string {
  const { view, days, lang, theme, frozen } = choice;
  const asked = {
    [of.name]: of.id,
    ...(part ? { [part.name]: part.id } : {}),
    ...days,
    lang: lang === "en" ? "" : lang,
    theme: theme === "auto" ? "" : theme,
    as: as ?? "",
    revision: frozen ? "current" : "",
  };
  const given = Object.entries(asked).filter(([, value]) => value !== "");
  return `/embed/${view}?${new URLSearchParams(given)}`;
}

/** An iframe for an article; without a height, the script that gives it one. */
export function iframeCode(address: string, title: string, height: number | null): string {
  const frame = `<iframe src="${attribute(address)}" title="${attribute(title)}" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" width="100%" height="${height ?? 480}" style="border:0"></iframe>`;
  return height === null ? `${frame}\n${scriptCode(address)}` : frame;
}

/** A web component for an article. */
export function elementCode(address: string, title: string, height: number | null): string {
  const tall = height === null ? "" : ` height="${height}"`;
  return `${scriptCode(address)}\n<parley-embed src="${attribute(address)}" title="${attribute(title)}"${tall}></parley-embed>`;
}

function scriptCode(address: string): string {
  return `<script src="${new URL("/embed.js", address).href}" async></script>`;
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
