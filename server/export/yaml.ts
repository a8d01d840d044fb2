import type { KindName } from "../../model/kinds.ts";
import { type PartFact, rebuilt } from "../dossier/rebuild.ts";
import { writeDossier } from "../dossier/write.ts";
import { aboutLines } from "./about.ts";
import type { Exporter } from "./exporter.ts";
import type { View } from "./view.ts";
import { type Packed, zipped } from "./zip.ts";

/**
 * Dossiers as their authors write them, a folder each, that can be loaded again. They are put in order
 * as a whole, so this one format holds all of the view at once.
 */
export const yaml: Exporter = { id: "yaml", write: (view) => zipped(filesOf(view)) };

async function* filesOf(view: View): AsyncGenerator<Packed> {
  yield { path: "about.txt", content: [`${aboutLines(view).join("\n")}\n`] };
  const facts: PartFact[] = view.mentioned.map(({ written, ...entity }) => ({
    fact: { is: "entity", ...entity },
    ...{ written, claims: [], links: [] },
  }));
  for await (const one of view.facts()) facts.push(one);
  const kinds = new Map<string, KindName>();
  for (const { fact } of facts) if (fact.is === "entity") kinds.set(fact.id, fact.kind);
  for (const dossier of rebuilt({ dossiers: view.dossiers, sources: view.sources, facts })) {
    if (dossier.facts.length === 0) continue;
    for (const { path, text } of writeDossier(dossier, (id) => kinds.get(id)))
      yield { path: `${dossier.id}/${path}`, content: [text] };
  }
}
