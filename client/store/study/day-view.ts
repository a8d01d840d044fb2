import type { Graph } from "../../../model/api/processes.ts";
import type { ToldStep } from "../../../model/api/stories.ts";
import { FIRST_DAY, LAST_DAY } from "../../../model/day.ts";
import { groupBy } from "../../../model/group.ts";
import { type Late, latenessIn } from "../lateness.ts";
import { type KnownFacts, knownFacts } from "../standings.ts";
import { type Open, openIn } from "./still-open.ts";

/** What could be known on a day, and what could not. */
export interface DayView {
  /** True by then, and said by then; in the order in which it became true. */
  known: Late[];
  /** Of those, what was said only some days after it had become true. */
  late: Late[];
  /** Said by then of a day that was still to come. */
  ahead: Late[];
  /** True by then, and said by nobody until later. Empty where nothing later is to be seen. */
  notYet: Late[];
  /** What no source answers by then. */
  open: Open[];
}

interface Asked {
  /** YYYY-MM-DD, of both clocks. */
  at: string;
  /** Only of these entities; null: of everything in the process. */
  about: ReadonlySet<string> | null;
  /** The first day that is looked at, YYYY-MM-DD. */
  from: string;
  /** Whether what became known later may be told. */
  later: boolean;
  /** Whether only the first clock counts: what was said long after the days of the process. */
  oneClock: boolean;
}

/** A process on one day of both clocks. */
export function dayViewOf(graph: Graph, asked: Asked): DayView {
  const { at, about, from, later, oneClock } = asked;
  const then = knownFacts(graph, !oneClock && at < graph.clocks.today ? at : null);
  const told = dated(then, about, from).filter(({ known }) => oneClock || known <= at);
  const past = told.filter(({ trueFrom }) => trueFrom <= at);
  const known = past.map(({ id }) => id);
  return {
    known: past,
    late: oneClock ? [] : past.filter(({ way }) => way === "later"),
    // Of a process told with hindsight nobody can say what was foretold.
    ahead: oneClock ? [] : told.filter(({ trueFrom }) => trueFrom > at),
    notYet:
      later && !oneClock
        ? dated(knownFacts(graph, null), about, from).filter(
            (one) => one.trueTo <= at && one.known > at && !known.includes(one.id),
          )
        : [],
    open: oneClock ? [] : openIn(then, about),
  };
}

/** The entities that the steps up to one rest on: of a relation, both of its ends. */
export function restsOn(steps: readonly ToldStep[]): Set<string> {
  const told = steps.flatMap(({ text, selected }) => [
    ...(selected ? [selected] : []),
    ...text.flatMap((paragraph) =>
      "quote" in paragraph
        ? []
        : paragraph.sentences.flatMap(({ facts }) =>
            facts.flatMap(({ id, tail, head }) => (tail && head ? [tail.id, head.id] : [id])),
          ),
    ),
  ]);
  return new Set(told);
}

function dated(facts: KnownFacts, about: Asked["about"], from: string): Late[] {
  const window = { from: about ? FIRST_DAY : from, to: LAST_DAY };
  const { late } = latenessIn(facts, window, null);
  return oneEach(about ? late.filter(({ entity }) => about.has(entity)) : late);
}

/** Of several days that are said of one moment, the one that most claims say, else the first said. */
function oneEach(late: Late[]): Late[] {
  const claims = ({ standing, field, edtf }: Late) =>
    standing.fields[field ?? "edtf"]?.values.find(({ value }) => value === edtf)?.rows.length ?? 0;
  return [...groupBy(late, ({ entity, field }) => `${entity}#${field}`).values()].map((moments) =>
    moments.reduce((best, one) => {
      const more = claims(one) - claims(best);
      return more > 0 || (more === 0 && one.known < best.known) ? one : best;
    }),
  );
}

/** Whether sources differ on this very moment, or somebody denies or only alleges that there was one. */
export function isContested({ standing, field }: Late): boolean {
  const { denied, alleged, fields } = standing;
  return denied || alleged || (fields[field ?? "edtf"]?.disputed ?? false);
}
