import type { Timeline, TimelineEvent } from "../../model/api/processes.ts";
import type { CitedClaim } from "../../model/claim.ts";
import { partiesIn } from "../../model/parties.ts";
import type { Name } from "../../model/slice.ts";
import { type Standing, standingOf } from "../../model/standing.ts";
import type { EntityRow } from "../queries/shapes.ts";
import type { Slice, Window } from "./slice.ts";
import { timelineOf } from "./timeline.ts";

/** Words of a source and where they stand. */
export interface Cited {
  words: string;
  language: string;
  publisher: string;
  /** The page, opened at these words. */
  address: string;
}

/** One dated event, with all that an embed says of it. */
export interface EmbedEvent extends TimelineEvent {
  names: Name[];
  note: string | null;
  standing: Standing;
  /** Ids of the parties that say so, when only parties do. */
  allegedBy: string[];
  /** The first words that support it; null when none stand. */
  cited: Cited | null;
}

export interface EmbedTimeline {
  process: { id: string; name: string; names: Name[] };
  /** Oldest first. */
  events: EmbedEvent[];
  lanes: Timeline["lanes"];
  phases: Timeline["phases"];
  window: Window;
  /** How entities are called that events name. */
  names: Record<string, { name: string; names: Name[] }>;
}

/** The dated events of a process in a window, with how each stands. `slice` is as known on the day. */
export function embedTimeline(
  process: string,
  slice: Slice,
  window: Window,
  known: string | undefined,
  claims: CitedClaim[],
): EmbedTimeline {
  const { events, lanes, phases } = timelineOf(slice, window);
  const parties = partiesIn(slice.relations);
  const entities = new Map<string, EntityRow>(slice.entities.map((each) => [each.id, each]));
  const itself = entities.get(process);
  return {
    process: { id: process, name: itself?.name ?? process, names: itself?.names ?? [] },
    events: events.map((event) => {
      const { names, claims: rows, properties } = entities.get(event.id)!;
      const standing = standingOf(rows, {
        known: known ?? null,
        partyOf: parties.partyOf,
        aboutParties: parties.aboutParties(event),
      });
      return {
        ...event,
        names,
        note: typeof properties.note === "string" ? properties.note : null,
        standing,
        allegedBy: standing.alleged
          ? [...new Set(standing.origins.flatMap((id) => parties.partyOf(id) ?? []))]
          : [],
        cited: firstCited(claims.filter(({ about }) => about === event.id)),
      };
    }),
    lanes,
    phases,
    window,
    names: Object.fromEntries(
      slice.entities.map(({ id, name, names }) => [id, { name, names }] as const),
    ),
  };
}

/** The words that said first that it is so; of what is only denied, that it is not. */
export function firstCited(claims: CitedClaim[]): Cited | null {
  const itself = claims
    .filter(({ field }) => field === "")
    .sort((a, b) => (`${a.known} ${a.id}` < `${b.known} ${b.id}` ? -1 : 1));
  const first =
    itself.find(({ stance }) => stance === "supports") ??
    itself.find(({ stance }) => stance === "denies");
  if (!first) return null;
  const { words, language, publisherName: publisher, address } = first;
  return { words, language, publisher, address };
}
