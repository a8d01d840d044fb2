import { isDeepStrictEqual } from "node:util";
import { StoreMoved } from "../errors.ts";
import type { Row, Step } from "./engine.ts";

/** Holds a step to the rows it has to give. */
export function holdTo({ statement, expect }: Step, rows: Row[]): void {
  if (expect === undefined || isDeepStrictEqual(rows, expect)) return;
  throw new StoreMoved(`${statement.name}: the store was changed while this was worked out`);
}
