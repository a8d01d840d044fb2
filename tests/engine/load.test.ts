import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Dossier } from "../../model/fact.ts";
import type { Engine } from "../../server/engine/engine.ts";
import { load, storeFormat } from "../../server/load/load.ts";
import { readHolding } from "../../server/load/stored-rows.ts";
import { ask } from "../../server/queries/query.ts";
import { schemaSteps } from "../../server/queries/schema.ts";
import { storeHead } from "../../server/queries/store.ts";
import { revisionOf } from "../../server/revisions/hash.ts";
import { openRevisions, type Revisions } from "../../server/revisions/revisions.ts";
import { engines } from "../fixtures/engines.ts";
import { dossierOf, says } from "../fixtures/world.ts";

const meeting = (attended: string, sources = says(3)) => `
name: Talks of the two banks
process: banks
${sources}
people:
  aru: {name: Aru, per: s.1}
  bel: {name: Bel, names: [{is: Bell, per: s.2}], per: s.1}
states:
  west: {name: West Bank Republic, iso: WB, per: s.1}
meetings:
  quay:
    name: Talks at the quay
    on: {2031-05-01: s.1, 2031-05-02: s.2}
    attended: ${attended}
    concerns: {banks: s.3}
    per: s.1
  after:
    name: Talks after the quay
    on: {quay + 2d: s.3}
    follows: quay
    per: s.3
`;
const both = meeting("{aru: {for: west, per: s.2}, bel: {as: an adviser}}");
const one = meeting("{aru: {for: west, per: s.2}}");

describe.for(engines)("loading into $name", ({ wanted, open }) => {
  let engine: Engine;
  let revisions: Revisions;
  const data = mkdtempSync(join(tmpdir(), "parley-load-"));

  beforeAll(async () => {
    if (!wanted) return;
    engine = await open();
    await engine.write(schemaSteps());
    revisions = openRevisions(data);
  });
  afterAll(async () => {
    await engine?.close();
    rmSync(data, { recursive: true });
  });

  const put = (dossier: Dossier) =>
    load(
      engine,
      { put: [{ dossier, origin: "user" as const, files: null }], remove: [] },
      revisions,
    );
  const held = async () => (await readHolding(engine)).dossiers.map(revisionOf);

  it.runIf(wanted)("gives back the facts that were loaded, by their hash", async () => {
    const dossier = await dossierOf(both);

    const { outcomes } = await put(dossier);

    expect(outcomes).toEqual([{ dossier: "world", outcome: "loaded" }]);
    expect(await held()).toEqual([revisionOf(dossier)]);
  });

  it.runIf(wanted)("changes nothing when the same is loaded twice", async () => {
    const dossier = await dossierOf(both);
    await put(dossier);
    const before = await readHolding(engine);

    const { outcomes } = await put(dossier);

    expect(outcomes).toEqual([{ dossier: "world", outcome: "unchanged" }]);
    expect(await readHolding(engine)).toEqual(before);
  });

  it.runIf(wanted)("takes away what left an edited dossier, and its claims", async () => {
    await put(await dossierOf(both));
    const edited = await dossierOf(one);

    const { revision, outcomes } = await put(edited);

    expect(outcomes).toEqual([{ dossier: "world", outcome: "updated" }]);
    expect(await held()).toEqual([revisionOf(edited)]);
    expect(await ask(engine, storeHead, {})).toEqual([{ format: storeFormat, revision }]);
    const { rows } = await readHolding(engine);
    expect(rows.filter(({ id }) => id === "bel~ATTENDED~quay")).toEqual([]);
    expect(
      rows.filter((row) => row.is === "claim" && row.properties.about === "bel~ATTENDED~quay"),
    ).toEqual([]);
  });

  it.runIf(wanted)("refuses two kinds of one entity, and keeps what it had", async () => {
    const first = await dossierOf(both);
    await put(first);
    const other = await dossierOf(
      `id: other\n${says(1)}\norganisations:\n  aru: {name: Aru, form: other, per: s.1}\n`,
    );

    await expect(put(other)).rejects.toThrow(
      "aru is two kinds in other and in world: Organisation and Person; rename one of them",
    );
    expect(await held()).toEqual([revisionOf(first)]);
  });

  it.runIf(wanted)("tells of two words for one thing, and loads them", async () => {
    await put(await dossierOf(both));
    const other = `id: other\n${says(1)}\nstates:\n  west: {name: West, iso: WE, per: s.1}\n`;

    const { warnings } = await put(await dossierOf(other));

    expect(warnings).toEqual([
      'west has two values of iso: "WE" in other, which is drawn, and "WB" in world',
    ]);
    await load(engine, { put: [], remove: ["other"] }, revisions);
  });

  it.runIf(wanted)("keeps a shared fact until the last dossier that says it goes", async () => {
    await put(await dossierOf(both));
    await put(await dossierOf(`id: other\n${says(1)}\npeople:\n  aru: {name: Aru, per: s.1}\n`));

    await load(engine, { put: [], remove: ["world"] }, revisions);
    const { rows } = await readHolding(engine);
    expect(rows.filter(({ is }) => is === "entity").map(({ id }) => id)).toEqual([
      "aru",
      "s-paper",
    ]);

    await load(engine, { put: [], remove: ["other"] }, revisions);
    expect((await readHolding(engine)).rows).toEqual([]);
  });

  it.runIf(wanted)("loads what is asked for at one time one after the other", async () => {
    const ids = ["a", "b", "c", "d", "e", "f", "g", "h"];
    const towns = await Promise.all(
      ids.map((id) =>
        dossierOf(
          `id: town-${id}\n${says(1, id)}\npeople:\n  mayor-${id}: {name: M, per: ${id}.1}\n`,
        ),
      ),
    );

    await Promise.all(towns.map(put));

    expect((await held()).sort()).toEqual(towns.map(revisionOf).sort());
    const log = readFileSync(join(data, "revisions/log.jsonl"), "utf8");
    for (const id of ids) expect(log.split(`"town-${id}"`).length - 1, id).toBe(1);
    await load(engine, { put: [], remove: towns.map(({ id }) => id) }, revisions);
  });

  it.runIf(wanted)("gives back names in every script, and one of 300 letters", async () => {
    const names = [
      "İzzet Ağaoğlu",
      "عبد الله",
      "יִצְחָק",
      "外交部長𠮷田",
      "Ada 🕊️👩🏽‍⚖️",
      "ağ".repeat(150),
    ];
    const people = names.map((name, i) => `  p${i}: {name: ${JSON.stringify(name)}, per: s.1}`);
    const dossier = await dossierOf(`id: names\n${says(1)}\npeople:\n${people.join("\n")}\n`);

    await put(dossier);

    const { rows } = await readHolding(engine);
    const kept = rows.filter((row) => row.is === "entity" && row.kind === "Person");
    expect(kept.map((row) => "properties" in row && row.properties.name)).toEqual(names);
    expect(await held()).toEqual([revisionOf(dossier)]);
    await load(engine, { put: [], remove: ["names"] }, revisions);
  });

  it.runIf(wanted)("will not unload a dossier that another uses", async () => {
    const base = await dossierOf(`id: base\n${says(1)}\nstates:\n  west: {name: West, per: s.1}\n`);
    await put(base);
    const user = await dossierOf(
      `uses: [base]\n${says(1)}\norganisations:\n  guild: {name: Guild, form: other, of: west, per: s.1}\n`,
      { lookUp: async () => new Map([["west", "State" as const]]) },
    );
    await put(user);

    await expect(load(engine, { put: [], remove: ["base"] }, revisions)).rejects.toThrow(
      "base cannot be unloaded: world uses it; unload world first",
    );
    await load(engine, { put: [], remove: ["world", "base"] }, revisions);
  });
});
