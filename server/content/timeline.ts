import type { Timeline, TimelineEvent } from "../../model/api/processes.ts";
import { isOnlyDenied } from "../../model/denied.ts";
import { drawnFrom, type KindName } from "../../model/kinds.ts";
import { underWay } from "../../model/ledger/status.ts";
import { type Certainty, wasIn } from "../../model/window.ts";
import type { EntityRow, RelationRow } from "../queries/shapes.ts";
import { histogramOf } from "./histogram.ts";
import { lanesOf } from "./lanes.ts";
import type { Slice, Window } from "./slice.ts";

/** What stands on a timeline as an event. */
const eventKinds: KindName[] = ["Meeting", "Agreement", "Act", "Figure"];

/** Which relations put an event on an actor's lane, and which end the actor is. */
const joining: Partial<Record<RelationRow["type"], "tail" | "head">> = {
  ATTENDED: "tail",
  REPRESENTED_AT: "tail",
  PLAYS: "tail",
  BY: "head",
  TOWARDS: "head",
  COUNTED_BY: "head",
};

interface Asked {
  was?: Certainty | undefined;
  /** Ids of what stands in the ways that are asked for; left out: in any. */
  standing?: ReadonlySet<string> | undefined;
}

/** The timeline of a process in a window. The slice is over all days: the histogram's run. */
export function timelineOf(
  { entities, relations }: Slice,
  window: Window,
  { was = "possibly", standing }: Asked = {},
): Omit<Timeline, "revision" | "clocks" | "process"> {
  const dated = datedEvents({ entities });
  const joined = joinedBy(
    relations,
    new Set(dated.filter(({ claims }) => isOnlyDenied(claims)).map(({ id }) => id)),
  );
  const isMeant = (entity: EntityRow) =>
    wasIn(entity, window, was) && (standing === undefined || standing.has(entity.id));

  const events = dated
    .filter(isMeant)
    .map((entity) => eventOf(entity, [...(joined.get(entity.id) ?? [])].sort()))
    .sort(byDays);
  return {
    events,
    phases: entities
      .filter((entity) => entity.kind === "Phase" && isMeant(entity))
      .map((phase) => phaseOf(phase, entities, relations))
      .sort(
        (a, b) => compare(a.agreement, b.agreement) || compare(a.order, b.order) || byDays(a, b),
      ),
    lanes: lanesOf(events, entities, relations),
    histogram: histogramOf(dated.filter(({ claims }) => !isOnlyDenied(claims))),
  };
}

/** What stands on a timeline as an event, and has days. */
export function datedEvents({ entities }: Pick<Slice, "entities">): EntityRow[] {
  return entities.filter(({ kind, edtf }) => eventKinds.includes(kind) && edtf !== null);
}

/** Actors by the event they take part in; of one that is only denied, those who are denied with it. */
function joinedBy(relations: RelationRow[], denied: Set<string>): Map<string, Set<string>> {
  const joined = new Map<string, Set<string>>();
  for (const { type, tail, head, claims } of relations) {
    const end = joining[type];
    if (!end) continue;
    const [actor, event] = end === "tail" ? [tail, head] : [head, tail];
    if (isOnlyDenied(claims) && !denied.has(event)) continue;
    joined.set(event, (joined.get(event) ?? new Set()).add(actor));
  }
  return joined;
}

function eventOf(entity: EntityRow, lanes: string[]): TimelineEvent {
  const { id, kind, name } = entity;
  return {
    ...daysOf(entity),
    id,
    kind,
    name,
    lanes,
    drawnFrom: startOf(entity),
    onlyDenied: isOnlyDenied(entity.claims),
  };
}

/** Which of its dates an agreement is drawn from, when no days of its own are written. */
function startOf({ kind, properties, claims }: EntityRow): string | null {
  if (claims.some(({ field }) => field === "edtf")) return null;
  return drawnFrom[kind]?.starts.find((start) => properties[start] !== undefined) ?? null;
}

function phaseOf(phase: EntityRow, entities: EntityRow[], relations: RelationRow[]) {
  const kindOf = new Map(entities.map(({ id, kind }) => [id, kind]));
  const whole = relations.find(
    ({ type, tail, head }) =>
      type === "PART_OF" && tail === phase.id && kindOf.get(head) === "Agreement",
  );
  const { id, name, properties } = phase;
  const order = typeof properties.order === "number" ? properties.order : null;
  const planned = !begun(phase, entities, relations);
  return { ...daysOf(phase), id, name, agreement: whole?.head ?? null, order, planned };
}

/** Somebody gives the day it began or ended, or assesses it as under way. */
function begun(phase: EntityRow, entities: EntityRow[], relations: RelationRow[]): boolean {
  const says = (entity: EntityRow, field: string, values?: readonly string[]) =>
    entity.claims.some(
      (row) =>
        row.field === field &&
        row.stance === "supports" &&
        (values === undefined || (row.value !== null && values.includes(row.value))),
    );
  if (says(phase, "began") || says(phase, "ended")) return true;
  const assessments = new Set(
    relations
      .filter(({ type, head }) => type === "ASSESSES" && head === phase.id)
      .map(({ tail }) => tail),
  );
  return entities.some((entity) => assessments.has(entity.id) && says(entity, "verdict", underWay));
}

function daysOf({ edtf, earliest, latest, surelyFrom, surelyTo }: EntityRow) {
  return { edtf, earliest, latest, surelyFrom, surelyTo };
}

function byDays(
  a: { earliest: string; latest: string; id: string },
  b: { earliest: string; latest: string; id: string },
): number {
  return compare(a.earliest, b.earliest) || compare(a.latest, b.latest) || compare(a.id, b.id);
}

/** Null last. */
function compare<Value extends string | number>(a: Value | null, b: Value | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
