import fc from "fast-check";
import { expect, it } from "vitest";
import { canonical, revisionOf } from "../../../server/dossier/canonical.ts";
import { formatProblem } from "../../../server/dossier/problems.ts";
import { readDossier } from "../../../server/dossier/read.ts";
import { writeDossier } from "../../../server/dossier/write.ts";
import { foreign } from "../../fixtures/any-dossier.ts";
import { anyDossierWithStories } from "../../fixtures/any-story.ts";

const lookUp = async () => foreign;

it("gives the same facts back from what it wrote", async () => {
  await fc.assert(
    fc.asyncProperty(anyDossierWithStories, async (dossier) => {
      const files = writeDossier(dossier, (id) => foreign.get(id));
      const { dossier: read, problems } = await readDossier(files, { lookUp });
      const wrong = problems.filter(({ severity }) => severity === "error").map(formatProblem);
      expect(wrong).toEqual([]);
      expect(factsOf(canonical(read!))).toEqual(factsOf(canonical(dossier)));
      expect(revisionOf(read!)).toBe(revisionOf(dossier));
    }),
    { numRuns: 60 },
  );
});

it("gives one revision to one set of facts, in whatever order they stand", async () => {
  await fc.assert(
    fc.asyncProperty(anyDossierWithStories, async (dossier) => {
      const turned = { ...dossier, facts: dossier.facts.toReversed() };
      expect(revisionOf(turned)).toBe(revisionOf(dossier));
    }),
    { numRuns: 20 },
  );
});

it("gives another revision when a word changes", async () => {
  const [dossier] = fc.sample(anyDossierWithStories, { numRuns: 1, seed: 1 });
  const facts = dossier!.facts.map((fact) =>
    fact.is === "entity" && fact.id === "press" ? { ...fact, name: "Another" } : fact,
  );

  expect(revisionOf({ ...dossier!, facts })).not.toBe(revisionOf(dossier!));
});

function factsOf(text: string): unknown[] {
  return JSON.parse(text).facts;
}
