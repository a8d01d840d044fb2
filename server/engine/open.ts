import { openEmbedded } from "./embedded.ts";
import type { Engine } from "./engine.ts";
import { type Neo4jAddress, openNeo4j } from "./neo4j.ts";

export interface EngineConfig {
  /** Set: Neo4j is used. */
  neo4j: Neo4jAddress | null;
  /** The embedded engine's file; null keeps it in memory. */
  file: string | null;
}

/** Which engine, from the settings; the only place that asks. */
export async function openEngine({ neo4j, file }: EngineConfig): Promise<Engine> {
  return neo4j ? await openNeo4j(neo4j) : openEmbedded(file);
}
