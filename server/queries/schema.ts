import type { Step } from "../engine/engine.ts";
import { defineWrite } from "./query.ts";
import { NoParams } from "./shapes.ts";

const labels = ["entity", "source", "claim", "dossier", "story", "store"];

/**
 * Constraints first: the embedded engine wants an index beside each, which Neo4j takes for done after
 * the constraint, and refuses before it (DESIGN §5).
 */
const inOrder = [
  ...labels.map((label) => `${label}-id-unique`),
  ...labels.map((label) => `${label}-id-index`),
  ...["claim-about-index", "claim-dossier-index", "claim-source-index"],
  ...["source-dossier-index", "entity-earliest-index"],
].map((name) => defineWrite(`schema/${name}`, NoParams));

/** Every constraint and index; those that are there already stay as they are. */
export function schemaSteps(): Step[] {
  return inOrder.map(({ statement }) => ({ statement, params: {} }));
}
