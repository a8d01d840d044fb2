import type { EmbedView } from "../../model/embed.ts";
import type { Search } from "./address.ts";

/** What can be embedded of a page, and how. */
export interface Shared {
  views: EmbedView[];
  /** What the embed is of: "process", "agreement" or "fact", and its id. */
  of: { name: string; id: string };
  /** Which part of it: a step of a story. */
  part?: { name: string; id: string };
  /** Whether it has a period. */
  window: boolean;
}

/** What somebody chose in the dialog; "" leaves a day out. */
export interface Choice {
  view: EmbedView;
  from: string;
  to: string;
  known: string;
  frozen: boolean;
  lang: string;
  theme: string;
  /** Pixels; null: as tall as it is. */
  height: number | null;
}

/** What of a page can be embedded; null: nothing, it has a link only. */
export function shareable(pathname: string, search: Search = {}): Shared | null {
  const [, place, id = "", rest] = pathname.split("/").map(decodeURIComponent);
  if (place === "processes" && id !== "")
    return { views: ["timeline", "graph"], of: { name: "process", id }, window: true };
  if (place === "agreements" && id !== "" && rest === undefined)
    return { views: ["ledger"], of: { name: "agreement", id }, window: false };
  if ((place === "facts" || place === "entities") && id !== "")
    return { views: ["card"], of: { name: "fact", id }, window: false };
  if (place === "study" && id !== "" && rest === undefined)
    return {
      ...{ views: ["step"], of: { name: "story", id }, window: false },
      ...(search.step ? { part: { name: "step", id: search.step } } : {}),
    };
  return null;
}

/** What the dialog opens with: the view and the days that are on the screen. */
export function firstChoice({ views }: Shared, search: Search): Choice {
  const { from = "", to = "", known = "", view } = search;
  return {
    ...{ view: view === "network" && views.includes("graph") ? "graph" : views[0]! },
    ...{ from, to, known, frozen: false, lang: "en", theme: "auto", height: null },
  };
}

/** The address of an embed below a server, live; frozen, the question that makes it. */
export function embedAddress({ of, part, window }: Shared, choice: Choice, as?: string): string {
  const { view, from, to, known, lang, theme, frozen } = choice;
  const asked = {
    [of.name]: of.id,
    ...(part ? { [part.name]: part.id } : {}),
    ...(window ? { from, to } : {}),
    known,
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
