import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { check } from "../../../server/commands/check.ts";
import type { Command } from "../../../server/commands/command.ts";
import { newDossier } from "../../../server/commands/new.ts";
import { startDossier } from "../../../server/dossier/start.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parley-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(command: Command, args: Record<string, string | string[]> = {}, options = {}) {
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const code = await command.run({ arguments: args, options, folder, print: say, tell: say });
  return { code, said };
}

const excerpt = join(import.meta.dirname, "../../fixtures/dossiers/excerpt");

it("sums up every dossier under seed, and says no problem where there is none", async () => {
  cpSync(excerpt, join(folder, "seed/excerpt"), { recursive: true });
  writeFileSync(join(folder, "seed/README.md"), "where they come from");

  expect(await run(check)).toEqual({
    code: 0,
    said: ["excerpt: 56 facts, 68 claims, 1 source; no problem"],
  });
});

it("says each problem with its file, and how many in how many files", async () => {
  cpSync(excerpt, join(folder, "seed/excerpt"), { recursive: true });
  const more = "people:\n  ann: {name: Ann, per: ds.99}\n  ben: {name: Ben, per: ds.98}\n";
  writeFileSync(join(folder, "seed/excerpt/more.yaml"), more);
  writeFileSync(join(folder, "seed/excerpt/other.yaml"), "persons: {}\n");

  const { code, said } = await run(check, { folders: ["seed/excerpt"] });

  expect(code).toBe(1);
  expect(said.map((line) => line.split(";")[0])).toEqual([
    'seed/excerpt/more.yaml:2:25: the source "ds" has no passage 99',
    'seed/excerpt/more.yaml:3:25: the source "ds" has no passage 98',
    'seed/excerpt/other.yaml:1:1: a file has no key "persons"',
    "3 problems in 2 files",
  ]);
});

it("says so when there is nothing to check", async () => {
  expect(await run(check)).toEqual({
    code: 1,
    said: ["There is no dossier under seed. Name a folder: parley check <folder>"],
  });
});

it("starts a dossier that passes, and whose example passes out of its comments", async () => {
  expect((await run(newDossier, { id: "first-talks" })).code).toBe(0);
  expect(await run(check, { folders: ["first-talks"] })).toEqual({
    code: 0,
    said: ["first-talks: 1 fact, 0 claims, 0 sources; no problem"],
  });

  for (const { path, text } of startDossier("first-talks")) {
    if (path === "dossier.yaml" || !path.endsWith(".yaml")) continue;
    const example = text.replace(/^# yaml-language-server.*\n/, "").replace(/^# /gm, "");
    writeFileSync(join(folder, "first-talks", path), example);
  }
  expect(await run(check, { folders: ["first-talks"] })).toEqual({
    code: 0,
    said: ["first-talks: 10 facts, 11 claims, 1 source; no problem"],
  });
});

it("starts no dossier under an id outside the grammar, or in a folder that is in use", async () => {
  expect(await run(newDossier, { id: "Port City" })).toEqual({
    code: 1,
    said: [
      'the id "Port City" has capital letters; expected small letters a to z, digits and hyphens; write port-city',
    ],
  });
  writeFileSync(join(folder, "note.txt"), "");
  expect(await run(newDossier, { id: "port-city" }, { folder: "." })).toEqual({
    code: 1,
    said: [". is not empty; choose another folder with --folder"],
  });
});
