import { afterAll, beforeAll, expect, it } from "vitest";
import { openEmbedded } from "../../server/engine/embedded.ts";
import type { Engine } from "../../server/engine/engine.ts";
import { defined } from "../../server/queries/query.ts";
import { schemaSteps } from "../../server/queries/schema.ts";
import { readHeader } from "../../server/queries/statement.ts";

// Every module that defines a statement runs.
import.meta.glob("../../server/queries/*.ts", { eager: true });

/** What asks for all claims there are, and may read them all. */
const readAll = ["store/counts", "dossiers/claim-links"];
const lists = ["about", "dossiers"];

let engine: Engine;
beforeAll(async () => {
  engine = openEmbedded(null);
  await engine.write(schemaSteps());
});
afterAll(() => engine.close());

const reading = [...defined].filter(
  ([name, { statement }]) => statement.mode === "read" && !readAll.includes(name),
);

// A look-up without its index answers right, and a thousand times slower (DESIGN §5).
it.for(reading)("%s finds claims by an index of the embedded engine", async ([name, query]) => {
  const { text } = query.statement;
  const exampleOf = (param: string) =>
    lists.includes(param) ? ["x"] : param === "limit" ? 5 : "x";
  const params = Object.fromEntries(
    readHeader(text, name).params.map((param) => [param, exampleOf(param)]),
  );
  const explained = `EXPLAIN ${text.replaceAll(/^\/\/.*\n/gm, "")}`;
  const [row] = await engine.read({ ...query.statement, text: explained }, params);

  expect(scansOfAllClaims(row?.plan as string)).toEqual([]);
});

/** Scans of claims that no filter by an index stands on. A plan is read from below. */
function scansOfAllClaims(plan: string): string[] {
  const lines = plan.split("\n").map((line) => line.trim());
  return lines.filter((line, at) => {
    if (!/^NodeScan \(\w+:Claim\)/.test(line)) return false;
    const above = lines.slice(0, at).reverse();
    const filters = above.slice(
      0,
      above.findIndex((one) => !one.startsWith("Filter ")),
    );
    return !filters.some((filter) => filter.includes("[index: "));
  });
}
