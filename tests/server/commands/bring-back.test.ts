import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Dossier } from "../../../model/fact.ts";
import { exportDossier } from "../../../server/commands/export.ts";
import { list } from "../../../server/commands/list.ts";
import { load as loadCommand } from "../../../server/commands/load.ts";
import { unload } from "../../../server/commands/unload.ts";
import { load } from "../../../server/load/load.ts";
import { openStore } from "../../../server/load/open.ts";
import { hostile } from "../../api/hostile.ts";
import { shore } from "../../api/shore.ts";
import { dossierOf } from "../../fixtures/world.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parley-"));
  vi.stubEnv("PARLEY_DATA", join(folder, "data"));
  vi.stubEnv("NEO4J_URI", "");
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

async function hold(...dossiers: Dossier[]) {
  const store = await openStore(join(folder, "data"), null);
  const put = dossiers.map((dossier) => ({ dossier, origin: "user" as const, files: null }));
  await load(store.engine, { put, remove: [] }, store.revisions);
  await store.engine.close();
}

async function run(command: typeof list, args: object, options: object = {}) {
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const context = { folder, print: say, tell: say };
  const code = await command.run({ ...context, arguments: { ...args }, options: { ...options } });
  return { code, said };
}
const give = (format: string, process: string) =>
  run(exportDossier, {}, { format, process, out: "view" });
const bring = (from: string, options = {}) =>
  run(loadCommand, { folders: ["view"] }, { from, ...options });

it("gives back the same dossier from what it gave away, as YAML and as CSV", async () => {
  for (const [text, process] of [
    [shore, "shore-talks"],
    [hostile, "hostile-talks"],
  ] as const) {
    await hold(await dossierOf(text));
    const before = (await run(list, {})).said;
    for (const [format, from] of [
      ["yaml", "dossier"],
      ["csv", "csv"],
    ] as const) {
      expect((await give(format, process)).code).toBe(0);
      expect(await bring(from)).toEqual({ code: 0, said: ["world: unchanged"] });
      await run(unload, { dossiers: ["world"] });
      expect(await bring(from)).toEqual({ code: 0, said: ["world: loaded"] });
      expect((await run(list, {})).said).toEqual(before);
    }
  }
});

it("says by name what a timeline could not carry, and loads the rest", async () => {
  await hold(await dossierOf(shore));
  await give("timelinejs", "shore-talks");
  await run(unload, { dossiers: ["world"] });

  const { code, said } = await bring("timelinejs");

  const lost = said.filter((line) => line.startsWith("view: lost: ")).map((line) => line.slice(12));
  expect(lost).toEqual(
    expect.arrayContaining([
      "aland: an entity without a place on a timeline",
      "raid~BY~bland: a relation",
      "world.h.1: its speaker, aland-ministry",
    ]),
  );
  expect(lost.filter((line) => line.endsWith(": a claim")).length).toBeGreaterThan(5);
  expect([code, said.at(-1)]).toEqual([0, "world: loaded"]);
});

it("puts nothing in the place of what the store has, unless it is asked to", async () => {
  await hold(await dossierOf(shore));
  await give("csv", "shore-talks");
  await hold(await dossierOf(shore.replace("name: Talks on the pier", "name: The pier talks")));

  const { code, said } = await bring("csv");
  expect(code).toBe(1);
  expect(said).toEqual([
    "world: only in the file: entity pier",
    "world: only in the store: entity pier",
    "Nothing is loaded: the file and the store differ; --replace takes what the file has",
  ]);
  expect((await bring("csv", { replace: true })).said.at(-1)).toBe("world: updated");
});

it("says each line of a table that cannot be read, and loads nothing", async () => {
  await hold(await dossierOf(shore));
  await give("csv", "shore-talks");
  const files = unzipSync(readFileSync(join(folder, "view")));
  const claims = strFromU8(files["claims.csv"]!).replace('"supports"', '"doubts"');
  writeFileSync(join(folder, "view"), zipSync({ ...files, "claims.csv": strToU8(claims) }));

  const { code, said } = await bring("csv");
  expect([code, said.at(-1)]).toEqual([1, "Nothing is loaded; the store is as it was"]);
  expect(said[0]).toMatch(/^view: claims\.csv:2: stance: Invalid option/);

  writeFileSync(join(folder, "view"), "no archive");
  expect((await bring("csv")).said[0]).toMatch(/^view: it cannot be read as a zip archive/);
  expect((await bring("timelinejs")).said[0]).toBe("view: it is no JSON");
  writeFileSync(join(folder, "view"), '{"events": []}');
  expect((await bring("timelinejs")).said[0]).toMatch(/a fact without a claim cannot be loaded/);
  expect((await bring("docx")).said).toEqual([
    "There is no source docx; expected dossier, csv, timelinejs",
  ]);
});
