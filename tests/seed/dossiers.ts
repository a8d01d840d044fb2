import path from "node:path";
import type { ClaimFact, Dossier, SourceFact } from "../../model/fact.ts";
import { readDossier } from "../../server/dossier/read.ts";

export const projectRoot = path.resolve(import.meta.dirname, "../..");
export const seedNames = ["actors", "camp-david", "gaza-ceasefire", "shuttle-diplomacy"] as const;
export type SeedName = (typeof seedNames)[number];

/** A dossier of the seed. Throws with every problem when it cannot be read. */
export async function seed(name: SeedName): Promise<Dossier> {
  const { dossier, problems } = await readDossier(path.join(projectRoot, "seed", name));
  if (dossier) return dossier;
  throw new Error(problems.map(({ file, line, wrong }) => `${file}:${line}: ${wrong}`).join("\n"));
}

export function sourcesOf(dossier: Dossier): SourceFact[] {
  return dossier.facts.filter((fact) => fact.is === "source");
}

export function claimsOf(dossier: Dossier): ClaimFact[] {
  return dossier.facts.filter((fact) => fact.is === "claim");
}

/** Ids of every entity and relation of the dossier. */
export function idsOf(dossier: Dossier): Set<string> {
  return new Set(
    dossier.facts.flatMap((fact) =>
      fact.is === "entity" || fact.is === "relation" ? fact.id : [],
    ),
  );
}
