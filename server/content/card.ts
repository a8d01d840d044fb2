import { singleValued } from "../../model/agree.ts";
import type { CardOrigin, CardQuestion, CardSide, CardStanding } from "../../model/card.ts";
import type { CitedClaim } from "../../model/claim.ts";
import { oneOf, parseEdtf } from "../../model/date.ts";
import { type Standing, type StandingValue, stands } from "../../model/standing.ts";

/** What a card is made from: the claims public by the day, and how the fact stands on it. */
export interface CardNeeds {
  claims: readonly CitedClaim[];
  standing: Standing;
  /** The day asked for; left out: all that is known. */
  known: string | undefined;
  /** Whether an entity is an outlet. */
  isPress(id: string): boolean;
}

/**
 * The questions of one fact, each with all its sides: the fact itself first, then each field that a
 * claim is about. A side is a standing value, none is left out and none is chosen.
 */
export function questionsOf(needs: CardNeeds): CardQuestion[] {
  const fields = new Set(["", ...needs.claims.map(({ field }) => field)]);
  return [...fields].sort().flatMap((field) => {
    const asked = questionOf(field, needs);
    return asked.sides.length > 0 || asked.withdrawn.length > 0 ? [asked] : [];
  });
}

/** How a fact stands, less what its questions say. */
export function summaryOfStanding({ fields: _, why: __, ...summary }: Standing): CardStanding {
  return summary;
}

function questionOf(field: string, needs: CardNeeds): CardQuestion {
  const { claims, standing, known } = needs;
  const { values, disputed } = standing.fields[field] ?? { values: [], disputed: false };
  const sides = values.map((value) => sideOf(value, needs));
  return {
    field,
    disputed,
    sides,
    agreements: standing.why.flatMap((reason) =>
      reason.because === "values" && reason.field === field
        ? { first: reason.values[0], second: reason.values[1], is: reason.agreement }
        : [],
    ),
    sameOrigin: sameOriginOf(sides),
    drawn: drawnOf(field, sides, claims),
    withdrawn: claims
      .filter((claim) => claim.field === field && !stands(claim, known))
      .map(({ id }) => id),
  };
}

function sideOf(
  { value, origins, rows, denials, qualifications, inferred }: StandingValue,
  { claims, isPress }: CardNeeds,
): CardSide {
  const support = claims.filter(({ id }) => rows.includes(id));
  return {
    value,
    origins: origins.map((origin): CardOrigin => {
      const reports = support.filter((claim) => claim.origin === origin).sort(byKnown);
      const spoken = reports.some(({ speaker, voice }) => speaker !== null || voice !== null);
      return {
        origin,
        name: reports[0]!.originName,
        press: !spoken && isPress(origin),
        reports: reports.map(({ id }) => id),
      };
    }),
    denials,
    qualifications,
    inferred,
  };
}

function sameOriginOf(sides: CardSide[]): CardQuestion["sameOrigin"] {
  const values = new Map<string, string[]>();
  for (const { value, origins } of sides)
    for (const { origin } of origins)
      if (value !== null) values.set(origin, [...(values.get(origin) ?? []), value]);
  return [...values]
    .filter(([, some]) => some.length > 1)
    .map(([origin, some]) => ({ origin, values: some }));
}

/** Of one value alone nothing is picked. Days are drawn as all of them, other values as first known. */
function drawnOf(
  field: string,
  sides: CardSide[],
  claims: readonly CitedClaim[],
): CardQuestion["drawn"] {
  const said = sides.filter(({ value, origins }) => value !== null && origins.length > 0);
  if (said.length < 2) return null;
  if (field === "names") return { value: null, rule: "all" };
  const values = said.map(({ value }) => value!);
  if (singleValued[field] === "date" && values.every((value) => parseEdtf(value).ok))
    return { value: oneOf(values), rule: "stretch" };
  const rows = new Set(said.flatMap(({ origins }) => origins.flatMap(({ reports }) => reports)));
  const [first] = claims.filter(({ id }) => rows.has(id)).sort(byKnown);
  return { value: first!.value, rule: "first known" };
}

function byKnown(a: CitedClaim, b: CitedClaim): number {
  return `${a.known} ${a.id}` < `${b.known} ${b.id}` ? -1 : 1;
}
