import { addDays, FIRST_DAY, LAST_DAY } from "../../../model/day.ts";
import type {
  AssessorDays,
  conditionStates,
  LedgerAssessment,
  Status,
} from "../../../model/ledger/status.ts";
import type { EntityRow } from "../../queries/shapes.ts";
import type { Window } from "../slice.ts";
import type { Book } from "./book.ts";
import { daysOf, distinct, factIn, joinedBy, textOf, valuesOf } from "./said.ts";
import type { Sides } from "./sides.ts";

/** The words of a verdict in their order. */
const verdicts = ["begun", "fulfilled", "partly", "not", "contested"];

/** Pairs of verdicts that say nothing against each other: what has begun may be kept in part. */
const together = new Set(["begun fulfilled", "begun partly"]);

export function assessmentIn(book: Book, sides: Sides, entity: EntityRow): LedgerAssessment {
  const by = book.from(entity.id, "BY").map((relation) => joinedBy(book, relation, "head"));
  const fact = factIn(book, entity);
  return {
    ...fact,
    name: entity.name,
    note: textOf(entity, "note"),
    of: book.from(entity.id, "ASSESSES").map((relation) => joinedBy(book, relation, "head")),
    by,
    assessors: by.length > 0 ? by.map(({ id }) => id) : voicesOf(entity, fact.said.supports),
    towards: book.from(entity.id, "TOWARDS").map((relation) => joinedBy(book, relation, "head")),
    days: daysOf(entity),
    verdict: valuesOf(book, entity, "verdict"),
    side: sides.ofFact(
      by.map(({ id }) => id),
      entity,
    ),
  };
}

/** What some assessments say together. Nothing is weighed: where they differ, that is said. */
export function statusOf(all: readonly LedgerAssessment[], window: Window): Status {
  const assessments = [...all].sort(byDays);
  const said = distinct(assessments.flatMap(verdictsOf));
  return {
    verdicts: verdicts.filter((verdict) => said.includes(verdict)),
    disagreement: assessments.some(
      (one, at) =>
        one.verdict.disputed ||
        one.standing.denied ||
        assessments.slice(at + 1).some((other) => differ(one, other)),
    ),
    differ: differing(assessments, window),
    assessments: assessments.map(({ id }) => id),
    byAssessor: byAssessor(assessments, window),
  };
}

/** Whether a condition is met, from what is said of it. A part is not the whole. */
export function conditionState(status: Status, denied: boolean): (typeof conditionStates)[number] {
  // That something has begun does not say that it holds.
  const said = status.verdicts.filter((verdict) => verdict !== "begun");
  if (said.length === 0) return "unknown";
  if (denied || status.disagreement || said.length > 1 || said[0] === "contested")
    return "contested";
  return said[0] === "fulfilled" ? "met" : "not met";
}

export function verdictsOf({ verdict }: LedgerAssessment): string[] {
  return verdict.values.filter(({ supports }) => supports.length > 0).map(({ value }) => value);
}

function differ(a: LedgerAssessment, b: LedgerAssessment): boolean {
  if (a.days.earliest > b.days.latest || b.days.earliest > a.days.latest) return false;
  return verdictsOf(a).some((one) => verdictsOf(b).some((other) => contradict(one, other)));
}

function contradict(one: string, other: string): boolean {
  return one !== other && !together.has([one, other].sort().join(" "));
}

/** The days on which two words are said that cannot both hold, whoever says them. */
function differing(assessments: LedgerAssessment[], window: Window): Status["differ"] {
  const dated = assessments.filter(({ days }) => days.edtf !== null);
  const stretches: Status["differ"] = [];
  for (const { from, to } of cutsOf(dated, window)) {
    const said = dated
      .filter(({ days }) => days.earliest <= to && days.latest >= from)
      .flatMap(verdictsOf);
    if (!said.some((one) => said.some((other) => contradict(one, other)))) continue;
    const last = stretches.at(-1);
    if (last && addDays(last.to, 1) === from) last.to = to;
    else stretches.push({ from, to });
  }
  return stretches;
}

/** One row for each assessor: their word day by day, in stretches, with the days on which they say nothing. */
function byAssessor(assessments: LedgerAssessment[], window: Window): AssessorDays[] {
  const dated = assessments.filter(({ days }) => days.edtf !== null);
  const first = distinct(dated.map(({ days }) => days.earliest)).find((day) => day !== FIRST_DAY);
  const last = distinct(dated.map(({ days }) => days.latest)).findLast((day) => day !== LAST_DAY);
  const whole = {
    from: window.from === FIRST_DAY ? (first ?? window.from) : window.from,
    to: window.to === LAST_DAY ? (last ?? window.to) : window.to,
  };
  const assessors = distinct(assessments.flatMap(({ assessors }) => assessors));
  return assessors.map((assessor) => {
    const own = dated.filter((one) => one.assessors.includes(assessor));
    const side = assessments.find((one) => one.assessors.includes(assessor))!.side;
    return { assessor, side, spans: whole.from > whole.to ? [] : spansOf(own, whole) };
  });
}

/** Whose word it is: of claims that name nobody, the voice as written, or the outlet itself. */
function voicesOf({ claims }: EntityRow, supports: string[]): string[] {
  const said = claims.filter(({ id }) => supports.includes(id));
  return distinct(
    said.map(({ speaker, voice, origin }) => (speaker === null && voice ? voice : origin)),
  );
}

function spansOf(own: LedgerAssessment[], window: Window): AssessorDays["spans"] {
  return cutsOf(own, window).map(({ from, to }) => {
    const here = own.filter(({ days }) => days.earliest <= to && days.latest >= from);
    return {
      ...{ from, to },
      verdicts: distinct(here.flatMap(verdictsOf)),
      assessments: here.map(({ id }) => id),
    };
  });
}

/** A window cut wherever somebody's word begins or ends. */
function cutsOf(said: LedgerAssessment[], { from, to }: Window): Window[] {
  const starts = said.flatMap(({ days }) => [
    days.earliest,
    ...(days.latest === LAST_DAY ? [] : [addDays(days.latest, 1)]),
  ]);
  const cuts = distinct([from, ...starts.filter((day) => day > from && day <= to)]);
  return cuts.map((start, at) => ({
    from: start,
    to: at + 1 < cuts.length ? addDays(cuts[at + 1]!, -1) : to,
  }));
}

function byDays(a: LedgerAssessment, b: LedgerAssessment): number {
  const key = ({ days, id }: LedgerAssessment) => `${days.earliest} ${days.latest} ${id}`;
  return key(a) < key(b) ? -1 : 1;
}
