import path from "node:path";
import { expect, it } from "vitest";
import { dossiersUnder } from "../../server/commands/check.ts";
import { formatProblem } from "../../server/dossier/problems.ts";
import { readDossier } from "../../server/dossier/read.ts";
import { checkStrictly } from "../../server/dossier/strict/check.ts";
import { loaded } from "../../server/dossier/strict/loaded.ts";
import { projectRoot } from "./dossiers.ts";

it.for(await dossiersUnder(projectRoot, "seed"))("%s judges nobody in our words", async (name) => {
  const { dossier, places } = await readDossier(path.join(projectRoot, name));

  expect(checkStrictly(dossier!, [], places, [loaded]).map(formatProblem)).toEqual([]);
});
