import { ask } from "../queries/query.ts";
import { storeCounts } from "../queries/store.ts";
import type { Reading } from "./reading.ts";

export const health: Reading<"health"> = async ({ engine, revision }) => {
  const [counts] = await ask(engine, storeCounts, {});
  return { status: "ok", engine: engine.name, revision, counts: counts! };
};
