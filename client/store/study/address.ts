import type { ToldStep } from "../../../model/api/stories.ts";
import type { Search } from "../address.ts";

export const studyPanes = ["view", "known"] as const;
/** view: the explorer as the step opens it. known: what could be known on the step's day. */
export type StudyPane = (typeof studyPanes)[number];

/** What the address of a story shows. */
export interface StudyShown {
  /** The id of the step; null: the first. */
  step: string | null;
  /** Replayed without hindsight: both clocks stand on the step's day, and later steps are hidden. */
  replay: boolean;
  pane: StudyPane;
}

export function readStudy(search: Search): StudyShown {
  const replay = search.replay === "yes";
  const pane = studyPanes.find((one) => one === search.pane) ?? (replay ? "known" : "view");
  return { step: search.step || null, replay, pane };
}

/** Writes it, leaving out what is so by default. */
export function writeStudy({ step, replay, pane }: StudyShown): Search {
  return {
    ...(step ? { step } : {}),
    ...(replay ? { replay: "yes" } : {}),
    ...(pane === (replay ? "known" : "view") ? {} : { pane }),
  };
}

interface Replayed {
  replay: boolean;
  /** A process told long after its days has no second clock. */
  hindsight: boolean;
  /** What goes along from page to page: reading direction and revision. */
  along: Search;
}

/** The explorer as a step opens it; in a replay with both clocks on its day, or with no later day at all. */
export function viewAddress(
  { address, at, view }: Pick<ToldStep, "address" | "at" | "view">,
  { replay, hindsight, along }: Replayed,
): string {
  const [path = "", query = ""] = address.split("?");
  const search = new URLSearchParams(query);
  if (replay && hindsight) cutOff(search, at);
  else if (replay) lockOn(search, at, view);
  for (const name of ["dir", "revision"]) if (along[name]) search.set(name, along[name]);
  const text = search.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return text ? `${path}?${text}` : path;
}

/** Both clocks on one day. */
function lockOn(search: URLSearchParams, at: string, view: ToldStep["view"]) {
  if (view === "difference") {
    search.set("b", at);
    search.set("bKnown", at);
    return;
  }
  // A ledger and a card have the second clock alone.
  if (view !== "ledger" && view !== "card") search.set("at", at);
  search.set("known", at);
  search.delete("locked");
}

/** Where there is one clock only, nothing after its day is asked for. */
function cutOff(search: URLSearchParams, at: string) {
  const to = search.get("to");
  if (to === null || to > at) search.set("to", at);
  const from = search.get("from");
  if (from !== null && from > at) search.set("from", at);
  search.set("at", at);
}
