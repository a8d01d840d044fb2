import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Change, mirrorOf } from "../../model/change.ts";
import type { StandingRow } from "../../model/claim.ts";
import { addDays, LAST_DAY } from "../../model/day.ts";
import { differenceOf } from "../../model/difference.ts";
import { type Point, type Rows, standsAt, standsAtEach } from "../../model/stands-at.ts";
import { anyPoint, anyRows, entity, relation, says } from "./difference-world.ts";

const on = (at: string, known: string | null = at): Point => ({ at, known });

/** Talks on 5 May, told on the 6th; a truce since the 3rd that held to the 12th; a late memoir. */
const shore: Rows = {
  entities: [
    entity("talks", "Meeting", "2031-05-05", [
      says("talks", { known: "2031-05-06" }),
      says("talks", { known: "2031-05-06", field: "edtf", value: "2031-05-05" }),
      says("talks", { known: "2031-05-09", stance: "denies", origin: "herald" }),
    ]),
    entity("truce", "Act", "2031-05-03/2031-05-12", [
      says("truce", { known: "2031-05-03" }),
      says("truce", { known: "2031-05-03", field: "edtf", value: "2031-05-03/2031-05-12" }),
    ]),
    entity("letter", "Act", "2031-04-01", [
      says("letter", { known: "2031-05-20" }),
      says("letter", { known: "2031-05-20", field: "edtf", value: "2031-04-01" }),
    ]),
    entity("envoy", "Person", null, [says("envoy", { known: "2031-05-01", until: "2031-05-08" })]),
    entity("toll", "Figure", "2031-05-02", [
      says("toll", { known: "2031-05-02" }),
      says("toll", { known: "2031-05-02", field: "edtf", value: "2031-05-02" }),
      says("toll", { known: "2031-05-02", until: "2031-05-07", field: "value", value: "12" }),
      says("toll", { known: "2031-05-07", field: "value", value: "14" }),
    ]),
  ],
  relations: [
    relation("envoy~ATTENDED~talks", "2031-05-05", [
      says("envoy~ATTENDED~talks", { known: "2031-05-06" }),
    ]),
  ],
};

const told = (changes: Change[]) =>
  changes.map(({ change, fact, field, day, within }) =>
    [change, fact, field, day, within && `within ${within}`].filter(Boolean).join(" "),
  );

describe("what changed between two points", () => {
  it("keeps what happened apart from what was learnt", () => {
    expect(told(differenceOf(shore, on("2031-05-04"), on("2031-05-25")))).toEqual([
      "appeared talks 2031-05-05",
      "appeared envoy~ATTENDED~talks 2031-05-05 within talks",
      "ended truce 2031-05-12",
      "became known letter 2031-05-20",
      "became disputed talks 2031-05-09",
      "corrected toll value 2031-05-07",
      "withdrawn envoy 2031-05-08",
    ]);
  });

  it("names the values before and after a correction, and the claims of both", () => {
    const [corrected] = differenceOf(shore, on("2031-05-06"), on("2031-05-08", "2031-05-07"));

    expect(corrected).toMatchObject({ change: "corrected", before: ["12"], after: ["14"] });
    expect(corrected!.claims).toEqual(
      shore.entities[4]!.claims.flatMap(({ id, field }) => (field === "value" ? [id] : [])).sort(),
    );
  });

  it("is only what happened while the second clock stands still", () => {
    const known = "2031-05-25";

    expect(told(differenceOf(shore, on("2031-05-04", known), on("2031-05-25", known)))).toEqual([
      "appeared talks 2031-05-05",
      "appeared envoy~ATTENDED~talks 2031-05-05 within talks",
      "ended truce 2031-05-12",
    ]);
  });

  it("is only what was learnt while the first clock stands still", () => {
    const at = "2031-05-25";

    expect(told(differenceOf(shore, on(at, "2031-05-04"), on(at, null)))).toEqual([
      "became known talks 2031-05-06",
      "became known letter 2031-05-20",
      "became known envoy~ATTENDED~talks 2031-05-06 within talks",
      "became disputed talks 2031-05-09",
      "corrected toll value 2031-05-07",
      "withdrawn envoy 2031-05-08",
    ]);
  });

  it("rests on claims of the rows, each of them about the fact that changed", () => {
    fc.assert(
      fc.property(anyRows, anyPoint, anyPoint, (rows, a, b) => {
        const claims = new Map(
          [...rows.entities, ...rows.relations].map((fact) => [
            fact.id,
            new Set(fact.claims.map(({ id }) => id)),
          ]),
        );
        for (const change of differenceOf(rows, a, b)) {
          expect(change.claims.length).toBeGreaterThan(0);
          for (const id of change.claims) expect(claims.get(change.fact)!.has(id)).toBe(true);
        }
      }),
    );
  });

  it("is nothing between a point and itself", () => {
    fc.assert(
      fc.property(anyRows, anyPoint, (rows, point) => {
        expect(differenceOf(rows, point, point)).toEqual([]);
      }),
    );
  });

  it("from B to A is the mirror of what it is from A to B", () => {
    fc.assert(
      fc.property(anyRows, anyPoint, anyPoint, (rows, a, b) => {
        const back = differenceOf(rows, b, a).map((change) => ({
          ...change,
          change: mirrorOf[change.change],
          before: change.after,
          after: change.before,
        }));
        const key = ({ fact, field, change }: Change) => `${fact} ${field} ${change}`;
        const sorted = (all: Change[]) => all.toSorted((x, y) => (key(x) < key(y) ? -1 : 1));
        expect(sorted(back)).toEqual(sorted(differenceOf(rows, a, b)));
      }),
    );
  });

  it("over two steps of the first clock is what both steps are", () => {
    fc.assert(
      fc.property(anyRows, anyPoint, step, step, (rows, { at, known }, x, y) => {
        const days = [at, addDays(at, x), addDays(at, x + y)];
        const [a, b, c] = days.map((day) => on(day, known)) as [Point, Point, Point];
        const steps = [...differenceOf(rows, a, b), ...differenceOf(rows, b, c)];
        const whole = differenceOf(rows, a, c);

        const appeared = factsOf(steps, "appeared");
        expect(factsOf(whole, "appeared")).toEqual(appeared);
        // What began and was over within the two steps was on at neither end of them.
        expect(factsOf(whole, "ended")).toEqual(without(factsOf(steps, "ended"), appeared));
        expect(whole.filter(({ change }) => !["appeared", "ended"].includes(change))).toEqual([]);
      }),
    );
  });

  it("over two steps of the second clock is what both steps are", () => {
    fc.assert(
      fc.property(anyRows.map(neverTakenBack), anyPoint, step, step, (rows, { at }, x, y) => {
        const days = ["2031-04-20", addDays("2031-04-20", x), addDays("2031-04-20", x + y)];
        const [a, b, c] = days.map((known) => on(at, known)) as [Point, Point, Point];
        const steps = [...differenceOf(rows, a, b), ...differenceOf(rows, b, c)];
        const whole = differenceOf(rows, a, c);

        // A value that was learnt after its fact comes with the fact over both steps, and what was
        // denied in the first and said in the second is known once.
        const learnt = [...new Set(factsOf(steps, "became known"))];
        expect(factsOf(whole, "became known")).toEqual(learnt);
        const arose = factsOf(steps, "became disputed");
        const settled = factsOf(steps, "disputed no more");
        expect(factsOf(whole, "became disputed")).toEqual(without(arose, settled));
        expect(factsOf(whole, "disputed no more")).toEqual(without(settled, arose));
      }),
    );
  });
});

const step = fc.nat(40);

function factsOf(changes: Change[], kind: Change["change"]): string[] {
  return changes
    .filter(({ change, field }) => change === kind && field === "")
    .map(({ fact }) => fact)
    .sort();
}

const without = (some: string[], others: string[]) => some.filter((one) => !others.includes(one));

/** With withdrawals, a fact may be said, taken back and said again within two steps. */
function neverTakenBack({ entities, relations }: Rows): Rows {
  const kept = <Fact extends { claims: readonly StandingRow[] }>(fact: Fact): Fact => ({
    ...fact,
    claims: fact.claims.map((row) => ({ ...row, until: LAST_DAY })),
  });
  return { entities: entities.map(kept), relations: relations.map(kept) };
}

describe("how facts stand at several points", () => {
  it("is at each as if it were asked for alone", () => {
    fc.assert(
      fc.property(anyRows, fc.array(anyPoint, { minLength: 1, maxLength: 4 }), (rows, points) => {
        expect(standsAtEach(rows, points)).toEqual(points.map((point) => standsAt(rows, point)));
      }),
    );
  });
});
