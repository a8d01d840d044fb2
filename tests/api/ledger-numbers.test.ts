import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FiguresAnswer, LedgerAnswer } from "../../model/api/ledger.ts";
import { qualifiers } from "../../model/count.ts";
import { openEmbedded } from "../../server/engine/embedded.ts";
import type { Engine } from "../../server/engine/engine.ts";
import { dossierOf } from "../fixtures/world.ts";
import { harbour } from "./harbour.ts";
import { numbersOfNobody, numbersOfOurs } from "./numbers.ts";
import { fill, type Served, serve } from "./served.ts";

let engine: Engine;
let served: Served;
beforeAll(async () => {
  engine = openEmbedded(null);
  await fill(engine, [await dossierOf(harbour)]);
  served = await serve(engine);
});
afterAll(async () => {
  await served.close();
  await engine.close();
});

const number = fc.integer({ min: 1, max: 9_999 });
const count = fc
  .tuple(fc.constantFrom(...qualifiers), number)
  .map(([word, value]) => (word === "exactly" ? `${value}` : `${word} ${value}`));
const share = fc
  .tuple(fc.constantFrom("", "about ", "more than ", "up to "), number, number)
  .map(([word, part, whole]) => `${word}${part}/${whole}`);

/** The harbour with other numbers in it, some of them said in two ways. */
const numbered = fc
  .record({
    targets: fc.uniqueArray(count, { minLength: 1, maxLength: 2 }),
    shares: fc.uniqueArray(share, { minLength: 1, maxLength: 2 }),
    values: fc.uniqueArray(count, { minLength: 1, maxLength: 2 }),
  })
  .map(({ targets, shares, values }) => ({
    targets,
    shares,
    yaml: harbour
      .replace(
        "target: 60 carts/day",
        `target: ${rivals(targets.map((one) => `${one} carts/day`))}`,
      )
      .replace("share: 1/3", `share: ${rivals(shares)}`)
      .replace("value: up to 20", `value: ${rivals(values)}`),
  }));

function rivals(values: string[]): string {
  return `{${values.map((value, at) => `${value}: c.${at + 2}`).join(", ")}}`;
}

describe("whatever numbers sources give", () => {
  it("no answer carries one that no claim carries, and ours are marked as ours", async () => {
    let ours = 0;
    await fc.assert(
      fc.asyncProperty(numbered, async ({ yaml, targets, shares }) => {
        await fill(engine, [await dossierOf(yaml)]);
        await served.app.current.check();
        const { body: ledger } = await served.get("/api/agreements/truce/ledger");
        const { body: figures } = await served.get("/api/measures/carts-in/figures");
        const { body: compared } = await served.get("/api/agreements/truce/compare/new-truce");

        for (const answer of [ledger, figures, compared])
          expect(numbersOfNobody(answer)).toEqual([]);
        // Every share of ours is of a target that is said, by the words before both.
        const worked = numbersOfOurs((ledger as LedgerAnswer).measures).filter(
          ({ rule }) => rule === "share of target",
        );
        for (const { from, value, qualifier } of worked) {
          const [part, whole] = from as [string, string];
          expect([shares.includes(part), targets.includes(whole)]).toEqual([true, true]);
          const [top, bottom, of] = `${part} ${whole}`.match(/\d+/g)!.map(Number);
          expect(Math.abs(value - (of! * top!) / bottom!)).toBeLessThanOrEqual(0.5);
          expect(["about", "at least", "more than", "up to"]).toContain(qualifier);
        }
        ours += worked.length;
        const drawn = (figures as FiguresAnswer).measure.figures;
        expect(drawn.filter(({ value, share }) => (value === null) === (share === null))).toEqual(
          [],
        );
      }),
      { numRuns: 12 },
    );
    // A check that found nothing to check would say nothing.
    expect(ours).toBeGreaterThan(0);
  });

  it("a number that is put in by somebody else is found", () => {
    const claims: never[] = [];
    const said = { value: "60", number: 61, supports: [], withdrawn: [] };

    expect(numbersOfNobody({ claims, days: { average: 12 } } as never)).toEqual([
      ".days.average: 12",
    ]);
    expect(numbersOfNobody({ claims, target: said } as never)).toEqual([
      ".target: 61 is not in 60",
    ]);
  });
});
