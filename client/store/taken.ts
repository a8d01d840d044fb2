import { formatIds } from "../../model/formats.ts";
import { askedRevision } from "../api/revision.ts";

/** What is on the screen, in the parameters of the API: what can be exported and cited. */
export type Taken = Record<string, string>;

interface Here {
  process?: string | undefined;
  entity?: string | undefined;
  fact?: string | undefined;
  agreement?: string | undefined;
  meeting?: string | undefined;
  source?: string | undefined;
}

/** Null where there is nothing to take along: the home page, the guide. */
export function takenFrom(here: Here, search: Record<string, string | undefined>): Taken | null {
  const about = here.fact ?? here.entity ?? here.agreement ?? here.meeting;
  const revision = askedRevision();
  const at: Taken = revision === null ? {} : { revision };
  if (here.source !== undefined) return { source: here.source, ...at };
  const process = here.process ?? search.process;
  if (about === undefined && process === undefined) return null;
  const of: Taken = about !== undefined ? { about } : { process: process! };
  const { from, to, known, kinds, was, standing } = search;
  const asked = { from, to, known, kinds, was, standing };
  const given = Object.entries(asked).filter((one): one is [string, string] => Boolean(one[1]));
  return { ...of, ...Object.fromEntries(given), ...at };
}

/** The formats that a view can be exported in; a source alone is only cited. */
export const formatsOf = (taken: Taken) => ("source" in taken ? [] : formatIds);

export function exportAddress(format: string, taken: Taken): string {
  return `/api/export/${format}?${new URLSearchParams(taken)}`;
}
