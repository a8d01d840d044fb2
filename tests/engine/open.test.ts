import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { Dossier } from "../../model/fact.ts";
import { openEmbedded } from "../../server/engine/embedded.ts";
import type { Engine } from "../../server/engine/engine.ts";
import { openNeo4j } from "../../server/engine/neo4j.ts";
import {
  EngineUnavailable,
  StoreDamaged,
  StoreLocked,
  StoreUnusable,
} from "../../server/errors.ts";
import { load, storeFormat } from "../../server/load/load.ts";
import { openStore } from "../../server/load/open.ts";
import { readHolding } from "../../server/load/stored-rows.ts";
import { setRevision } from "../../server/queries/load.ts";
import { ask, step } from "../../server/queries/query.ts";
import { storeHead } from "../../server/queries/store.ts";
import { revisionOf } from "../../server/revisions/hash.ts";
import { openRevisions } from "../../server/revisions/revisions.ts";
import { engines } from "../fixtures/engines.ts";
import { dossierOf, says } from "../fixtures/world.ts";

const town = (name: string) =>
  `id: town\n${says(1)}\npeople:\n  mayor: {name: ${name}, per: s.1}\n`;
let old: Dossier;
let other: Dossier;
beforeAll(async () => {
  old = await dossierOf(town("Ada"));
  other = await dossierOf(town("Bea"));
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "parley-open-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function opened(data: string, neo4j: Parameters<typeof openStore>[1] = null) {
  const said: string[] = [];
  const store = await openStore(data, neo4j, (line) => said.push(line));
  onTestFinished(() => store.engine.close());
  const put = (dossier: Dossier) =>
    load(
      store.engine,
      { put: [{ dossier, origin: "user", files: null }], remove: [] },
      store.revisions,
    );
  const held = async () => (await readHolding(store.engine)).dossiers.map(revisionOf);
  return { ...store, said, put, held, close: () => store.engine.close() };
}

/** A data folder with the town loaded, and closed again. */
async function withTown(): Promise<string> {
  const data = newFolder();
  const store = await opened(data);
  await store.put(old);
  await store.close();
  return data;
}

async function setFormat(engine: Engine, format: number) {
  const [head] = await ask(engine, storeHead, {});
  await engine.write([step(setRevision, { format, revision: head!.revision })]);
}

describe("opening the store of a data folder", () => {
  it("builds a store that is gone anew from the snapshots", async () => {
    const data = await withTown();
    rmSync(join(data, "store.grafeo"));

    expect(await (await opened(data)).held()).toEqual([revisionOf(old)]);
  });

  it("builds one anew of which a crash left the log of writes alone", async () => {
    const data = await withTown();
    const crashed = newFolder();
    const running = await opened(data);
    await running.put(other);
    cpSync(data, crashed, { recursive: true });
    await running.close();
    rmSync(join(crashed, "store.grafeo"));

    expect(await (await opened(crashed)).held()).toEqual([revisionOf(other)]);
  });

  it("builds one of another format anew beside it, and puts it in its place", async () => {
    const data = await withTown();
    const before = openEmbedded(join(data, "store.grafeo"));
    await setFormat(before, storeFormat + 1);
    await before.close();
    // What a rebuild that was broken off left behind.
    writeFileSync(join(data, "store.grafeo.new"), "half");
    mkdirSync(join(data, "store.grafeo.new.wal"));

    const store = await opened(data);

    expect(store.said).toEqual([
      "The store is of another format, or damaged: it is built anew from the snapshots.",
    ]);
    expect(await store.held()).toEqual([revisionOf(old)]);
    const [head] = await ask(store.engine, storeHead, {});
    expect(head?.format).toBe(storeFormat);
    await store.close();
    expect(readdirSync(data).sort()).toEqual(["revisions", "store.grafeo"]);
  });

  it("builds a damaged one anew, whatever log of writes lies beside it, and keeps the old", async () => {
    const data = await withTown();
    const file = join(data, "store.grafeo");
    const whole = readFileSync(file);
    writeFileSync(file, whole.subarray(0, whole.length / 2));
    mkdirSync(`${file}.wal`);
    writeFileSync(join(`${file}.wal`, "wal_00000000000000000110.log"), "of another file");

    const store = await opened(data);

    expect(await store.held()).toEqual([revisionOf(old)]);
    expect(existsSync(`${file}.old`)).toBe(true);
    await store.put(other);
    expect(await store.held()).toEqual([revisionOf(other)]);
  });

  it("brings the log up to a transaction that a crash kept from it", async () => {
    const data = await withTown();
    const store = await opened(data);
    const cut = { ...store.revisions, settle: async () => {} };
    await load(
      store.engine,
      { put: [{ dossier: other, origin: "user", files: null }], remove: [] },
      cut,
    );
    await store.close();
    expect((await store.revisions.newest()).map(({ hash }) => hash)).toEqual([revisionOf(old)]);

    const again = await opened(data);

    const [newest] = await again.revisions.newest();
    expect(newest).toMatchObject({ hash: revisionOf(other), parent: revisionOf(old) });
    expect(await again.revisions.snapshot(newest!.hash!)).toEqual(other);
  });

  it("says which snapshot cannot be read, and opens without it", async () => {
    const data = await withTown();
    rmSync(join(data, "store.grafeo"));
    writeFileSync(join(data, "revisions", `${revisionOf(old)}.json.gz`), "torn");

    const store = await opened(data);

    expect(store.said).toEqual([
      `The snapshot of town (${revisionOf(old)}) cannot be read; load town again.`,
    ]);
    expect(await store.held()).toEqual([]);
  });

  it("says in plain words that another process holds it, and opens when that has ended", async () => {
    const data = await withTown();
    const file = join(data, "store.grafeo");
    const holds = `
      globalThis.held = require("@grafeo-db/js").GrafeoDB.create(process.argv[1]);
      process.stdout.write("held");
      setInterval(() => {}, 1000);
    `;
    const other = spawn(process.execPath, ["-e", holds, file], { cwd: import.meta.dirname });
    onTestFinished(() => void other.kill("SIGKILL"));
    await once(other.stdout, "data");

    await expect(openStore(data, null)).rejects.toThrow(StoreLocked);
    await expect(openStore(data, null)).rejects.toThrow(
      `Another process holds ${file}. Stop it, or set PARLEY_DATA to another folder.`,
    );

    const ended = once(other, "exit");
    other.kill("SIGKILL");
    await ended;
    expect(await (await opened(data)).held()).toEqual([revisionOf(old)]);
  });

  it("says in plain words that its folder cannot be written", async () => {
    const file = join(newFolder(), "a-file");
    writeFileSync(file, "");

    await expect(openStore(file, null)).rejects.toThrow(StoreUnusable);
    await expect(openStore(join(file, "below"), null)).rejects.toThrow(
      `The folder ${join(file, "below")} cannot be written. Give Parley the right to, or set PARLEY_DATA to another folder.`,
    );
  });

  it("tells a file that is no store from one that is held", async () => {
    const file = join(newFolder(), "store.grafeo");
    writeFileSync(
      file,
      "a letter to a friend, long enough to have a header of its own. ".repeat(99),
    );

    expect(() => openEmbedded(file)).toThrow(StoreDamaged);
  });

  it("answers nothing once it is closed", async () => {
    const engine = openEmbedded(null);
    await engine.close();
    await engine.close();

    await expect(ask(engine, storeHead, {})).rejects.toThrow(EngineUnavailable);
    const writing = engine.write([step(setRevision, { format: 1, revision: "" })]);
    await expect(writing).rejects.toThrow(EngineUnavailable);
  });
});

describe("opening a Neo4j", () => {
  const server = engines.find(({ neo4j }) => neo4j !== null);
  const emptied = async () => await (await server!.open()).close();
  afterAll(async () => server && (await emptied()));

  it("says that it is away when nothing answers", async () => {
    const engine = await openNeo4j({ uri: "bolt://127.0.0.1:9" });
    onTestFinished(() => engine.close());

    await expect(ask(engine, storeHead, {})).rejects.toThrow(EngineUnavailable);
  });

  it.runIf(server)("builds a store of another format anew from the snapshots", async () => {
    await emptied();
    const data = newFolder();
    const before = await opened(data, server!.neo4j);
    await before.put(old);
    await setFormat(before.engine, storeFormat + 1);

    const store = await opened(data, server!.neo4j);

    expect(await store.held()).toEqual([revisionOf(old)]);
    expect((await ask(store.engine, storeHead, {}))[0]?.format).toBe(storeFormat);
  });

  it.runIf(server)("leaves one of another format alone when a dossier would be lost", async () => {
    await emptied();
    const before = await opened(newFolder(), server!.neo4j);
    await before.put(old);
    await setFormat(before.engine, storeFormat + 1);

    await expect(openStore(newFolder(), server!.neo4j)).rejects.toThrow(
      /no snapshot of town\. Unload them/,
    );
    expect(await before.held()).toEqual([revisionOf(old)]);
  });

  it.runIf(server)("keeps a snapshot of what another data folder loaded", async () => {
    await emptied();
    await (await opened(newFolder(), server!.neo4j)).put(old);
    const data = newFolder();

    await opened(data, server!.neo4j);

    const revisions = openRevisions(data);
    expect((await revisions.newest()).map(({ hash }) => hash)).toEqual([revisionOf(old)]);
    expect(revisionOf(await revisions.snapshot(revisionOf(old)))).toBe(revisionOf(old));
  });
});
