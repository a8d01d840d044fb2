import fc from "fast-check";
import type { StandingRow } from "../../../model/claim.ts";
import { LAST_DAY } from "../../../model/day.ts";
import type { Link, Node } from "../../../model/slice.ts";
import type { Facts } from "../../../model/study/questions/material.ts";
import { link, node, row } from "../../client/world.ts";

export const day = fc
  .integer({ min: 1, max: 28 })
  .map((number) => `2031-05-${`${number}`.padStart(2, "0")}`);

/** Claims about a fact itself: said, denied, qualified, taken back, told late, ours, or a party's own. */
const rows: fc.Arbitrary<StandingRow[]> = fc.oneof(
  { arbitrary: fc.constant<StandingRow[]>([row({ known: "2031-05-01" })]), weight: 3 },
  {
    arbitrary: fc
      .array(
        fc.record({
          id: fc.uuid(),
          stance: fc.constantFrom<StandingRow["stance"]>(
            "supports",
            "supports",
            "denies",
            "qualifies",
          ),
          origin: fc.constantFrom("gazette", "courier", "person-0"),
          known: fc.constantFrom("2031-05-01", "2031-05-20"),
          until: fc.constantFrom(LAST_DAY, LAST_DAY, "2031-05-25"),
          inferred: fc.constantFrom(false, false, true),
        }),
        { minLength: 1, maxLength: 3 },
      )
      .map((all) => all.map(row)),
    weight: 1,
  },
);

/** An event with one day, two that compete, or a month. */
const event = fc.record({
  days: fc.oneof(
    { arbitrary: fc.array(day, { minLength: 1, maxLength: 1 }), weight: 5 },
    { arbitrary: fc.array(day, { minLength: 2, maxLength: 2 }), weight: 1 },
    { arbitrary: fc.constant<string[]>(["2031-05"]), weight: 1 },
  ),
  status: fc.constantFrom(null, null, "held", "planned", "cancelled"),
  rows,
});

/** Made-up facts of one process, with every way in which a fact can break. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    meetings: fc.array(event, { minLength: 3, maxLength: 5 }),
    acts: fc.array(event, { minLength: 3, maxLength: 5 }),
    figures: fc.array(
      fc.record({
        event,
        counter: fc.nat(4),
        value: fc.constantFrom("300", "342", "more than 300", "12"),
        rows,
      }),
      { maxLength: 5 },
    ),
    joined: fc.array(
      fc.record({
        who: fc.nat(6),
        at: fc.nat(4),
        type: fc.constantFrom("ATTENDED" as const, "ATTENDED" as const, "INVITED" as const),
        rows,
      }),
      { minLength: 5, maxLength: 14 },
    ),
    bodies: fc.array(fc.tuple(fc.nat(6), fc.nat(4)), { maxLength: 3 }),
    provisions: fc.array(rows, { minLength: 4, maxLength: 6 }),
    reports: fc.array(fc.record({ on: fc.nat(5), by: day, rows }), { minLength: 2, maxLength: 5 }),
  })
  .map(({ meetings, acts, figures, joined, bodies, provisions, reports }) => {
    const people = [0, 1, 2, 3, 4, 5, 6].map((at) => node("Person", `person-${at}`));
    const counters = [0, 1, 2, 3, 4].map((at) => node("Organisation", `body-${at}`));
    const entities = [
      node("Process", "talks", { claims: [] }),
      node("Measure", "boats", { claims: [] }),
      ...people,
      ...counters,
      ...meetings.map((one, at) => eventNode("Meeting", `meeting-${at}`, one)),
      ...acts.map((one, at) => eventNode("Act", `act-${at}`, one)),
      ...figures.map(({ event: one, value }, at) =>
        eventNode("Figure", `figure-${at}`, one, [
          row({ field: "value", value, id: `value-${at}` }),
        ]),
      ),
      node("Agreement", "truce"),
      ...provisions.map((claims, at) => node("Provision", `promise-${at}`, { claims })),
      ...reports.map(({ by, rows: own }, at) =>
        eventNode("Assessment", `report-${at}`, { days: [by], rows: own }),
      ),
    ];
    const relations = [
      link("person-0", "PLAYS", "talks", { role: "party" }),
      ...joined.map(({ who, at, type, rows: claims }) =>
        link(`person-${who}`, type, `meeting-${at}`, { claims }),
      ),
      ...bodies.map(([who, at]) => link(`person-${who}`, "MEMBER_OF", `body-${at}`)),
      ...bodies.map(([at, body]) => link(`body-${body}`, "ATTENDED", `meeting-${at % 3}`)),
      ...figures.flatMap(({ counter, rows: claims }, at) => [
        link(`figure-${at}`, "REPORTS", "boats"),
        link(`figure-${at}`, "COUNTED_BY", `body-${counter}`, { claims }),
      ]),
      ...provisions.map((_, at) => link(`promise-${at}`, "PART_OF", "truce")),
      ...reports.map(({ on, rows: claims }, at) =>
        link(`report-${at}`, "ASSESSES", `promise-${on}`, { claims }),
      ),
    ];
    return once(entities, relations);
  });

function eventNode(
  kind: Node["kind"],
  id: string,
  {
    days,
    status = null,
    rows: own,
  }: { days: string[]; status?: string | null; rows: StandingRow[] },
  more: StandingRow[] = [],
): Node {
  const first = [...days].sort();
  const on = new Set(days).size > 1 ? `[${first.join(",")}]` : days[0]!;
  return node(kind, id, {
    on,
    claims: [
      ...own,
      ...days.map((value, at) =>
        row({ field: "edtf", value, id: `${id} day ${at}`, known: "2031-05-01" }),
      ),
      ...(status === null ? [] : [row({ field: "status", value: status, known: "2031-05-01" })]),
      ...more.map((one) => ({ ...one, known: "2031-05-01" })),
    ],
  });
}

/** Each relation once, and only where both its ends are there. */
function once(entities: Node[], relations: Link[]): Facts {
  const there = new Set(entities.map(({ id }) => id));
  const kept = new Map(relations.map((one) => [one.id, one]));
  return {
    entities,
    relations: [...kept.values()].filter(({ tail, head }) => there.has(tail) && there.has(head)),
  };
}
