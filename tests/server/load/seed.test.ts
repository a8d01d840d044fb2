import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Engine } from "../../../server/engine/engine.ts";
import { openStore, type Store } from "../../../server/load/open.ts";
import { answerRequest } from "../../../server/load/requests.ts";
import { loadSeed } from "../../../server/load/seed.ts";
import { readHolding } from "../../../server/load/stored-rows.ts";
import { dossiersList } from "../../../server/queries/dossiers.ts";
import { ask } from "../../../server/queries/query.ts";

let folder: string;
let seed: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "parley-seed-"));
  seed = join(folder, "seed");
  store = await openStore(join(folder, "data"), null);
});
afterEach(async () => {
  await store.engine.close();
  rmSync(folder, { recursive: true });
});

/** A dossier of one state, or of one person of a state. */
function write(below: string, id: string, own: { name: string; uses?: string }) {
  const place = join(folder, below, id);
  mkdirSync(place, { recursive: true });
  const uses = own.uses ? `uses: [${own.uses}]\n` : "";
  writeFileSync(
    join(place, "dossier.yaml"),
    `id: ${id}\nname: ${id}\nformat: 1\nterms: CC-BY-4.0\n${uses}`,
  );
  const thing = own.uses
    ? `organisations:\n  ${id}-guild: {name: ${own.name}, form: other, of: ${own.uses}-state, per: p.1}\n`
    : `states:\n  ${id}-state: {name: ${own.name}, per: p.1}\n`;
  writeFileSync(
    join(place, "facts.yaml"),
    `publishers: {${id}-press: Press}
sources:
  p:
    publisher: ${id}-press
    published: 2031-05-04
    lang: en
    url: https://example.org/${id}
    says: {1: it is so}
${thing}`,
  );
}

const held = async () =>
  (await ask(store.engine, dossiersList, {})).map(
    ({ dossier }) => `${dossier.id} ${dossier.origin}`,
  );

it("loads dossiers with those they use, whichever folder comes first", async () => {
  write("seed", "a", { name: "The guild", uses: "z" });
  write("seed", "z", { name: "The state" });

  expect(await loadSeed(store, seed)).toEqual({
    outcomes: [
      { dossier: "a", outcome: "loaded" },
      { dossier: "z", outcome: "loaded" },
    ],
    problems: [],
  });
  expect(await loadSeed(store, seed)).toEqual({ outcomes: [], problems: [] });
});

it("reads again what changed on disk, and unloads what is gone from it, but never a user's", async () => {
  write("seed", "a", { name: "A" });
  write("seed", "b", { name: "B" });
  write("mine", "c", { name: "C" });
  await loadSeed(store, seed);
  await answerRequest(store, { do: "load", folders: [join(folder, "mine/c")] });

  write("seed", "a", { name: "Another" });
  rmSync(join(seed, "b"), { recursive: true });

  expect((await loadSeed(store, seed)).outcomes).toEqual([
    { dossier: "a", outcome: "updated" },
    { dossier: "b", outcome: "unloaded" },
  ]);
  expect(await held()).toEqual(["a seed", "c user"]);
});

it("keeps what it held of a dossier that has become wrong, or nameless", async () => {
  write("seed", "a", { name: "A" });
  write("seed", "b", { name: "B" });
  await loadSeed(store, seed);

  writeFileSync(join(seed, "a", "facts.yaml"), "states:\n  a-state: {name: A, per: p.9}\n");
  writeFileSync(join(seed, "b", "dossier.yaml"), "format: 1\n");

  const { outcomes, problems } = await loadSeed(store, seed);
  expect(outcomes).toEqual([]);
  expect(problems.join("\n")).toMatch(/a[\\/]facts\.yaml:2:\d+: .*\n.*b[\\/]dossier\.yaml:1:1: /s);
  expect(await held()).toEqual(["a seed", "b seed"]);
});

it("reads no folder again whose files are the same", async () => {
  write("seed", "a", { name: "A" });
  await loadSeed(store, seed);
  const asked: string[] = [];
  const engine: Engine = {
    ...store.engine,
    read(statement, params) {
      asked.push(statement.name);
      return store.engine.read(statement, params);
    },
    write: () => Promise.reject(new Error("nothing is to be written")),
  };

  expect(await loadSeed({ ...store, engine }, seed)).toEqual({ outcomes: [], problems: [] });
  expect(asked).toEqual(["dossiers/list"]);
});

it("keeps all it held when a dossier that another uses is gone from disk, and says why", async () => {
  write("seed", "a", { name: "The guild", uses: "z" });
  write("seed", "z", { name: "The state" });
  write("mine", "b", { name: "A user's guild", uses: "z" });
  await loadSeed(store, seed);
  cpSync(join(seed, "z"), join(folder, "mine/z"), { recursive: true });
  await answerRequest(store, { do: "load", folders: [join(folder, "mine/b")] });

  // Its own seed no longer uses it; what the user loaded does.
  write("seed", "a", { name: "Another guild" });
  rmSync(join(seed, "z"), { recursive: true });
  const before = await readHolding(store.engine);

  expect(await loadSeed(store, seed)).toEqual({
    outcomes: [],
    problems: ["z cannot be unloaded: b uses it; unload b first"],
  });
  expect(await readHolding(store.engine)).toEqual(before);
  expect(await held()).toEqual(["a seed", "b user", "z seed"]);
});

it("leaves a dossier that a user loaded under the same id, and says so", async () => {
  write("mine", "a", { name: "Mine" });
  await answerRequest(store, { do: "load", folders: [join(folder, "mine/a")] });
  write("seed", "a", { name: "A" });

  expect(await loadSeed(store, seed)).toEqual({
    outcomes: [],
    problems: [
      `a was loaded by hand, and stays; parley unload a makes room for ${join(seed, "a")}`,
    ],
  });
  expect(await held()).toEqual(["a user"]);
});
