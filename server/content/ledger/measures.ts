import type { countings } from "../../../model/counting.ts";
import { addDays, FIRST_DAY, LAST_DAY } from "../../../model/day.ts";
import type {
  LedgerFigure,
  MeasureFigures,
  Series,
  TargetLine,
} from "../../../model/ledger/figures.ts";
import type { EntityRow } from "../../queries/shapes.ts";
import { touches, type Window } from "../slice.ts";
import type { Book } from "./book.ts";
import { figureIn } from "./figures.ts";
import { countsSaid, daysOf, distinct, joinedBy, textOf } from "./said.ts";
import type { Sides } from "./sides.ts";

/** Everything reported of one measure in a window. One measure is one definition: two are never joined. */
export function measureIn(
  book: Book,
  sides: Sides,
  measure: EntityRow,
  window: Window,
): MeasureFigures {
  const period = textOf(measure, "period");
  const counting = countingOf(period);
  const figures = book
    .to(measure.id, "REPORTS")
    .map(({ tail }) => book.entity(tail)!)
    .filter((figure) => touches(figure, window))
    .map((figure) => figureIn(book, sides, figure, measure.id))
    .sort(byDays);
  return {
    id: measure.id,
    name: measure.name,
    unit: textOf(measure, "unit"),
    period,
    counting,
    scope: textOf(measure, "scope"),
    measures: book
      .to(measure.id, "MEASURED_BY")
      .map((relation) => joinedBy(book, relation, "tail")),
    targets: targetsOf(book, measure.id, period, counting),
    series: seriesOf(figures, measure.id, window),
    figures,
  };
}

/** The same, held only against what some provisions promise: not what another agreement does. */
export function promisedIn(measure: MeasureFigures, provisions: readonly string[]): MeasureFigures {
  const targets = measure.targets.filter(({ provision }) => provisions.includes(provision));
  return { ...measure, targets };
}

/** "day" counts each day anew; "since 10 October" and "11 to 22 October" add up. */
export function countingOf(period: string | null): (typeof countings)[number] {
  if (period === null) return "not stated";
  return /^(?:each |every |per )?(?:hour|day|week|month|year)$/.test(period)
    ? "per period"
    : "cumulative";
}

/** The days of a promise: its own, else those of the phase or agreement it stands in. */
export function daysPromised(book: Book, provision: EntityRow) {
  let days = daysOf(provision);
  let whole: string | undefined = provision.id;
  while (days.edtf === null && whole) {
    whole = book.from(whole, "PART_OF")[0]?.head;
    const entity = whole && book.entity(whole);
    if (entity) days = daysOf(entity);
  }
  return days;
}

function targetsOf(
  book: Book,
  measure: string,
  period: string | null,
  counting: (typeof countings)[number],
): TargetLine[] {
  return book
    .to(measure, "MEASURED_BY")
    .map(({ tail }) => book.entity(tail)!)
    .filter(({ kind }) => kind === "Provision")
    .map((provision) => ({ provision, target: countsSaid(book, provision, "targetValue") }))
    .filter(({ target }) => target.values.length > 0)
    .map(({ provision, target }) => {
      const recurrence = textOf(provision, "recurrence");
      return {
        provision: provision.id,
        name: provision.name,
        target,
        unit: textOf(provision, "targetUnit"),
        recurrence,
        days: daysPromised(book, provision),
        comparable:
          recurrence === null
            ? counting === "cumulative"
            : recurrence === period?.replace(/^(?:each|every|per) /, ""),
      };
    });
}

function seriesOf(figures: LedgerFigure[], measure: string, window: Window): Series[] {
  const names = new Map(
    figures.flatMap(({ counters }) => counters.map(({ id, name }) => [id, name])),
  );
  const first = distinct(figures.map(({ days }) => days.earliest)).find((day) => day !== FIRST_DAY);
  const last = distinct(figures.map(({ days }) => days.latest)).findLast((day) => day !== LAST_DAY);
  const whole = {
    from: window.from === FIRST_DAY ? (first ?? FIRST_DAY) : window.from,
    to: window.to === LAST_DAY ? (last ?? LAST_DAY) : window.to,
  };
  const counters: (string | null)[] = [...names]
    .sort(([a, one], [b, other]) => (`${one} ${a}` < `${other} ${b}` ? -1 : 1))
    .map(([id]) => id);
  if (figures.some((figure) => figure.counters.length === 0)) counters.push(null);
  return counters.map((counter) => {
    const own = figures.filter((figure) =>
      counter === null
        ? figure.counters.length === 0
        : figure.counters.some(({ id }) => id === counter),
    );
    return { measure, counter, figures: own.map(({ id }) => id), gaps: gapsOf(own, whole) };
  });
}

/** The days of a window on which no figure reports. Having no report is not a zero. */
function gapsOf(figures: LedgerFigure[], { from, to }: Window): Series["gaps"] {
  const gaps: Series["gaps"] = [];
  let next = from;
  for (const { days } of figures) {
    if (days.earliest > next && next <= to)
      gaps.push({ from: next, to: addDays(days.earliest, -1) });
    if (days.latest >= next) next = days.latest === LAST_DAY ? LAST_DAY : addDays(days.latest, 1);
  }
  if (next <= to && next !== LAST_DAY) gaps.push({ from: next, to });
  return gaps;
}

function byDays(a: LedgerFigure, b: LedgerFigure): number {
  const key = ({ days, counters, id }: LedgerFigure) =>
    `${days.earliest} ${days.latest} ${counters[0]?.name ?? "~"} ${id}`;
  return key(a) < key(b) ? -1 : 1;
}
