import { type Change, type ChangeKind, mirrorOf } from "./change.ts";
import type { StandingRow } from "./claim.ts";
import { type Standing, standingOf } from "./standing.ts";
import type { End } from "./stands-at.ts";

interface Fact {
  id: string;
  claims: readonly StandingRow[];
}

/**
 * What was learnt of a fact between two points, besides that it is so: a dispute that arose or was
 * settled, and values that came, went, or were replaced. Values of a fact that is new come with it.
 */
export function changesOfKnowledge(fact: Fact, a: End, b: End): Change[] {
  const forward = lastDay(a.known) <= lastDay(b.known);
  const [from, to] = forward ? [a, b] : [b, a];
  return [...disputes(fact, from, to), ...values(fact, from, to)].map((change) =>
    forward ? change : reversed(change),
  );
}

function reversed(change: Change): Change {
  const { before, after } = change;
  return { ...change, change: mirrorOf[change.change], before: after, after: before };
}

/** "All that is known" comes after every day. */
function lastDay(known: string | null): string {
  return known ?? "9999-12-30";
}

function disputes({ id, claims }: Fact, from: End, to: End): Change[] {
  const isDisputed = ({ state, standing }: End["stand"]) => state === "shown" && standing.disputed;
  const [was, is] = [isDisputed(from.stand), isDisputed(to.stand)];
  if (was === is || to.stand.state === "withdrawn") return [];
  const { standing } = (is ? to : from).stand;
  const change: ChangeKind = is ? "became disputed" : "disputed no more";
  const holds = (known: string) => standingOf(claims, { known }).disputed === is;
  return [
    changed({ id, claims }, change, to, {
      day: sinceWhen(claims, from, to, holds),
      claims: inDispute(standing),
    }),
  ];
}

/** The first day from which something held until the later point. */
function sinceWhen(
  claims: readonly StandingRow[],
  from: End,
  to: End,
  holds: (known: string) => boolean,
): string | null {
  const days = [...new Set(claims.flatMap(({ known, until }) => [known, until]))]
    .filter((day) => day > lastDay(from.known) && day <= lastDay(to.known))
    .sort();
  const lastOther = days.findLastIndex((day) => !holds(day));
  return days[lastOther + 1] ?? null;
}

/** The claims that stand against each other. */
function inDispute({ fields, why }: Standing): string[] {
  const rows = why.flatMap((reason) => {
    if (reason.because === "denial") return [...reason.rows, ...reason.denials];
    if (reason.because !== "values" || reason.agreement !== "differ") return [];
    return fields[reason.field]!.values.flatMap((one) =>
      one.value !== null && reason.values.includes(one.value) ? one.rows : [],
    );
  });
  return [...new Set(rows)].sort();
}

function values({ id, claims }: Fact, from: End, to: End): Change[] {
  if (from.stand.state !== "shown" || to.stand.state !== "shown") return [];
  // Nothing was said or taken back between the two.
  if (from.stand.standing === to.stand.standing) return [];
  const fields = new Set(claims.map(({ field }) => field).filter((field) => field !== ""));
  return [...fields].sort().flatMap((field) => {
    const [was, is] = [supported(from, field), supported(to, field)];
    const before = [...was.keys()].filter((value) => !is.has(value));
    const after = [...is.keys()].filter((value) => !was.has(value));
    if (before.length === 0 && after.length === 0) return [];
    const change: ChangeKind =
      before.length === 0 ? "became known" : after.length === 0 ? "withdrawn" : "corrected";
    const rows = [
      ...before.flatMap((value) => was.get(value)!),
      ...after.flatMap((value) => is.get(value)!),
    ].sort();
    const days = claims
      .filter((row) => rows.includes(row.id))
      .map((row) => (after.includes(row.value!) ? row.known : row.until))
      .filter((day) => day > lastDay(from.known) && day <= lastDay(to.known))
      .sort();
    return [
      changed({ id, claims }, change, to, {
        field,
        before,
        after,
        day: days[0] ?? null,
        claims: rows,
      }),
    ];
  });
}

/** The values of a field that somebody supports, with the claims that do. */
function supported({ stand }: End, field: string): Map<string, string[]> {
  const said = stand.standing.fields[field]?.values ?? [];
  return new Map(
    said.flatMap(({ value, rows }) => (value !== null && rows.length > 0 ? [[value, rows]] : [])),
  );
}

function changed(
  fact: Fact,
  change: ChangeKind,
  { stand }: End,
  more: Pick<Change, "day" | "claims"> & Partial<Change>,
): Change {
  return {
    ...{ change, fact: fact.id, field: "", before: [], after: [], edtf: stand.days.edtf },
    ...{ alleged: stand.standing.alleged, denied: false, within: null },
    ...more,
    origins: originsOf(fact.claims.filter(({ id }) => more.claims.includes(id))),
  };
}

/** Where some claims were first said, sorted. */
export function originsOf(claims: readonly StandingRow[]): string[] {
  return [...new Set(claims.map(({ origin }) => origin))].sort();
}
