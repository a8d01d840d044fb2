import type { Missing } from "./browser.mjs";

export interface ThrowAwayNeo4j {
  /** "Neo4j 5.26" */
  name: string;
  /** Without a password. */
  uri: string;
  /** Ends it at once, as a power cut would. */
  close(): Promise<void>;
  missing?: never;
}

/**
 * A throw-away Neo4j on a loopback port. `port` and `folder` make one that can come back as it was;
 * else a free port is taken, and a folder that goes with it.
 */
export function openNeo4j(options: {
  release: "5.26" | "newest";
  port?: number;
  folder?: string;
}): Promise<ThrowAwayNeo4j | Missing>;
/** A loopback port that nothing listens on just now. */
export function freePort(): Promise<number>;
