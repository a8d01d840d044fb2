import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FIRST_DAY, LAST_DAY } from "../../model/day.ts";
import { partiesIn } from "../../model/parties.ts";
import { standingOf } from "../../model/standing.ts";
import { type StudyQuestion, templateIds } from "../../model/study/question.ts";
import { questionsFrom } from "../../model/study/questions/index.ts";
import type { Facts, Material } from "../../model/study/questions/material.ts";
import { sliceOn } from "../../server/content/slice.ts";
import { openEmbedded } from "../../server/engine/embedded.ts";
import type { Engine } from "../../server/engine/engine.ts";
import { readMaterial } from "../../server/view/material.ts";
import { readSlice } from "../../server/view/slice.ts";
import { fill } from "../api/served.ts";
import { isRight, mightBeRight } from "../model/study/oracles.ts";
import { seed, seedNames } from "./dossiers.ts";

const always = { from: FIRST_DAY, to: LAST_DAY };

/** Each process with the days as known on which everything that can be asked of it is looked at. */
const asked: [process: string, days: (string | undefined)[]][] = [
  ["gaza-ceasefire", [undefined, "2025-10-14", "2025-11-25", "2026-01-15"]],
  ["camp-david", [undefined]],
  ["shuttle-diplomacy", [undefined]],
];

describe("every question that the seed's facts carry", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = openEmbedded(null);
    await fill(engine, await Promise.all(seedNames.map(seed)));
  });
  afterAll(() => engine?.close());

  it.for(asked)(
    "of %s is right by its claims, and no wrong answer might be",
    async ([process, days]) => {
      for (const known of days) {
        const { material, world, questions } = await allOf(engine, process, known);
        expect(questions.length).toBeGreaterThan(10);
        expect(questions.flatMap((one) => faultsOf(one, world, material))).toEqual([]);
      }
    },
  );

  it("comes of every template for Gaza", async () => {
    const { questions } = await allOf(engine, "gaza-ceasefire", undefined);

    expect(templateIds.filter((id) => !questions.some(({ template }) => template === id))).toEqual(
      [],
    );
  });

  it("never asks who was in a room that one sentence is read in two ways of", async () => {
    const { questions } = await allOf(engine, "gaza-ceasefire", undefined);
    const cairo = questions.filter(
      ({ template, about }) => template === "room" && about === "cairo-2025-11-25",
    );

    expect(cairo.map(({ options, right }) => options[right]!.id).sort()).toEqual([
      "kalin",
      "mohammed-al-thani",
      "rashad",
    ]);
    expect(cairo.flatMap(({ options }) => options.map(({ id }) => id))).not.toContain(
      "united-states",
    );
  });
});

async function allOf(engine: Engine, process: string, known: string | undefined) {
  const material = await readMaterial(engine, process, always, known);
  const world = sliceOn(await readSlice(engine, process, always), undefined);
  return { material, world, questions: questionsFrom(material, { seed: "all", count: 10_000 }) };
}

/** What is wrong with a question, by what its claims say; empty: nothing. */
function faultsOf(question: StudyQuestion, world: Facts, { claims, known }: Material): string[] {
  const { id, template, options, right, evidence } = question;
  const { partyOf, aboutParties } = partiesIn(world.relations);
  const facts = [...world.entities, ...world.relations].filter((one) =>
    (evidence.facts as string[]).includes(one.id),
  );
  const broken = facts.filter((fact) =>
    [known, null].some((day) => {
      const on = { known: day, partyOf, aboutParties: aboutParties(fact) };
      const { state, disputed, denied, alleged } = standingOf(fact.claims, on);
      return state !== "shown" || disputed || denied || alleged;
    }),
  );
  const answer = options[right]!.id;
  const may = options.filter(
    (one, at) =>
      at !== right && mightBeRight[template](one.id, answer, question, world, claims, known),
  );
  return [
    ...(facts.length === evidence.facts.length ? [] : [`${id}: a fact is not there`]),
    ...broken.map((fact) => `${id}: ${fact.id} is no firm ground`),
    ...may.map((one) => `${id}: ${one.id} might be right`),
    ...(isRight[template](answer, answer, question, world, claims, known)
      ? []
      : [`${id}: nobody says so`]),
    ...(evidence.claims.length === 0 ? [`${id}: no claim`] : []),
  ];
}
