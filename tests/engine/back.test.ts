import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../server/engine/engine.ts";
import { goBack } from "../../server/load/back.ts";
import { catchUp, headsIn, load } from "../../server/load/load.ts";
import type { Store } from "../../server/load/open.ts";
import { loadSeed } from "../../server/load/seed.ts";
import { readHolding } from "../../server/load/stored-rows.ts";
import { ask } from "../../server/queries/query.ts";
import { schemaSteps } from "../../server/queries/schema.ts";
import { storeHead } from "../../server/queries/store.ts";
import { openRevisions } from "../../server/revisions/revisions.ts";
import { engines } from "../fixtures/engines.ts";
import { dossierOf, says } from "../fixtures/world.ts";

describe.for(engines)("going back on $name", ({ wanted, open }) => {
  const data = mkdtempSync(join(tmpdir(), "parley-back-"));
  const seed = join(data, "seed");
  let engine: Engine;
  let store: Store;

  beforeAll(async () => {
    if (!wanted) return;
    engine = await open();
    await engine.write(schemaSteps());
    store = { engine, revisions: openRevisions(data) };
  });
  afterAll(async () => {
    await engine?.close();
    rmSync(data, { recursive: true });
  });

  /** Writes a dossier of the seed: a town and its mayor. */
  function write(id: string, mayor: string) {
    mkdirSync(join(seed, id), { recursive: true });
    writeFileSync(
      join(seed, id, "dossier.yaml"),
      `id: ${id}\nname: ${id}\nformat: 1\nterms: CC-BY-4.0\n`,
    );
    const people = `people:\n  ${id}-mayor: {name: ${mayor}, per: ${id}.1}\n`;
    writeFileSync(join(seed, id, "facts.yaml"), `${says(1, id)}${people}`);
  }
  const start = async () => (await loadSeed(store, seed)).problems;
  const mayors = async () =>
    (await readHolding(engine)).rows
      .filter((row) => row.is === "entity" && row.kind === "Person")
      .map((row) => "properties" in row && row.properties.name)
      .sort();
  const revision = async () => (await ask(engine, storeHead, {}))[0]!.revision;

  const hashes: Record<string, string> = {};
  it.runIf(wanted)("brings back every fact, and loses none", async () => {
    write("quay", "Ada");
    await start();
    hashes.ada = await revision();
    write("quay", "Bea");
    write("pier", "Cy");
    await start();
    hashes.both = await revision();
    const both = await readHolding(engine);

    await goBack(store, hashes.ada);
    expect([await mayors(), await revision()]).toEqual([["Ada"], hashes.ada]);

    await goBack(store, hashes.both.slice(0, 10));
    expect([await mayors(), await revision()]).toEqual([["Bea", "Cy"], hashes.both]);
    const facts = (holding: typeof both) => holding.dossiers;
    expect(facts(await readHolding(engine))).toEqual(facts(both));
    expect((await store.revisions.history()).map((one) => [one.revision, one.back])).toEqual([
      [hashes.ada, null],
      [hashes.both, null],
      [hashes.ada, hashes.ada],
      [hashes.both, hashes.both],
    ]);
  });

  it.runIf(wanted)(
    "is not undone by the seed at the next start, until its files change",
    async () => {
      await goBack(store, hashes.ada!);
      // The quay is brought forward by other files alone; the pier, which went, stays away as well.
      expect(await start()).toEqual([]);
      expect(await mayors()).toEqual(["Ada"]);

      write("quay", "Dora");
      expect(await start()).toEqual([]);
      expect(await mayors()).toEqual(["Dora"]);
      write("pier", "Eli");
      expect(await start()).toEqual([]);
      expect(await mayors()).toEqual(["Dora", "Eli"]);
    },
  );

  it.runIf(wanted)("brings a dossier that is gone from disk back as loaded by hand", async () => {
    hashes.eli = await revision();
    rmSync(join(seed, "pier"), { recursive: true });
    await start();
    expect(await mayors()).toEqual(["Dora"]);

    await goBack(store, hashes.eli!);
    await start();
    expect(await mayors()).toEqual(["Dora", "Eli"]);
    expect((await headsIn(engine)).map(({ id, origin }) => [id, origin])).toEqual([
      ["pier", "user"],
      ["quay", "seed"],
    ]);
  });

  it.runIf(wanted)("to what is not in the log is refused, and changes nothing", async () => {
    const town = (mayor: string) =>
      dossierOf(`id: town\n${says(1)}\npeople:\n  town-mayor: {name: ${mayor}, per: s.1}\n`);
    const putting = async (mayor: string) => {
      const put = [{ dossier: await town(mayor), origin: "user" as const, files: null }];
      await load(engine, { put, remove: [] }, store.revisions);
      return await revision();
    };
    const one = await putting("Fay");
    await putting("Gus");
    const before = await readHolding(engine);
    rmSync(join(data, "revisions"), { recursive: true });

    await expect(goBack(store, one)).rejects.toThrow(`There is no revision ${one}.`);
    expect(await readHolding(engine)).toEqual(before);
    // What the log lost is told anew from the store.
    await catchUp(engine, store.revisions);
    expect((await store.revisions.history()).map((entry) => entry.revision)).toEqual([
      await revision(),
    ]);
  });
});
