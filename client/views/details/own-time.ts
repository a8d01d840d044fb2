import type { KindName } from "../../../model/kinds.ts";
import { events } from "../../store/clocks.ts";
import { presenceOf } from "../../store/presence.ts";
import type { KnownFacts } from "../../store/standings.ts";
import type { AsKnown } from "../explore/as-known.ts";
import { dayNumber, extentOf } from "../timeline/extent.ts";

/** An event of one entity, or a stretch of days in which it was joined to something. */
export interface OwnMark {
  /** Of the entity that the mark leads to. */
  id: string;
  /** Of the fact that has the days: that entity, or the relation. */
  fact: string;
  kind: KindName;
  name: string;
  edtf: string;
  /** Parts of the run, 0 to 1; `to` is `from` for a single day on a long run. */
  from: number;
  to: number;
  /** Its day is not given outright, or its end is open: drawn soft. */
  soft: boolean;
  isIn: boolean;
}

export interface OwnTime {
  /** In order of time. */
  marks: OwnMark[];
  window: { from: number; to: number };
  at: number;
}

/**
 * What happened to an entity, or to both ends of a line, over the run of their process: they themselves
 * where dated, the dated events that (all of) them are joined to, and ties with days of their own, as
 * offices have.
 */
export function ownTimeOf(ids: string[], { facts, run, clocks }: Asked): OwnTime {
  const [first, last] = [dayNumber(run.first)!, dayNumber(run.last)! + 1];
  const part = (day: number) => Math.min(1, Math.max(0, (day - first) / (last - first)));
  const marks = new Map<string, OwnMark & { order: number }>();
  for (const id of ids) addNode(id);
  const joined = new Map<string, Set<string>>();
  for (const { fact, days, standing } of facts.relations) {
    const [one, other] = ids.includes(fact.tail) ? [fact.tail, fact.head] : [fact.head, fact.tail];
    if (!ids.includes(one) || fact.type === "BELONGS_TO" || standing.state !== "shown") continue;
    const isBetween = ids.length === 1 || ids.includes(other);
    if (isEvent(other)) joined.set(other, (joined.get(other) ?? new Set()).add(one));
    else if (isBetween && !ids.some(isEvent)) add(fact.id, other, days);
  }
  for (const [id, ends] of joined) if (ends.size === ids.length) addNode(id);
  const inOrder = [...marks.values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return {
    marks: inOrder.map(({ order: _, ...mark }) => mark),
    window: { from: part(dayNumber(clocks.from)!), to: part(dayNumber(clocks.to)! + 1) },
    at: part(dayNumber(clocks.at)! + 0.5),
  };

  function isEvent(id: string): boolean {
    return events.includes(facts.nodes.get(id)!.fact.kind);
  }

  function addNode(id: string) {
    if (isEvent(id)) add(id, id, facts.nodes.get(id)!.days);
  }

  function add(fact: string, id: string, days: Parameters<typeof presenceOf>[0]) {
    const extent = days.edtf === null ? null : extentOf(days.edtf);
    if (extent === null || marks.has(fact)) return;
    const { kind, name } = facts.nodes.get(id)!.fact;
    const [begins, ends] = [extent.first ?? extent.anchor, extent.last ?? extent.anchor];
    const isOpen = extent.lasts && extent.last === null;
    marks.set(fact, {
      ...{ id, fact, kind, name, edtf: days.edtf! },
      from: part(begins),
      to: isOpen ? 1 : part(ends + 1),
      soft: extent.vague || isOpen || extent.first === null,
      isIn: presenceOf(days, clocks, kind) === "in",
      order: begins,
    });
  }
}

/** Of marks that nobody could tell apart on a strip of some hundred px, the first. */
export function apart(marks: OwnMark[]): OwnMark[] {
  const step = (part: number) => Math.round(300 * part);
  const seen = new Map<string, OwnMark>();
  for (const mark of marks) {
    const place = `${step(mark.from)} ${step(mark.to)} ${mark.kind} ${mark.isIn} ${mark.soft}`;
    if (!seen.has(place)) seen.set(place, mark);
  }
  return [...seen.values()];
}

type Asked = Pick<AsKnown, "run" | "clocks"> & { facts: KnownFacts };
