import { FIRST_DAY, LAST_DAY } from "../../model/day.ts";
import type { SearchKind } from "../../model/search.ts";
import { type Certainty, wasIn } from "../../model/window.ts";
import type { SearchedSource } from "../queries/search.ts";
import type { IndexedEntity, NameEntry } from "./search-index.ts";

/** What a search is narrowed to; left out narrows nothing. */
export interface Filters {
  kind?: SearchKind[] | undefined;
  process?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  known?: string | undefined;
  publisher?: string | undefined;
  language?: string | undefined;
  role?: string | undefined;
  was?: Certainty | undefined;
  /** Ids of what stands in the ways that are asked for. */
  marked?: ReadonlySet<string> | undefined;
}

/** Whether an entity is meant: what it is, when it is, and whether such a text tells of it. */
export function tellsOf(entity: IndexedEntity, filters: Filters): boolean {
  const { kind, process, role, known, publisher, language } = filters;
  if (kind && !kind.includes(entity.kind)) return false;
  if (process !== undefined && !entity.processes.includes(process) && entity.id !== process)
    return false;
  if (role !== undefined && !entity.roles.includes(role)) return false;
  if (filters.marked && !filters.marked.has(entity.id)) return false;
  if (!isWithin(entity, filters)) return false;
  // Our own frame rests on no claim, and is known on every day.
  if (known !== undefined && entity.told.length > 0 && entity.firstKnown > known) return false;
  if (publisher === undefined && language === undefined) return true;
  return entity.told.some(
    (one) =>
      (publisher === undefined || one.publisher === publisher) &&
      (language === undefined || one.language === language) &&
      (known === undefined || one.known <= known),
  );
}

/** Whether a name counts: on an earlier day, only one that somebody had written. */
export function writtenBy({ writers, isDrawn }: NameEntry, { known, publisher }: Filters): boolean {
  if (isDrawn) return true;
  const then = writers.filter((one) => known === undefined || one.known <= known);
  if (known !== undefined && writers.length > 0 && then.length === 0) return false;
  return publisher === undefined || then.some((one) => one.publisher === publisher);
}

/** Whether a source is meant. A role is nothing that a page plays, and nobody disputes that it stands there. */
export function isFrom(source: SearchedSource, filters: Filters): boolean {
  const { kind, process, role, known, publisher, language } = filters;
  return (
    (!kind || kind.includes("Source")) &&
    role === undefined &&
    filters.marked === undefined &&
    (process === undefined || source.process === process) &&
    (publisher === undefined || source.publisher === publisher) &&
    (language === undefined || source.language === language) &&
    (known === undefined || source.known <= known) &&
    isWithin(
      {
        ...{ kind: null, edtf: source.published, earliest: source.earliest, latest: source.known },
        ...onOneDay(source),
      },
      filters,
    )
  );
}

function isWithin(of: Parameters<typeof wasIn>[0], { from, to, was }: Filters): boolean {
  return wasIn(of, { from: from ?? FIRST_DAY, to: to ?? LAST_DAY }, was ?? "possibly");
}

/** A page surely was published on the day that it gives. */
function onOneDay({ earliest, known }: SearchedSource) {
  const day = earliest === known ? known : null;
  return { surelyFrom: day, surelyTo: day };
}
