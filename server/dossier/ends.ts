import { type Span, spanOf } from "../../model/date.ts";
import type { ClaimFact } from "../../model/fact.ts";
import { groupBy } from "../../model/group.ts";
import { drawnFrom, kinds } from "../../model/kinds.ts";
import { type Days, workOutDays } from "./days.ts";
import type { Reader } from "./reader.ts";

// What begins, with the days on which it can.
const starts = [...new Set(Object.values(drawnFrom).flatMap((days) => days.starts))];
const end = "ended";

/** Says what ends before it can have begun, whichever of the competing days is true. */
export function refuseEarlyEnds(claims: ClaimFact[], reader: Reader): void {
  const support = claims.filter(({ stance }) => stance === "supports");
  const ending = new Set(support.filter(({ field }) => field === end).map(({ about }) => about));
  const days = workOutDays(reader.facts);
  const about = groupBy(
    support.filter((claim) => ending.has(claim.about)),
    (claim) => claim.about,
  );
  for (const [id, some] of about) {
    if (!(end in kinds[reader.entities.get(id)?.kind ?? "Topic"].properties)) continue;
    refuseEarlyEnd(id, some, days, reader);
  }
}

function refuseEarlyEnd(id: string, claims: ClaimFact[], days: Days, reader: Reader): void {
  const dated = (field: string) =>
    claims.flatMap((claim) => {
      const day = claim.field === field ? days.ofClaim(claim) : null;
      return day === null ? [] : [{ claim, day, span: spanOf(day) }];
    });
  const over = dated(end);
  for (const field of starts) {
    const begun = dated(field);
    const [first, last] = [begun[0], over[0]];
    if (!first || !last || begun.some(({ span }) => over.some((one) => isAfter(one.span, span))))
      continue;
    const wrong = `"${id}" ended ${last.day}, before ${field} ${first.day}`;
    const at = reader.sites.get(last.claim.id)!;
    reader.refuse(at, wrong, "an end after its start", "see the two days again");
    return;
  }
}

function isAfter(over: Span, begun: Span): boolean {
  return over.latest >= begun.earliest;
}
