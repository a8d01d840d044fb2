import { type Change, type ChangeKind, changeKinds, mirrorOf } from "./change.ts";
import { changesOfKnowledge, originsOf } from "./changes-known.ts";
import type { StandingRow } from "./claim.ts";
import { LAST_DAY } from "./day.ts";
import { stands } from "./standing.ts";
import { type End, type Point, type Rows, type Stand, standsAtEach } from "./stands-at.ts";

/**
 * What changed from one point to another, by kind of change, then day, then fact; relations that go
 * with one of their ends last. Worked out from the rows of one slice, on server and client alike
 * (DESIGN §5). Between a point and itself there is nothing; from B to A each change has its mirror.
 */
export function differenceOf(rows: Rows, a: Point, b: Point): Change[] {
  const [before, after] = standsAtEach(rows, [a, b]) as [Stands, Stands];
  const facts = [...rows.entities, ...rows.relations].filter(({ id }) => before.has(id));
  const changes = facts.flatMap((fact) => {
    const [from, to] = [before.get(fact.id)!, after.get(fact.id)!];
    return [
      ...changesOfStage(fact, { ...a, stand: from }, { ...b, stand: to }),
      ...changesOfKnowledge(fact, { ...a, stand: from }, { ...b, stand: to }),
    ];
  });
  return withEnds(changes, rows)
    .map((change) => ({ change, key: keyOf(change) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ change }) => change);
}

type Stands = Map<string, Stand>;

interface Fact {
  id: string;
  claims: readonly StandingRow[];
}

/** How far along each is: told from the lower to the higher, the other way round is its mirror. */
const ranks = { unknown: 0, denied: 1, ahead: 2, on: 3, over: 4, withdrawn: 5 } as const;

function placeOf({ state, stage }: Stand): keyof typeof ranks {
  return state === "shown" ? (stage ?? "on") : state;
}

/** Whether the fact itself came, went, began or ended. */
function changesOfStage(fact: Fact, a: End, b: End): Change[] {
  const forward = ranks[placeOf(a.stand)] <= ranks[placeOf(b.stand)];
  const [from, to] = forward ? [a, b] : [b, a];
  const told = kindOf(fact, from, to);
  if (told === null) return [];
  const { kind, day } = told;
  const { standing, days } = to.stand;
  const { known } = to;
  const said = itselfSaid(fact.claims, known);
  const denied = said.some(({ stance }) => stance === "denies");
  const carrying = said.filter((row) =>
    kind === "withdrawn" ? row.until <= (known ?? LAST_DAY) : stands(row, known),
  );
  return [
    {
      ...{ change: forward ? kind : mirrorOf[kind], fact: fact.id, field: "" },
      ...{ before: [], after: [], day, edtf: days.edtf },
      ...{ alleged: standing.alleged, denied },
      ...{
        claims: carrying.map(({ id }) => id).sort(),
        origins: originsOf(carrying),
        within: null,
      },
    },
  ];
}

/**
 * What happened between the two days of the world appeared or ended; what had happened before, or has
 * no day, and was said only since became known. A stage that is another one only because the days
 * were corrected is told as that correction.
 */
function kindOf(
  { claims }: Fact,
  from: End,
  to: End,
): { kind: ChangeKind; day: string | null } | null {
  const [was, is] = [placeOf(from.stand), placeOf(to.stand)];
  if (was === is) return null;
  const { days, standing } = to.stand;
  const since = (day: string) => day > from.at && day <= to.at;
  const isDated = days.edtf !== null;
  const endedSince = is === "over" && days.latest >= from.at && days.latest < to.at;
  if (is === "withdrawn") return { kind: "withdrawn", day: lastTaken(claims, to.known) };
  // What is only denied has not happened, whatever day is meant.
  if (is === "denied") return { kind: "became known", day: firstDenied(claims, to.known) };
  if (was === "unknown" || was === "denied") {
    if (is !== "ahead" && isDated && since(days.earliest))
      return { kind: "appeared", day: days.earliest };
    if (endedSince) return { kind: "ended", day: days.latest };
    return { kind: "became known", day: standing.firstKnown };
  }
  if (was === "ahead")
    return since(days.earliest) ? { kind: "appeared", day: days.earliest } : null;
  return endedSince ? { kind: "ended", day: days.latest } : null;
}

/** What was said of the fact itself by a day, that it is so; of one that is only denied, that it is not. */
function itselfSaid(claims: readonly StandingRow[], known: string | null): StandingRow[] {
  const by = (stance: StandingRow["stance"]) =>
    claims.filter(
      (row) => row.field === "" && row.stance === stance && row.known <= (known ?? LAST_DAY),
    );
  const support = by("supports");
  return support.length > 0 ? support : by("denies");
}

function firstDenied(claims: readonly StandingRow[], known: string | null): string | null {
  const denials = itselfSaid(claims, known).filter((row) => stands(row, known));
  return denials.map((row) => row.known).sort()[0] ?? null;
}

/** The day on which the last of those who said so took it back. */
function lastTaken(claims: readonly StandingRow[], known: string | null): string | null {
  const taken = itselfSaid(claims, known)
    .map(({ until }) => until)
    .filter((until) => until !== LAST_DAY && (known === null || until <= known));
  return taken.sort().at(-1) ?? null;
}

/** A relation that came or went with one of its ends says so: the end tells the change. */
function withEnds(changes: Change[], { relations }: Rows): Change[] {
  const moved = new Map<string, ChangeKind[]>();
  for (const { fact, change, field } of changes)
    if (field === "") moved.set(fact, [...(moved.get(fact) ?? []), change]);
  const joins = new Map(relations.map((relation) => [relation.id, relation]));
  return changes.map((change) => {
    const joint = joins.get(change.fact);
    if (!joint || change.field !== "") return change;
    const went = (id: string) => moved.get(id)?.some((other) => goTogether(change.change, other));
    return { ...change, within: [joint.head, joint.tail].find(went) ?? null };
  });
}

const together: readonly (readonly ChangeKind[])[] = [
  ["appeared", "became known"],
  ["not begun yet", "not known yet"],
];

function goTogether(one: ChangeKind, other: ChangeKind): boolean {
  return one === other || together.some((pair) => pair.includes(one) && pair.includes(other));
}

/** What a change is told by: its kind, whether it goes with an end, its day, its fact. */
function keyOf({ change, day, fact, field, within }: Change): string {
  return `${String(changeKinds.indexOf(change)).padStart(2, "0")} ${within ? 1 : 0} ${day ?? "~"} ${fact} ${field}`;
}
