import { type Agreement, compare } from "../../model/agree.ts";
import type { CardFact } from "../../model/card.ts";
import type { CitedClaim } from "../../model/claim.ts";
import { canBothBeTrue, oneOf, parseEdtf } from "../../model/date.ts";
import { firstKnownValue } from "../../model/drawing.ts";
import { standingOf } from "../../model/standing.ts";
import { knownBy } from "../content/rows.ts";
import type { Engine } from "../engine/engine.ts";
import type { FigureOfMeasure } from "../queries/cards.ts";
import { claimsCited } from "../queries/claims.ts";

/** The other figures of one measure, as a card sets them beside its own. */
export interface Beside {
  measure: { measure: string; measureName: string };
  figures: {
    id: string;
    name: string;
    edtf: string;
    counters: string[];
    values: { value: string; origins: string[] }[];
    is: Agreement;
    claims: CitedClaim[];
  }[];
  otherDays: number;
  /** Ids of who counted and of origins, to be named. */
  ids: string[];
}

/**
 * What else is counted by the measure of a figure, as known on a day: those for days that can be the
 * same ("more than 300" and "at least 342" from the truce on), and how many count other days.
 */
export async function besideOf(
  engine: Engine,
  fact: CardFact,
  ofMeasure: readonly FigureOfMeasure[],
  own: readonly CitedClaim[],
  known: string | undefined,
): Promise<Beside | null> {
  const found = ofMeasure.filter(({ id }) => id !== fact.id);
  const [first] = found;
  const count = countOf(own, known);
  if (!first || !count) return null;
  const cited = await claimsCited(
    engine,
    found.map(({ id }) => id),
  );
  const others = found.flatMap(({ id, name, counters }) => {
    const other = countOf(
      cited.filter(({ about }) => about === id),
      known,
    );
    if (!other || other.field !== count.field) return [];
    return [{ id, name, counters: counters.map((one) => one.id), ...other }];
  });
  const same = others.filter(({ edtf }) => canBothBeTrue(edtf, count.edtf));
  return {
    measure: { measure: first.measure, measureName: first.measureName },
    figures: same.map(({ field: _, ...figure }) => ({
      ...figure,
      is: compare("count", count.values[0]!.value, figure.values[0]!.value),
    })),
    otherDays: others.length - same.length,
    ids: same.flatMap(({ counters, values }) => [
      ...counters,
      ...values.flatMap(({ origins }) => origins),
    ]),
  };
}

/** What a figure says on a day: its count or share and its days; null when nobody has said it yet. */
function countOf(all: readonly CitedClaim[], known: string | undefined) {
  const claims = knownBy([...all], known);
  const standing = standingOf(claims, { known: known ?? null });
  const said = (field: string) =>
    (standing.fields[field]?.values ?? []).filter(({ value, rows }) => value && rows.length > 0);
  const field = said("value").length > 0 ? "value" : "share";
  const days = said("edtf").flatMap(({ value }) => (parseEdtf(value!).ok ? [value!] : []));
  const first = firstKnownValue(claims, standing, field);
  if (standing.state !== "shown" || first === null || days.length === 0) return null;
  const values = said(field)
    .map(({ value, origins }) => ({ value: value!, origins }))
    // The one that is drawn comes first: it is the one that is compared.
    .sort((a, b) => Number(b.value === first) - Number(a.value === first));
  return {
    field,
    values,
    edtf: oneOf(days),
    claims: claims.filter((claim) => claim.field === field),
  };
}
