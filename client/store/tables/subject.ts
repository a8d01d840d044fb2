import type { SourceSummary } from "../../../model/api/sources.ts";
import type { KindName } from "../../../model/kinds.ts";
import type { Node } from "../../../model/slice.ts";
import type { Clocks } from "../clocks.ts";
import { type Presences, presencesOf } from "../presence.ts";
import type { Known, KnownFacts } from "../standings.ts";
import type { Cell } from "./cell.ts";
import { type Joins, joinsOf, valuesOf } from "./joins.ts";
import { type Present, presentAt } from "./present.ts";

/** What every table is made from: what is known on the day, and what of it lies in the window. */
export interface Subject {
  facts: KnownFacts;
  clocks: Clocks;
  presences: Presences;
  joins: Joins;
  present: (meeting: string) => Present;
  sources: SourceSummary[];
}

export function subjectOf(facts: KnownFacts, clocks: Clocks, sources: SourceSummary[]): Subject {
  const joins = joinsOf(facts);
  return {
    facts,
    clocks,
    presences: presencesOf(facts, clocks),
    joins,
    present: presentAt(facts, joins),
    sources,
  };
}

/** Everything known of some kinds, in the window or not. */
export function knownOf({ facts }: Subject, kinds: readonly KindName[]): Known<Node>[] {
  return [...facts.nodes.values()].filter(({ fact }) => kinds.includes(fact.kind));
}

/** The part of it that lies in the window and has begun by "as of". */
export function inWindow(subject: Subject, kinds: readonly KindName[]): Known<Node>[] {
  return knownOf(subject, kinds).filter(({ fact }) => subject.presences.get(fact.id) === "in");
}

/** The days of an entity, and what is to be said of them. */
export function daysCell({ days, standing }: Known<Node>): Cell {
  const values = ["edtf", "inForce", "signed", "agreed", "announced", "proposed", "began"].flatMap(
    (field) => standing.fields[field]?.values.filter(({ rows }) => rows.length > 0) ?? [],
  );
  return {
    is: "days",
    days,
    inferred: values.length > 0 && values.every(({ inferred }) => inferred),
    disputed: standing.fields.edtf?.disputed ?? false,
  };
}

/** How well a fact stands: the columns that every table of facts ends with. */
export function evidenceCells({ standing }: Known<Node>): Record<string, Cell> {
  return {
    standing: { is: "standing", standing },
    origins: { is: "number", number: standing.origins.length },
    reports: { is: "number", number: standing.reports },
    since: { is: "day", day: standing.firstKnown },
  };
}

/** Whether somebody says that a meeting is not one that took place: planned, called off. */
export function isHeld(meeting: Known<Node>): boolean {
  const status = valuesOf(meeting, "status");
  return meeting.standing.state === "shown" && (status.length === 0 || status.includes("held"));
}
