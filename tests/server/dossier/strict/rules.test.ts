import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { readDossier } from "../../../../server/dossier/read.ts";
import { checkStrictly } from "../../../../server/dossier/strict/check.ts";
import { strictRules } from "../../../../server/dossier/strict/index.ts";
import { writeDossier } from "../../../../server/dossier/write.ts";
import { anyDossier, foreign } from "../../../fixtures/any-dossier.ts";

it("has each rule under a name of its own, in the file of that name, with a test", () => {
  const fileOf = ({ name }: { name: string }) => `${name.replace(" ", "-")}.ts`;
  const files = readdirSync(join(import.meta.dirname, "../../../../server/dossier/strict"));
  const tests = readdirSync(import.meta.dirname);
  const names = strictRules.map(({ name }) => name);

  expect(names).toEqual([...new Set(names)]);
  for (const rule of strictRules) {
    expect(files).toContain(fileOf(rule));
    expect(tests).toContain(fileOf(rule).replace(".ts", ".test.ts"));
  }
});

it("says of any dossier at all where each warning stands, and says it again when asked again", async () => {
  await fc.assert(
    fc.asyncProperty(anyDossier, async (written) => {
      const files = writeDossier(written, (id) => foreign.get(id));
      const { dossier, places } = await readDossier(files, { lookUp: async () => foreign });
      const warnings = checkStrictly(dossier!, [], places);
      const lines = new Map(files.map(({ path, text }) => [path, text.split("\n")]));

      for (const { file, line, column, severity } of warnings) {
        expect(severity).toBe("warning");
        expect(lines.get(file)![line - 1]!.length).toBeGreaterThanOrEqual(column);
      }
      expect(checkStrictly(dossier!, [], places)).toEqual(warnings);
    }),
    { numRuns: 40 },
  );
});
