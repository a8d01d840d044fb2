import type { LedgerFigure } from "../../../model/ledger/figures.ts";
import type { Backing, LedgerFact, SaidCount } from "../../../model/ledger/said.ts";
import type { LedgerAssessment, LedgerCondition } from "../../../model/ledger/status.ts";
import type { Ledger, LedgerAct, LedgerPhase, LedgerProvision } from "../../../model/ledger.ts";
import type { Days } from "../../../model/slice.ts";

/** One thing that a ledger says, before it is put beside its sources: what columns.ts writes a line of. */
export interface Line {
  /** What it is a line of: "day", "role", "family", "phase", "condition", "target", "figure" … */
  is: string;
  /** The phase and the provision in which it stands; null: the agreement as a whole. */
  phase: string | null;
  provision: { id: string; name: string } | null;
  /** Which day, role, measure, act … */
  what: string | null;
  /** Exactly as said. */
  says: string | null;
  number: number | null;
  unit: string | null;
  recurrence: string | null;
  /** Our own arithmetic in words, and our own words for what is not said. */
  ours: string | null;
  /** Whose word or doing it is. */
  who: string | null;
  days: Days | null;
  fact: string;
  backing: Backing | null;
}

/** Everything that a ledger says, a value a line, in the order in which it is read. */
export function linesOf(ledger: Ledger): Line[] {
  const { agreement, roles, family, phases, provisions, acts, assessments, measures } = ledger;
  const ofAssessment = new Map(assessments.map((one) => [one.id, one]));
  const statuses = (ids: string[], at: At) =>
    ids.flatMap((id) => verdictLines(ofAssessment.get(id), at));
  const measured = new Set(provisions.flatMap((one) => one.measures));
  const figuresOf = (ids: string[], at: At) =>
    measures
      .filter(({ id }) => ids.includes(id))
      .flatMap((one) => one.figures.flatMap((figure) => figureLines(figure, one, at)));
  const whole: At = { phase: null, provision: null };
  const partOf = (id: string | null) => phases.find((phase) => phase.id === id)?.name ?? null;

  return [
    ...Object.entries(agreement.dates).flatMap(([what, { values }]) =>
      values.map((one) =>
        line("day", whole, agreement, { what, says: one.value, days: one.days, backing: one }),
      ),
    ),
    ...roles.map((one) => line("role", whole, one, { what: one.role, who: one.actorName })),
    ...family.links.map((one) =>
      line("family", whole, one, { what: one.how, says: `${one.from} ${one.how} ${one.to}` }),
    ),
    ...acts.flatMap((act) => actLines(act, whole)),
    ...figuresOf(
      measures.map(({ id }) => id).filter((id) => !measured.has(id)),
      whole,
    ),
    ...phases.flatMap((phase) => {
      const at = { phase: phase.name, provision: null };
      return [...phaseLines(phase, at), ...statuses(phase.status.assessments, at)];
    }),
    ...provisions.flatMap((one) => {
      const at = { phase: partOf(one.phase), provision: { id: one.id, name: one.name } };
      return [
        ...promiseLines(one, at),
        ...statuses(one.status.assessments, at),
        ...figuresOf(one.measures, at),
        ...one.acts.flatMap((act) => actLines(act, at)),
        ...(one.noReport ? [line("report", at, one, { ours: "no report", backing: null })] : []),
      ];
    }),
  ];
}

type At = Pick<Line, "phase" | "provision">;

function phaseLines(phase: LedgerPhase, at: At): Line[] {
  const days = (["began", "ended"] as const).flatMap((what) =>
    phase[what].values.map((one) =>
      line("day", at, phase, { what, says: one.value, days: one.days, backing: one }),
    ),
  );
  return [
    line("phase", at, phase, { what: phase.name, ours: phase.state }),
    ...days,
    ...phase.conditions.map((one) => conditionLine(one, at)),
  ];
}

function promiseLines(one: LedgerProvision, at: At): Line[] {
  const { target, deadline } = one;
  return [
    line("provision", at, one, { what: one.name, says: one.action }),
    ...one.obliges.map(({ by, name }) => line("obliged", at, by, { who: name })),
    ...one.benefits.map(({ by, name }) => line("beneficiary", at, by, { who: name })),
    ...(target?.values ?? []).map((value) =>
      line("target", at, one, {
        ...{ says: value.value, number: numberOf(value), unit: target!.unit },
        ...{ recurrence: target!.recurrence, backing: value },
      }),
    ),
    ...(deadline && deadline.values.length === 0
      ? [line("deadline", at, one, { says: deadline.words })]
      : []),
    ...(deadline?.values ?? []).map((value) =>
      line("deadline", at, one, {
        ...{ what: deadline!.words, says: value.value, days: value.days, backing: value },
      }),
    ),
    ...one.conditions.map((condition) => conditionLine(condition, at)),
    ...one.establishes.map(({ by, name, status }) =>
      line("sets up", at, by, { what: name, says: status.values.map((s) => s.value).join(" | ") }),
    ),
  ];
}

function conditionLine({ fact, name, state }: LedgerCondition, at: At): Line {
  return line("condition", at, fact, { what: name, ours: state });
}

function verdictLines(one: LedgerAssessment | undefined, at: At): Line[] {
  return (one?.verdict.values ?? []).map((value) =>
    line("status", at, one!, {
      ...{ what: one!.name, says: value.value, days: one!.days, backing: value },
      who: one!.by.length > 0 ? named(one!.by) : one!.assessors.join(" | "),
    }),
  );
}

function figureLines(figure: LedgerFigure, measure: Measured, at: At): Line[] {
  const said = [...(figure.value?.values ?? []), ...(figure.share?.values ?? [])];
  return said.map((value) =>
    line("figure", at, figure, {
      ...{ what: measure.name, says: value.value, number: numberOf(value) },
      ...{ unit: measure.unit, recurrence: measure.period, days: figure.days, backing: value },
      who: figure.counters.length > 0 ? named(figure.counters) : "not stated",
      ours:
        figure.reckoned
          .filter(({ from }) => from[0] === value.value)
          .map((one) => `${one.qualifier} ${one.value}, if ${one.from.join(" of ")}`)
          .join(" | ") || null,
    }),
  );
}

type Measured = Pick<Ledger["measures"][number], "name" | "unit" | "period">;

function actLines(act: LedgerAct, at: At): Line[] {
  const says = act.frequency.values.map(({ value }) => value).join(" | ") || null;
  const about = { what: act.name, who: named(act.by) || null, days: act.days };
  return [line(act.how, at, act, { ...about, says, backing: act.as.said })];
}

/** Only of a number that is said to be exactly that: "more than 300" is no 300. */
function numberOf({ qualifier, number, outOf }: SaidCount): number | null {
  return qualifier === "exactly" && outOf === null ? number : null;
}

function line(is: string, at: At, fact: LedgerFact, more: Partial<Line>): Line {
  return {
    ...{ is, ...at, what: null, says: null, number: null, unit: null, recurrence: null },
    ...{ ours: null, who: null, days: null, fact: fact.id, backing: fact.said },
    ...more,
  };
}

function named(some: { name: string }[]): string {
  return some.map(({ name }) => name).join(" | ");
}
