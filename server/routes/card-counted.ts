import type { CardCounted } from "../../model/card.ts";
import { standingOf } from "../../model/standing.ts";
import { countingOf } from "../content/ledger/measures.ts";
import type { Engine } from "../engine/engine.ts";
import type { FigureOfMeasure } from "../queries/cards.ts";
import { claimsCited } from "../queries/claims.ts";

/**
 * What a figure counts, how, and who counted as far as sources say by a day. Who counted is never
 * taken from who publishes: a newspaper in its own voice names no counter.
 */
export async function countedOf(
  engine: Engine,
  figure: string,
  ofMeasure: readonly FigureOfMeasure[],
  known: string | undefined,
): Promise<CardCounted | null> {
  const own = ofMeasure.find(({ id }) => id === figure);
  if (!own) return null;
  const { measure, measureName, unit, scope, period, counters } = own;
  const claims = await claimsCited(
    engine,
    counters.map(({ relation }) => relation),
  );
  const isSaid = (relation: string) => {
    const about = claims.filter((claim) => claim.about === relation);
    return standingOf(about, { known: known ?? null }).state === "shown";
  };
  return {
    ...{ measure, measureName, unit, scope, period },
    counting: countingOf(period),
    counters: counters.flatMap(({ id, relation }) => (isSaid(relation) ? { id, relation } : [])),
  };
}
