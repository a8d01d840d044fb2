import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { resolve } from "../../server/dossier/resolve.ts";
import type { Engine, Params, Row, Statement } from "../../server/engine/engine.ts";
import { ConstraintBroken, StatementRefused, StoreMoved } from "../../server/errors.ts";
import { rowsOf } from "../../server/load/rows.ts";
import { stepsBetween } from "../../server/load/steps.ts";
import { setRevision } from "../../server/queries/load.ts";
import { defined, type Query, step } from "../../server/queries/query.ts";
import { schemaSteps } from "../../server/queries/schema.ts";
import { statementNames } from "../../server/queries/statement.ts";
import { wipeStore } from "../../server/queries/store.ts";
import { engines } from "../fixtures/engines.ts";
import { everything } from "../fixtures/everything.ts";

// Every module that defines a statement runs.
import.meta.glob("../../server/queries/*.ts", { eager: true });

const always = { from: "0001-01-01", to: "9999-12-31" };
const may = { from: "2031-05-01", to: "2031-05-31" };
const attended = { id: "person-a~ATTENDED~meeting-a", tail: "person-a", head: "meeting-a" };
const dossiers = ["everything"];

/** What each reading statement is asked; the first of each has an answer. */
const asked: Record<string, Params[]> = {
  "claims/cited": [{ about: ["person-a", attended.id] }, { about: [] }],
  "dossiers/claim-links": [{ dossiers }],
  "dossiers/claims": [{ dossiers }, { dossiers: [] }],
  "dossiers/entities": [{ dossiers }, { dossiers: ["nobody"] }],
  "dossiers/list": [{}],
  "dossiers/relations": [{ dossiers }],
  "dossiers/sources": [{ dossiers }],
  "entities/ids": [{}],
  "entities/one": [{ id: "meeting-a" }, { id: "nobody" }],
  "entities/relations": [
    { id: "meeting-a", ...always, limit: 200 },
    { id: "meeting-a", ...always, limit: 2 },
    { id: "state-a", ...may, limit: 200 },
  ],
  "processes/claims-known": [
    { process: "process-a", known: "2031-05-04" },
    { process: "process-a", known: "2031-05-03" },
  ],
  "processes/list": [{ id: null }, { id: "process-a" }, { id: "nobody" }],
  "relations/one": [attended, { ...attended, id: "nobody" }],
  "slice/members": [
    { process: "process-a", ...always },
    { process: "process-a", ...may },
  ],
  "slice/relations": [
    { process: "process-a", ...always },
    { process: "process-a", ...may },
  ],
  "sources/claims": [{ id: "everything.s" }],
  "sources/ids": [{}],
  "sources/list": [{ process: null }, { process: "process-a" }, { process: "nobody" }],
  "sources/one": [{ id: "everything.s" }, { id: "everything.t" }, { id: "nobody" }],
  "store/counts": [{}],
  "store/head": [{}],
};

const write = (text: string): Statement => ({ name: "tests/write", text, mode: "write" });
const read = (text: string): Statement => ({ name: "tests/read", text, mode: "read" });
const addTopic = write("CREATE (topic:Entity {id: $id})");
const countTopics = read("MATCH (topic:Entity {id: $id}) RETURN count(topic) AS topics");
const firstEngine = new Map<string, Row[][]>();

describe.for(engines)("$name engine", ({ open, wanted, name }) => {
  let engine: Engine;
  const run = new Set<string>();
  const rows = rowsOf(resolve([everything]), () => ({ origin: "user", files: null }));

  beforeAll(async () => {
    if (wanted) engine = listening(await open(), run);
  });
  afterAll(() => engine?.close());

  it.runIf(wanted)("takes its constraints and indexes, and takes them again", async () => {
    await engine.write(schemaSteps());
    await engine.write(schemaSteps());
  });

  it.runIf(wanted)(
    "writes a thing of every kind and a relation of every type at once",
    async () => {
      const made = step(setRevision, { format: 1, revision: "first" });
      await engine.write([
        { ...made, expect: [{ revisionBefore: "" }] },
        ...stepsBetween([], rows),
      ]);

      const { entities, dossiers, sources } = (
        await engine.read(statement("store/counts"), {})
      )[0]!;
      expect({ entities, dossiers, sources }).toEqual({ entities: 32, dossiers: 1, sources: 2 });
    },
  );

  it.for(Object.entries(asked))("answers %s as every engine does", async ([query, questions]) => {
    if (!wanted) return;
    const answers: Row[][] = [];
    for (const params of questions) answers.push(await engine.read(statement(query), params));

    const { row } = defined.get(query) as Query<z.ZodObject, z.ZodObject>;
    expect(answers[0]!.length, "rows of the first question").toBeGreaterThan(0);
    for (const answer of answers) expect(z.array(row).safeParse(answer).error).toBeUndefined();
    if (name === "embedded") firstEngine.set(query, answers);
    else expect(answers).toStrictEqual(firstEngine.get(query));
  });

  it.runIf(wanted)("takes away what joins two things, and then the things", async () => {
    const things = rows.filter((row) => !("tail" in row));
    await engine.write(stepsBetween(rows, things));
    await engine.write(stepsBetween(things, []));

    expect(await engine.read(statement("store/counts"), {})).toEqual([
      { entities: 0, relations: 0, claims: 0, sources: 0, dossiers: 0 },
    ]);
    await engine.write([step(wipeStore, {})]);
    expect(await engine.read(statement("store/head"), {})).toEqual([]);
  });

  it.runIf(wanted)("has run every statement there is", () => {
    expect([...run].filter((one) => !one.startsWith("tests/")).sort()).toEqual(statementNames());
  });

  it.runIf(wanted)("gives counts back as plain numbers", async () => {
    await engine.write([{ statement: addTopic, params: { id: "tolls" } }]);

    expect(await engine.read(countTopics, { id: "tolls" })).toStrictEqual([{ topics: 1 }]);
  });

  it.runIf(wanted)("writes all steps or none", async () => {
    const writing = engine.write([
      { statement: addTopic, params: { id: "borders" } },
      { statement: addTopic, params: { id: "tolls" } },
    ]);

    await expect(writing).rejects.toThrow(ConstraintBroken);
    expect(await engine.read(countTopics, { id: "borders" })).toEqual([{ topics: 0 }]);
  });

  it.runIf(wanted)("undoes a write whose step gives other rows than it has to", async () => {
    const returned = write("CREATE (topic:Entity {id: $id}) RETURN topic.id AS id");
    const writing = engine.write([
      { statement: returned, params: { id: "wells" }, expect: [{ id: "springs" }] },
    ]);

    await expect(writing).rejects.toThrow(StoreMoved);
    expect(await engine.read(countTopics, { id: "wells" })).toEqual([{ topics: 0 }]);
  });

  it.runIf(wanted)("lets loads at one time wait for each other", async () => {
    const count = write(
      "MATCH (topic:Entity {id: 'tolls'}) SET topic.loads = coalesce(topic.loads, 0) + 1",
    );
    await Promise.all(
      Array.from({ length: 8 }, () => engine.write([{ statement: count, params: {} }])),
    );

    const loads = read("MATCH (topic:Entity {id: 'tolls'}) RETURN topic.loads AS loads");
    expect(await engine.read(loads, {})).toEqual([{ loads: 8 }]);
  });

  it.runIf(wanted)("names a statement that it cannot run", async () => {
    await expect(engine.read(read("MATSCH (n) RETURN n"), {})).rejects.toThrow(StatementRefused);
    await expect(engine.read(read("RETURN $absent AS it"), {})).rejects.toThrow(/^tests\/read: /);
  });

  it.runIf(wanted)("gives numbers, lists, maps and nothing as they were given", async () => {
    const given = { half: 0.5, whole: 300, none: null, yes: true, list: [1, "x"], map: { a: [] } };

    expect(await engine.read(read("RETURN $given AS given"), { given })).toStrictEqual([{ given }]);
  });
});

function statement(name: string): Statement {
  return defined.get(name)!.statement;
}

/** Takes down the name of each statement that an engine runs. */
function listening(engine: Engine, run: Set<string>): Engine {
  return {
    ...engine,
    read(statement, params) {
      run.add(statement.name);
      return engine.read(statement, params);
    },
    write(steps) {
      for (const { statement } of steps) run.add(statement.name);
      return engine.write(steps);
    },
  };
}
