import type { CitedClaim } from "../../model/claim.ts";
import { type EmbedTimeline, embedTimeline } from "../content/embed.ts";
import { knownBy } from "../content/rows.ts";
import { sliceOn } from "../content/slice.ts";
import { claimsCited } from "../queries/claims.ts";
import { readSlice } from "../view/slice.ts";
import { allDays, windowOf } from "../view/window.ts";
import { oneProcess } from "./processes.ts";
import type { Store } from "./reading.ts";

/** Whose pages a view rests on, and under which terms it may be used. */
export interface Sources {
  /** Publishers with most texts first, then by name. */
  publishers: { name: string; texts: number }[];
  /** The newest day that any of them became known; null when there is none. */
  newest: string | null;
  terms: string;
}

export interface Asked {
  process: string;
  from?: string | undefined;
  to?: string | undefined;
  known?: string | undefined;
}

/** What an embedded timeline tells, read from the store, and whose pages it rests on. */
export async function toldTimeline(
  { engine }: Store,
  { process, known, ...days }: Asked,
): Promise<{ told: EmbedTimeline; sources: Sources }> {
  const { terms } = await oneProcess(engine, process);
  const slice = sliceOn(await readSlice(engine, process, allDays), known);
  const window = windowOf(days);
  const about = embedTimeline(process, slice, window, known, []).events.map(({ id }) => id);
  const claims = knownBy(await claimsCited(engine, about), known);
  const told = embedTimeline(process, slice, window, known, claims);
  return { told, sources: sourcesOf(claims, terms) };
}

type Cited = Pick<CitedClaim, "publisherName" | "known"> & { source: string };

/** The publishers of the pages that some claims stand on. */
export function sourcesOf(claims: Cited[], terms: string): Sources {
  const texts = new Map<string, Set<string>>();
  for (const { publisherName, source } of claims)
    texts.set(publisherName, (texts.get(publisherName) ?? new Set()).add(source));
  return {
    publishers: [...texts]
      .map(([name, sources]) => ({ name, texts: sources.size }))
      .sort((a, b) => b.texts - a.texts || (a.name < b.name ? -1 : 1)),
    newest:
      claims
        .map(({ known }) => known)
        .sort()
        .at(-1) ?? null,
    terms,
  };
}
