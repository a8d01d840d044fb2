import { addDays, daysBetween, FIRST_DAY, LAST_DAY } from "../../model/day.ts";
import type { Days } from "../../model/slice.ts";
import { type Clocks, events } from "./clocks.ts";
import { presenceOf } from "./presence.ts";
import type { Scene, SceneNode } from "./scene.ts";
import type { KnownFacts } from "./standings.ts";

/** One thing in a list of what happened, newest first. */
export interface Entry {
  node: SceneNode;
  days: Days;
  /** Who took part, by name. */
  people: string[];
  places: string[];
  /** The day was worked out by us. */
  inferred: boolean;
  /** The other days that a source gives, when its days are disputed. */
  rivals: string[];
}

/** What happened, newest first, with silences; then what has no day. */
export interface Chronicle {
  /** Phases and texts that nobody says have begun. */
  ahead: Entry[];
  dated: (Entry | Silence)[];
  undated: Entry[];
}

/** A stretch without a dated event: said in words, for an empty space would say nothing. */
export interface Silence {
  silence: number;
  /** Its first and last day. */
  from: string;
  to: string;
  after: string;
}

/** Silences shorter than this are not worth a line. */
const longSilence = 21;

/** The list twin of a timeline: the events of a picture in time order. */
export function chronicleOf({ nodes }: Scene, facts: KnownFacts): Chronicle {
  const entries = nodes
    .filter(({ kind }) => events.includes(kind))
    .map((node) => entryOf(node, facts));
  const isDated = ({ days }: Entry) => days.earliest !== FIRST_DAY || days.latest !== LAST_DAY;
  const dated = entries.filter(isDated).sort((a, b) => (sortKey(a) < sortKey(b) ? 1 : -1));
  return {
    dated: dated.flatMap((entry, i) => [...silenceBefore(dated[i - 1], entry), entry]),
    ahead: entries.filter((entry) => !isDated(entry) && entry.node.notBegun),
    undated: entries.filter((entry) => !isDated(entry) && !entry.node.notBegun),
  };
}

/** How many dated events and figures are in the period, by the same rule as `hasEvent`. */
export function eventsInPeriod(
  { nodes }: Scene,
  facts: KnownFacts,
  { to }: Pick<Clocks, "to">,
): { events: number; figures: number } {
  const within = nodes.filter(
    ({ id, presence, kind }) =>
      presence === "in" && events.includes(kind) && isDatedBy(facts.nodes.get(id)!.days, to),
  );
  const figures = within.filter(({ kind }) => kind === "Figure").length;
  return { events: within.length - figures, figures };
}

/**
 * Whether something dated lies in the period. "By 1 June" is possibly in every period before it, and
 * is not taken for an event of any of them.
 */
export function hasEvent({ nodes }: KnownFacts, clocks: Clocks): boolean {
  return [...nodes.values()].some(
    ({ fact, days }) =>
      events.includes(fact.kind) && presenceOf(days, clocks) === "in" && isDatedBy(days, clocks.to),
  );
}

function isDatedBy({ edtf, earliest, latest }: Days, to: string): boolean {
  return edtf !== null && (earliest !== FIRST_DAY || latest <= to);
}

function entryOf(node: SceneNode, { nodes, relations }: KnownFacts): Entry {
  const known = nodes.get(node.id)!;
  const ends = (type: string) =>
    relations.filter(
      ({ fact }) => fact.type === type && (fact.head === node.id || fact.tail === node.id),
    );
  const nameOf = (id: string) => nodes.get(id)!.fact.name;
  const values = ["edtf", "inForce", "signed", "began"].flatMap(
    (field) => known.standing.fields[field]?.values ?? [],
  );
  const supported = known.standing.fields.edtf?.values.filter(({ rows }) => rows.length > 0) ?? [];
  return {
    node,
    days: known.days,
    people: ends("ATTENDED").map(({ fact }) => nameOf(fact.tail)),
    places: ends("LOCATED_IN").map(({ fact }) => nameOf(fact.head)),
    inferred: values.length > 0 && values.every(({ inferred }) => inferred),
    rivals:
      known.standing.fields.edtf?.disputed && supported.length > 1
        ? supported.flatMap(({ value }) => value ?? [])
        : [],
  };
}

/** By first day; what only has a last day ("by 1 October") by that. */
function sortKey({ days, node }: Entry): string {
  return `${days.earliest === FIRST_DAY ? days.latest : days.earliest} ${node.id}`;
}

function silenceBefore(newer: Entry | undefined, older: Entry): Silence[] {
  if (!newer || newer.days.earliest === FIRST_DAY || older.days.earliest === FIRST_DAY) return [];
  const silence = daysBetween(older.days.earliest, newer.days.earliest) - 1;
  if (silence < longSilence) return [];
  const [from, to] = [addDays(older.days.earliest, 1), addDays(newer.days.earliest, -1)];
  return [{ silence, from, to, after: older.node.id }];
}
