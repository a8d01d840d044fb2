import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CitedClaim } from "../../../model/claim.ts";
import { FIRST_DAY, LAST_DAY } from "../../../model/day.ts";
import { standingOf } from "../../../model/standing.ts";
import { type StudyQuestion, templateIds } from "../../../model/study/question.ts";
import { questionsFrom, templates } from "../../../model/study/questions/index.ts";
import { type Facts, openMaterial } from "../../../model/study/questions/material.ts";
import { sliceOn } from "../../../server/content/slice.ts";
import { anyFacts } from "./any-facts.ts";
import { anyReports } from "./any-reports.ts";
import { isRight, mightBeRight } from "./oracles.ts";

const always = { from: FIRST_DAY, to: LAST_DAY };
const known = fc.constantFrom(null, "2031-05-10", "2031-05-22", "2031-05-26");
const parties = { partyOf: (id: string) => (id === "person-0" ? id : null) };

/** Every question of a world, checked by what its claims say, and not by how it was made. */
function held(
  check: (asked: StudyQuestion, world: Facts, claims: CitedClaim[], known: string | null) => void,
) {
  const met = new Map<string, number>();
  fc.assert(
    fc.property(anyFacts, anyReports, known, fc.string(), (world, claims, day, seed) => {
      const questions = questionsFrom(materialOf(world, claims, day), { seed, count: 20 });
      for (const asked of questions) {
        met.set(asked.template, (met.get(asked.template) ?? 0) + 1);
        check(asked, world, claims, day);
      }
    }),
    { numRuns: 400 },
  );
  // Of each enough, or nothing was held.
  for (const id of templateIds) expect([id, (met.get(id) ?? 0) > 20]).toEqual([id, true]);
}

function materialOf(world: Facts, claims: CitedClaim[], day: string | null) {
  const slice = { entities: [...world.entities], relations: [...world.relations] };
  const told = sliceOn(slice as never, day ?? undefined);
  return openMaterial({ whole: world, told, known: day, window: always, claims });
}

describe("a question that the data answers, in any world", () => {
  it("has one right answer, of three or four that are told apart", () => {
    held(({ options, right }) => {
      expect(options.length === 3 || options.length === 4).toBe(true);
      expect(options[right]).toBeDefined();
      expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
      expect(new Set(options.map(({ name, words }) => `${name} ${words}`)).size).toBe(
        options.length,
      );
    });
  });

  it("rests on facts that are shown, and neither disputed, denied, alleged nor withdrawn, then and now", () => {
    held(({ evidence, template }, world, _claims, day) => {
      const facts = [...world.entities, ...world.relations].filter(({ id }) =>
        (evidence.facts as string[]).includes(id),
      );
      expect(facts.length).toBe(evidence.facts.length);
      for (const on of [day, null])
        for (const { claims } of facts) {
          const { state, disputed, denied, alleged } = standingOf(claims, {
            known: on,
            ...parties,
          });
          expect({ template, state, disputed, denied, alleged }).toEqual({
            template,
            state: "shown",
            disputed: false,
            denied: false,
            alleged: false,
          });
        }
    });
  });

  it("is the same for the same seed", () => {
    fc.assert(
      fc.property(anyFacts, anyReports, fc.string(), (world, claims, seed) => {
        const made = () => questionsFrom(materialOf(world, claims, null), { seed, count: 20 });
        expect(made()).toEqual(made());
      }),
      { numRuns: 50 },
    );
  });

  it("has no wrong answer that might be right", () => {
    held((asked, world, claims, day) => {
      const wrong = asked.options.filter((_, at) => at !== asked.right).map(({ id }) => id);
      const right = asked.options[asked.right]!.id;
      for (const one of wrong)
        expect([
          asked.template,
          one,
          mightBeRight[asked.template](one, right, asked, world, claims, day),
        ]).toEqual([asked.template, one, false]);
      expect(isRight[asked.template](right, right, asked, world, claims, day)).toBe(true);
    });
  });

  it("is made by every template", () => {
    expect(templates.map(({ id }) => id)).toEqual([...templateIds]);
  });
});
