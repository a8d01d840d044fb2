import * as z from "zod";
import type { KindName } from "../../model/kinds.ts";
import type { StandingMark } from "../../model/marks.ts";
import type { PathOrder } from "../../model/paths.ts";
import { type Lanes, type LayoutName, type Listable, shownParameters } from "../../model/shown.ts";
import type { Certainty } from "../../model/window.ts";

/** What an address carries besides its path, as text: anything may have been typed or cut off. */
export const Search = z.record(
  z.string(),
  z.string().transform((text) => text.slice(0, 4_000)),
);
export type Search = z.infer<typeof Search>;

/** Everything a process's screen shows. Null: left out, so the screen's own default holds. */
export interface Shown {
  from: string | null;
  to: string | null;
  at: string | null;
  known: string | null;
  /** `known` follows `at`. */
  locked: boolean;
  /** An entity, or the ids of the relations of one line, joined by spaces. */
  selected: string | null;
  /** Kinds shown; null shows all. */
  kinds: KindName[] | null;
  /** The tab open where there is room for one view only. */
  view: Listable;
  /** Whether the period asks for what may have been in it, or only for what certainly was. */
  was: Certainty;
  /** Only facts that stand in one of these ways; null shows all. */
  standing: StandingMark[] | null;
  /** As many as a picture holds, where the first sight is of the strongest. */
  more: boolean;
  /** Views shown as a list. */
  list: Listable[];
  lanes: Lanes;
  tab: "claims" | "connections";
  /** Whom a path leads to from what is selected; null: none is shown. */
  path: string | null;
  order: PathOrder;
  layout: LayoutName;
  /** Governments, delegations and blocs stand as one node each, but for those in `apart`. */
  grouped: boolean;
  apart: string[];
  focus: string[];
  expanded: string[];
  collapsed: string[];
  hidden: string[];
  /** Selected besides `selected`. */
  also: string[];
}

/** The parts of what is shown that are ids of nodes, by commas in an address. */
export const idLists = ["apart", "focus", "expanded", "collapsed", "hidden", "also"] as const;

/** A parameter that could not be read, and what stood there. */
export interface Misread {
  name: keyof Shown;
  text: string;
}

const nothing: Shown = {
  from: null,
  to: null,
  at: null,
  known: null,
  locked: false,
  selected: null,
  kinds: null,
  was: "possibly",
  standing: null,
  more: false,
  view: "timeline",
  list: [],
  lanes: "actors",
  tab: "claims",
  path: null,
  order: "fewest",
  layout: "force",
  grouped: false,
  apart: [],
  focus: [],
  expanded: [],
  collapsed: [],
  hidden: [],
  also: [],
};

/** Reads an address. What cannot be read is left out and told, never thrown. */
export function readAddress(search: Search): { shown: Shown; misread: Misread[] } {
  const shown: Shown = { ...nothing };
  const misread: Misread[] = [];
  for (const [name, schema] of Object.entries(shownParameters)) {
    const text = search[name];
    if (text === undefined || text === "") continue;
    const value = schema.safeParse(text);
    if (value.success) Object.assign(shown, { [name]: value.data });
    else misread.push({ name: name as keyof Shown, text: text.slice(0, 60) });
  }
  if (shown.from && shown.to && shown.from > shown.to) {
    misread.push({ name: "from", text: shown.from });
    [shown.from, shown.to] = [shown.to, shown.from];
  }
  return { shown, misread };
}

/** Writes what is shown, leaving out what is so by default: short addresses can be read aloud. */
export function writeAddress(shown: Shown): Search {
  const search: Search = {};
  for (const name of ["from", "to", "at", "known", "selected"] as const)
    if (shown[name]) search[name] = shown[name];
  if (shown.locked) search.locked = "yes";
  if (shown.was !== nothing.was) search.was = shown.was;
  if (shown.standing) search.standing = shown.standing.join(",");
  if (shown.more) search.more = "yes";
  if (shown.kinds) search.kinds = shown.kinds.join(",");
  if (shown.view !== nothing.view) search.view = shown.view;
  if (shown.list.length > 0) search.list = shown.list.join(",");
  if (shown.lanes !== nothing.lanes) search.lanes = shown.lanes;
  if (shown.tab !== nothing.tab) search.tab = shown.tab;
  if (shown.path) search.path = shown.path;
  if (shown.order !== nothing.order) search.order = shown.order;
  if (shown.layout !== nothing.layout) search.layout = shown.layout;
  if (shown.grouped) search.grouped = "yes";
  for (const name of idLists) if (shown[name].length > 0) search[name] = shown[name].join(",");
  return search;
}

/** An address as text, `?a=b`: plain words, not the router's JSON. */
export function stringify(search: Record<string, unknown>): string {
  const entries = Object.entries(search).filter(([, value]) => value !== undefined);
  const text = new URLSearchParams(entries as [string, string][]).toString();
  // A comma and a colon may stand in a query as they are, and read better so.
  return text ? `?${text.replaceAll("%2C", ",").replaceAll("%3A", ":")}` : "";
}

export function parse(text: string): Search {
  return Search.parse(Object.fromEntries(new URLSearchParams(text)));
}
