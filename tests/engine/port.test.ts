import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine, Statement } from "../../server/engine/engine.ts";
import { ConstraintBroken, StatementRefused, StoreMoved } from "../../server/errors.ts";
import { schemaSteps } from "../../server/queries/schema.ts";
import { engines } from "../fixtures/engines.ts";

const write = (text: string): Statement => ({ name: "tests/write", text, mode: "write" });
const read = (text: string): Statement => ({ name: "tests/read", text, mode: "read" });
const addTopic = write("CREATE (topic:Entity {id: $id})");
const countTopics = read("MATCH (topic:Entity {id: $id}) RETURN count(topic) AS topics");

const names = {
  Turkish: "İstanbul ışığı, Iğdır",
  "Arabic, with a sign that joins": "عبد\u200dالله بن محمد",
  Hebrew: "יִצְחָק",
  Chinese: "外交部長𠮷田",
  "accents apart from their letters": "Jose\u0301 and José",
  emoji: "👩🏽‍⚖️🕊️",
  "quotes, a backslash, a dollar sign and a line": `O'Neill "the \\ $id" \n \`x\``,
  "300 letters": "ağ".repeat(150),
};

describe.for(engines)("what $name promises", ({ open, wanted }) => {
  let engine: Engine;

  beforeAll(async () => {
    if (!wanted) return;
    engine = await open();
    await engine.write(schemaSteps());
  });
  afterAll(() => engine?.close());

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

  it.runIf(wanted).for(Object.entries(names))(
    "keeps a name as it was written, and finds it: %s",
    async ([id, name]) => {
      const named = write("MERGE (person:Entity {id: $id}) SET person.name = $name");
      await engine.write([{ statement: named, params: { id: name, name } }]);
      await engine.write([{ statement: named, params: { id: name, name } }]);

      const find =
        "MATCH (person:Entity {id: $name}) WHERE person.name = $name RETURN person.name AS name";
      expect(await engine.read(read(find), { name }), id).toStrictEqual([{ name }]);
    },
  );
});
