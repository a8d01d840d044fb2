import { touches } from "../../model/date.ts";
import { drawnFrom, type KindName } from "../../model/kinds.ts";
import { type Lateness, type LatenessWay, latenessOf, wayOf } from "../../model/lateness.ts";
import type { Node } from "../../model/slice.ts";
import type { Standing } from "../../model/standing.ts";
import { type Clocks, events } from "./clocks.ts";
import type { Known, KnownFacts } from "./standings.ts";

/** Something dated, and how late it became known. */
export interface Late extends Lateness {
  /** The entity's id, for one of the days of an agreement or a phase with its field: `deal#signed`. */
  id: string;
  entity: string;
  kind: KindName;
  name: string;
  /** Which of its days this is; null where it has but one. */
  field: string | null;
  edtf: string;
  way: LatenessWay;
  standing: Standing;
}

export interface LatenessView {
  /** In the order in which they became true. */
  late: Late[];
  counts: Record<LatenessWay, number>;
  /** How many dated things have no first day to count from. */
  open: number;
}

/**
 * Of everything that was known by the second clock's day and can have become true in the window: when it
 * was true, and when a source first said so. A meeting, an act and a count are known from the first words
 * about themselves; each day of an agreement or a phase from the first words that give that day.
 */
export function latenessIn(
  facts: KnownFacts,
  { from, to }: Pick<Clocks, "from" | "to">,
  kinds: readonly KindName[] | null,
): LatenessView {
  const view: LatenessView = {
    late: [],
    counts: { later: 0, "same day": 0, before: 0, unsure: 0 },
    open: 0,
  };
  for (const node of facts.nodes.values()) {
    const { kind } = node.fact;
    if (!events.includes(kind) || (kinds && !kinds.includes(kind))) continue;
    for (const one of datesOf(node)) {
      const told = latenessOf(one.edtf, one.known, kind === "Figure" ? "last day" : "first day");
      if (!told) view.open += 1;
      else if (touches({ earliest: told.trueFrom, latest: told.trueTo }, from, to))
        view.late.push({ ...told, ...lateOf(node, one), way: wayOf(told) });
    }
  }
  for (const { way } of view.late) view.counts[way] += 1;
  view.late.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return view;
}

interface Dated {
  field: string | null;
  edtf: string;
  known: string;
}

function datesOf({ fact, days, standing }: Known<Node>): Dated[] {
  const made = drawnFrom[fact.kind];
  const own = made
    ? [...made.starts, made.ends].flatMap((field) => givenDay(fact.claims, standing, field))
    : [];
  if (own.length > 0) return own;
  if (days.edtf === null || standing.firstKnown === null) return [];
  return [{ field: null, edtf: days.edtf, known: standing.firstKnown }];
}

/** Each value that is said of a day by itself: which of several is so, is not for us to say. */
function givenDay(rows: Node["claims"], { fields }: Standing, field: string): Dated[] {
  return (fields[field]?.values ?? []).flatMap(({ value, rows: ids }) => {
    const known = rows
      .filter(({ id }) => ids.includes(id))
      .map((row) => row.known)
      .sort()[0];
    return value === null || known === undefined ? [] : [{ field, edtf: value, known }];
  });
}

function lateOf({ fact, standing }: Known<Node>, { field, edtf }: Dated) {
  const id = field ? `${fact.id}#${field} ${edtf}` : fact.id;
  return { id, entity: fact.id, kind: fact.kind, name: fact.name, field, edtf, standing };
}

function key({ trueFrom, known, id }: Late): string {
  return `${trueFrom} ${known} ${id}`;
}
