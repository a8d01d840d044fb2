import fc from "fast-check";
import type { StandingRow } from "../../model/claim.ts";
import { addDays, FIRST_DAY, LAST_DAY } from "../../model/day.ts";
import { readRelationId } from "../../model/ids.ts";
import type { KindName } from "../../model/kinds.ts";
import type { RelationType } from "../../model/relations.ts";
import { spanOf } from "../../model/span.ts";
import type { Point, Rows, SliceEntity, SliceRelation } from "../../model/stands-at.ts";

let claims = 0;

/** A claim of a made-up world: the Courier says that it is so. */
export function says(about: string, claim: Partial<StandingRow>): StandingRow {
  claims += 1;
  return {
    ...{ id: `${about} ${claims}`, known: "2031-05-01", until: LAST_DAY, stance: "supports" },
    ...{ origin: "courier", field: "", value: null, inferred: false, speaker: null, voice: null },
    ...claim,
  };
}

export function entity(
  id: string,
  kind: KindName,
  edtf: string | null,
  rows: StandingRow[],
): SliceEntity {
  return { id, kind, ...daysOf(edtf), claims: rows };
}

export function relation(id: string, edtf: string | null, rows: StandingRow[]): SliceRelation {
  const { tail, type, head } = readRelationId(id)!;
  return { id, type: type as RelationType, tail, head, role: null, ...daysOf(edtf), claims: rows };
}

function daysOf(edtf: string | null) {
  const open = { earliest: FIRST_DAY, latest: LAST_DAY, surelyFrom: null, surelyTo: null };
  return { edtf, ...(edtf === null ? open : spanOf(edtf)) };
}

const day = fc.nat(60).map((n) => addDays("2031-04-15", n));

export const anyPoint: fc.Arbitrary<Point> = fc.record({
  at: day,
  known: fc.oneof({ weight: 4, arbitrary: day }, fc.constant(null)),
});

const anyDate = fc.oneof(
  { weight: 3, arbitrary: day },
  fc.tuple(day, fc.nat(20)).map(([from, more]) => `${from}/${addDays(from, more)}`),
  day.map((from) => `${from}/..`),
  day.map((from) => from.slice(0, 7)),
);

/** Claims about one fact and its days: reports, denials, corrections, withdrawals. */
function anyClaims(about: string, dates: string[]) {
  const claim = fc.record({
    known: day,
    stance: fc.constantFrom("supports", "supports", "supports", "denies", "qualifies"),
    origin: fc.constantFrom("courier", "herald", "ministry"),
    inferred: fc.boolean(),
    stood: fc.option(fc.integer({ min: 1, max: 30 }), { freq: 3 }),
    value: fc.constantFrom(null, ...dates),
  });
  return fc.array(claim, { minLength: 1, maxLength: 6 }).map((all) =>
    all.map(({ stood, value, stance, ...rest }) =>
      says(about, {
        ...rest,
        stance: stance as StandingRow["stance"],
        until: stood === null ? LAST_DAY : addDays(rest.known, stood),
        field: value === null ? "" : "edtf",
        value,
      }),
    ),
  );
}

function anyEntity(id: string, kind: KindName): fc.Arbitrary<SliceEntity> {
  return fc
    .uniqueArray(anyDate, { maxLength: 2 })
    .chain((dates) => anyClaims(id, dates).map((rows) => ({ rows, dates })))
    .map(({ rows, dates }) => {
      const said = rows.some(({ field, stance }) => field === "edtf" && stance === "supports");
      return entity(id, kind, said ? drawn(rows) : null, rows);
      function drawn(all: StandingRow[]) {
        return (
          all.find(({ field, stance }) => field === "edtf" && stance === "supports")?.value ??
          dates[0]!
        );
      }
    });
}

/** A meeting, an act, a person and what joins them, with whatever may be said of each. */
export const anyRows: fc.Arbitrary<Rows> = fc
  .tuple(
    anyEntity("talks", "Meeting"),
    anyEntity("truce", "Act"),
    anyEntity("envoy", "Person"),
    anyClaims("envoy~ATTENDED~talks", []),
  )
  .map(([talks, truce, envoy, joined]) => ({
    entities: [talks, truce, envoy],
    relations: [{ ...relation("envoy~ATTENDED~talks", talks.edtf, joined) }],
  }));
