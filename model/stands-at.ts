import type { StandingRow } from "./claim.ts";
import { readEdtf } from "./edtf.ts";
import { type KindName, kinds } from "./kinds.ts";
import { daysAsKnown, relationDaysAsKnown } from "./known-days.ts";
import { partiesIn } from "./parties.ts";
import { relations as relationTable } from "./relations.ts";
import type { Days, Link } from "./slice.ts";
import { type Standing, standingOf } from "./standing.ts";

/** A day of the world and the day it is told from; null is "all that is known". */
export interface Point {
  at: string;
  known: string | null;
}

export type SliceEntity = Days & { id: string; kind: KindName; claims: readonly StandingRow[] };
export type SliceRelation = Days &
  Pick<Link, "id" | "type" | "tail" | "head" | "role"> & { claims: readonly StandingRow[] };

/** The rows of one process that a difference is worked out from: all days, all that was ever said. */
export interface Rows {
  entities: readonly SliceEntity[];
  relations: readonly SliceRelation[];
}

/** Where a dated thing is on a day: still to come, on, or over. What has no day is in none of them. */
export type Stage = "ahead" | "on" | "over";

/** One fact at one point. */
export interface Stand {
  state: Standing["state"];
  days: Days;
  stage: Stage | null;
  standing: Standing;
}

/** A fact at one end of a difference. */
export interface End extends Point {
  stand: Stand;
}

/** How every fact of a process stands at each of some points; see `standsAt`. */
export function standsAtEach(rows: Rows, points: readonly Point[]): Map<string, Stand>[] {
  const kept = new Map<string, { known: string | null; standing: Standing }>();
  const parties = partiesIn(rows.relations);
  return points.map((point) =>
    standsAt(rows, point, (fact) => {
      const last = kept.get(fact.id);
      // Where nothing was said or taken back in between, it is the same, and the very same object.
      if (last && isQuiet(fact.claims, last.known, point.known)) return last.standing;
      const standing = standingIn(parties, fact, point.known);
      kept.set(fact.id, { known: point.known, standing });
      return standing;
    }),
  );
}

/**
 * How every fact of a process stands at a point, by id. Our own frame (what rests on no claim) is left
 * out, and so is what is derived from a fact that is there itself. A relation is unknown while one of
 * its ends is.
 */
export function standsAt(
  { entities, relations }: Rows,
  { at, known }: Point,
  standingFor = asksAfresh(relations, known),
): Map<string, Stand> {
  const stand = (fact: SliceEntity | SliceRelation, days: Days): Stand => {
    const standing = standingFor(fact);
    return { state: standing.state, days, stage: stageOn(days, at), standing };
  };

  const found = new Map<string, Stand>();
  const framed = new Set(entities.filter(isFrame).map(({ id }) => id));
  for (const fact of entities)
    if (!framed.has(fact.id)) found.set(fact.id, stand(fact, daysAsKnown(fact, fact.kind, known)));
  const isThere = (id: string) =>
    framed.has(id) || (found.get(id)?.state ?? "unknown") !== "unknown";
  for (const fact of relations) {
    if (fact.claims.length === 0 || relationTable[fact.type].derived) continue;
    const end = relationTable[fact.type].daysOf;
    const event = end && found.get(fact[end])?.days;
    const made = stand(fact, relationDaysAsKnown(fact, event, known));
    const there = isThere(fact.tail) && isThere(fact.head);
    found.set(fact.id, there ? made : { ...made, state: "unknown" });
  }
  return found;
}

/** Something that lasted is over after its last day. What happened on a day stays: it has happened. */
export function stageOn(days: Days, at: string): Stage | null {
  if (days.edtf === null) return null;
  if (days.earliest > at) return "ahead";
  return days.latest < at && lasted(days.edtf) ? "over" : "on";
}

function lasted(edtf: string): boolean {
  return readEdtf(edtf).stretches.some(({ kind }) => kind === "interval");
}

function isFrame({ kind, claims }: SliceEntity): boolean {
  return !kinds[kind].needsClaim || claims.length === 0;
}

function asksAfresh(relations: Rows["relations"], known: string | null) {
  const parties = partiesIn(relations);
  return (fact: SliceEntity | SliceRelation) => standingIn(parties, fact, known);
}

function standingIn(
  parties: ReturnType<typeof partiesIn>,
  fact: SliceEntity | SliceRelation,
  known: string | null,
): Standing {
  const aboutParties = parties.aboutParties(fact);
  return standingOf(fact.claims, { known, partyOf: parties.partyOf, aboutParties });
}

/** Whether no row came and none was taken back after the one day and by the other. */
function isQuiet(claims: readonly StandingRow[], one: string | null, other: string | null) {
  if (one === other) return true;
  // "All that is known" comes after every day but the one that stands for never.
  const days = [one, other].map((day) => day ?? "9999-12-30").sort();
  const isBetween = (day: string) => day > days[0]! && day <= days[1]!;
  return claims.every(({ known, until }) => !isBetween(known) && !isBetween(until));
}
