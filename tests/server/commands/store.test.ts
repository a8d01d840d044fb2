import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { check } from "../../../server/commands/check.ts";
import type { Command } from "../../../server/commands/command.ts";
import { exportDossier } from "../../../server/commands/export.ts";
import { list } from "../../../server/commands/list.ts";
import { load } from "../../../server/commands/load.ts";
import { unload } from "../../../server/commands/unload.ts";
import { openStore } from "../../../server/load/open.ts";
import { answerRequest } from "../../../server/load/requests.ts";
import { serveRequests } from "../../../server/load/socket.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parley-"));
  vi.stubEnv("PARLEY_DATA", join(folder, "data"));
  vi.stubEnv("NEO4J_URI", "");
  cpSync(excerpt, join(folder, "excerpt"), { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const excerpt = join(import.meta.dirname, "../../fixtures/dossiers/excerpt");

async function run(command: Command, args: Record<string, string | string[]> = {}, options = {}) {
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const code = await command.run({ arguments: args, options, folder, print: say, tell: say });
  return { code, said };
}

it("loads a dossier, lists it, gives it back as a dossier of the same facts, and unloads it", async () => {
  expect(await run(load, { folders: ["excerpt"] })).toEqual({ code: 0, said: ["excerpt: loaded"] });
  expect((await run(list)).said).toEqual([
    expect.stringMatching(/^excerpt {2}user {2}[0-9a-f]{12} {2}/),
  ]);

  expect((await run(exportDossier, { dossier: "excerpt" }, { out: "again" })).code).toBe(0);
  expect(await run(load, { folders: ["again"] })).toEqual({
    code: 0,
    said: ["excerpt: unchanged"],
  });

  expect(await run(unload, { dossiers: ["excerpt"] })).toEqual({
    code: 0,
    said: ["excerpt: unloaded"],
  });
  expect((await run(list)).said).toEqual(["No dossier is loaded."]);
});

it("gives the seed back as folders that pass, and that change nothing when loaded", async () => {
  const ids = ["actors", "gaza-ceasefire"];
  const folders = ids.map((id) => join(import.meta.dirname, "../../../seed", id));
  await run(load, { folders });
  const listed = await run(list);

  for (const id of ids) await run(exportDossier, { dossier: id });

  expect((await run(check, { folders: ids })).code).toBe(0);
  expect((await run(load, { folders: ids })).said).toEqual(
    expect.arrayContaining(ids.map((id) => `${id}: unchanged`)),
  );
  expect(await run(list)).toEqual(listed);
});

it("loads nothing of a dossier with a problem, and says where it is", async () => {
  writeFileSync(join(folder, "excerpt/more.yaml"), "people:\n  ann: {name: Ann, per: ds.99}\n");

  const { code, said } = await run(load, { folders: ["excerpt"] });

  expect(code).toBe(1);
  expect(said.at(-1)).toBe("excerpt is not loaded; the store is as it was");
  expect(said[0]).toMatch(/more\.yaml:2:25: the source "ds" has no passage 99/);
  expect((await run(list)).said).toEqual(["No dossier is loaded."]);
});

it("says which dossiers there are when one is not", async () => {
  await run(load, { folders: ["excerpt"] });
  const said = ["The dossier exerpt is not loaded. Loaded: excerpt."];

  expect(await run(unload, { dossiers: ["exerpt"] })).toEqual({ code: 1, said });
  expect(await run(exportDossier, { dossier: "exerpt" })).toEqual({ code: 1, said });
  expect(existsSync(join(folder, "exerpt"))).toBe(false);
});

it("writes an export over nothing that is there", async () => {
  await run(load, { folders: ["excerpt"] });

  expect(await run(exportDossier, { dossier: "excerpt" })).toEqual({
    code: 1,
    said: ["excerpt is not empty; choose another folder with --out"],
  });
  expect((await run(exportDossier, { dossier: "excerpt" }, { format: "gexf" })).said).toEqual([
    "There is no format gexf of a dossier; expected yaml or json",
  ]);
});

it("hands its work to the server that holds the store, and says what that says", async () => {
  const data = join(folder, "data");
  const store = await openStore(data, null);
  // What a server that was killed left behind.
  if (process.platform !== "win32") writeFileSync(join(data, "parley.sock"), "");
  const served = await serveRequests(data, (request) => answerRequest(store, request));

  expect(await run(load, { folders: ["excerpt"] })).toEqual({ code: 0, said: ["excerpt: loaded"] });
  expect(await run(unload, { dossiers: ["nobody"] })).toEqual({
    code: 1,
    said: ["The dossier nobody is not loaded. Loaded: excerpt."],
  });

  await served.close();
  await store.engine.close();
  expect((await run(list)).said).toEqual([expect.stringMatching(/^excerpt {2}user/)]);
});

it("finds the server of a data folder whose path is too long for a socket", async () => {
  const data = join(folder, "long".repeat(40));
  vi.stubEnv("PARLEY_DATA", data);
  const store = await openStore(data, null);
  const served = await serveRequests(data, (request) => answerRequest(store, request));

  expect((await run(list)).said).toEqual(["No dossier is loaded."]);

  await served.close();
  await store.engine.close();
});
