/** A statement of `cypher/`: one text for every engine. */
export interface Statement {
  /** Its path below `cypher/`, without the ending: "slice/members". */
  name: string;
  text: string;
  /** "schema" for constraints and indexes, which run by themselves. */
  mode: "read" | "write" | "schema";
}

/** Plain JSON values, nested as they come. */
export type Params = Record<string, unknown>;
export type Row = Record<string, unknown>;

export interface Step {
  statement: Statement;
  params: Params;
  /** The rows it has to give: with any others the whole write is undone, with `StoreMoved`. */
  expect?: Row[];
}

/**
 * All that we ask of a graph database. Rows come back as plain JSON values.
 * Throws EngineUnavailable when it does not answer, ConstraintBroken and StatementRefused.
 */
export interface Engine {
  /** For people: "embedded" or "Neo4j". */
  readonly name: string;
  read(statement: Statement, params: Params): Promise<Row[]>;
  /** Runs every step in one transaction: all of them happen, or none. Steps of mode "schema" stand alone. */
  write(steps: Step[]): Promise<void>;
  close(): Promise<void>;
}
