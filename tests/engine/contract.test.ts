import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import type { Dossier } from "../../model/fact.ts";
import { resolve } from "../../server/dossier/resolve.ts";
import type { Engine, Row, Statement } from "../../server/engine/engine.ts";
import { storeFormat } from "../../server/load/load.ts";
import { rowsOf } from "../../server/load/rows.ts";
import { stepsBetween } from "../../server/load/steps.ts";
import { readHolding } from "../../server/load/stored-rows.ts";
import { setRevision } from "../../server/queries/load.ts";
import { defined, type Query, step } from "../../server/queries/query.ts";
import { schemaSteps } from "../../server/queries/schema.ts";
import { statementNames } from "../../server/queries/statement.ts";
import { storeCounts, storeHead, wipeStore } from "../../server/queries/store.ts";
import { engines } from "../fixtures/engines.ts";
import { everything } from "../fixtures/everything.ts";
import { seed, seedNames } from "../seed/dossiers.ts";
import { questionsOf } from "./questions.ts";

// Every module that defines a statement runs.
import.meta.glob("../../server/queries/*.ts", { eager: true });

interface World {
  name: string;
  dossiers: Dossier[];
  /** Whether it has whatever a statement can ask for. */
  whole: boolean;
}

const worlds: World[] = [
  { name: "a thing of every kind", dossiers: [everything], whole: true },
  { name: "the seed", dossiers: await Promise.all(seedNames.map(seed)), whole: false },
];
/** What the embedded engine answered, which comes first: by world and statement. */
const firstAnswers = new Map<string, Row[][]>();

describe.for(engines)("$name engine", ({ open, wanted, name }) => {
  let engine: Engine;
  const run = new Set<string>();

  beforeAll(async () => {
    if (wanted) engine = listening(await open(), run);
  });
  afterAll(() => engine?.close());

  it.runIf(wanted)("takes its constraints and indexes, and takes them again", async () => {
    await engine.write(schemaSteps());
    await engine.write(schemaSteps());
  });

  describe.for(worlds)("with $name", (world) => {
    const stored = resolve(world.dossiers);
    const rows = rowsOf(stored, () => ({ origin: "user", files: null }));
    const things = rows.filter((row) => !("tail" in row));

    it.runIf(wanted)("keeps each row as it was given", async () => {
      const named = step(setRevision, { format: storeFormat, revision: world.name });
      await engine.write([{ ...named, expect: [{ revisionBefore: "" }] }]);
      await engine.write(stepsBetween([], rows));

      expect(sorted((await readHolding(engine)).rows)).toEqual(sorted(rows));
    });

    it.runIf(wanted).for(Object.entries(questionsOf(stored)))(
      "answers %s as every engine does",
      async ([query, questions]) => {
        const { statement, row } = defined.get(query) as Query<z.ZodObject, z.ZodObject>;
        const answers: Row[][] = [];
        for (const params of questions) answers.push(await engine.read(statement, params));

        if (world.whole) expect(answers.flat().length, "rows").toBeGreaterThan(0);
        for (const answer of answers) expect(z.array(row).safeParse(answer).error).toBeUndefined();
        const first = `${world.name}: ${query}`;
        if (name === "embedded") firstAnswers.set(first, answers);
        else expect(answers).toStrictEqual(firstAnswers.get(first));
      },
    );

    it.runIf(wanted)("takes away what joins two things, and puts it back", async () => {
      await engine.write(stepsBetween(rows, things));
      expect(sorted((await readHolding(engine)).rows)).toEqual(sorted(things));

      await engine.write(stepsBetween(things, rows));
      expect(sorted((await readHolding(engine)).rows)).toEqual(sorted(rows));
    });

    it.runIf(wanted)("takes things away with all that hangs on them", async () => {
      await engine.write(stepsBetween(rows, []));
      expect(await engine.read(storeCounts.statement, {})).toEqual([
        { entities: 0, relations: 0, claims: 0, sources: 0, dossiers: 0 },
      ]);

      await engine.write([step(wipeStore, {})]);
      expect(await engine.read(storeHead.statement, {})).toEqual([]);
    });
  });

  it.runIf(wanted)("has run every statement there is", () => {
    expect([...run].sort()).toEqual(statementNames());
  });
});

function sorted<Kept extends { is: string; id: string }>(rows: Kept[]): Kept[] {
  const key = ({ is, id }: Kept) => `${is} ${id}`;
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Takes down the name of each statement that an engine runs. */
function listening(engine: Engine, run: Set<string>): Engine {
  return {
    ...engine,
    read(statement: Statement, params) {
      run.add(statement.name);
      return engine.read(statement, params);
    },
    write(steps) {
      for (const { statement } of steps) run.add(statement.name);
      return engine.write(steps);
    },
  };
}
