import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { check } from "../../../server/commands/check.ts";
import type { Command } from "../../../server/commands/command.ts";
import { newDossier } from "../../../server/commands/new.ts";
import { startDossier } from "../../../server/dossier/start.ts";
import { strictRules } from "../../../server/dossier/strict/index.ts";

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

it("warns when it is asked to be strict, and finds nothing wrong all the same", async () => {
  cpSync(excerpt, join(folder, "seed/excerpt"), { recursive: true });
  const more = "people:\n  ann: {name: Ann the hero, note: one, per: ds.1}\n";
  writeFileSync(join(folder, "seed/excerpt/more.yaml"), more);

  const plain = await run(check);
  const strict = await run(check, {}, { strict: true });

  expect(plain).toEqual({
    code: 0,
    said: ["excerpt: 57 facts, 69 claims, 1 source; no problem"],
  });
  expect(strict.code).toBe(0);
  expect(strict.said).toContain(
    'seed/excerpt/more.yaml:2:15: warning: the name says "hero", which names people as enemies or heroes; expected a word that all sides would use, such as fighter, member or armed group; say it so, or put the source\'s own words in quotation marks',
  );
});

it("knows the dossiers that one uses when it is strict, from the folders beside it", async () => {
  const head = (id: string, more = "") => `id: ${id}\nformat: 1\nterms: CC-BY-4.0\n${more}`;
  const source = (id: string) =>
    `publishers: {${id}-paper: ${id === "a" ? "Courier" : "Observer"}}\nsources:\n  s: {publisher: ${id}-paper, published: 2031, lang: en, url: "https://example.org/${id}", says: {1: words}}\n`;
  const person = (id: string, name: string) => `people: {${id}: {name: ${name}, per: s.1}}\n`;
  for (const id of ["a", "b"]) mkdirSync(join(folder, id));
  writeFileSync(join(folder, "a/dossier.yaml"), head("a"));
  writeFileSync(join(folder, "a/facts.yaml"), source("a") + person("ann", "Anna Berg"));
  writeFileSync(join(folder, "b/dossier.yaml"), head("b", "uses: [a]\n"));
  writeFileSync(join(folder, "b/facts.yaml"), source("b") + person("berg", "Berg Anna"));

  expect(await run(check, { folders: ["b"] }, { strict: true })).toEqual({
    code: 0,
    said: [
      'b/facts.yaml:4:10: warning: "Berg Anna" (berg) and "Anna Berg" (ann) look alike; expected one entity, or names that tell two apart; join them, say mergedInto, or let it be where they are two',
      "b: 2 facts, 1 claim, 1 source; 1 warning",
    ],
  });
});

it("names every strict rule in its help", () => {
  const [strict] = check.options;

  expect(strict!.flags).toBe("--strict");
  for (const { summary } of strictRules) expect(strict!.summary).toContain(summary);
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
    expect(text).toMatch(/^# yaml-language-server: \$schema=\S+\n(?:# .*\n)+$/);
    writeFileSync(join(folder, "first-talks", path), example);
  }
  expect(await run(check, { folders: ["first-talks"] })).toEqual({
    code: 0,
    said: ["first-talks: 10 facts, 11 claims, 1 source, 1 story; no problem"],
  });
});

it("says what is wrong in a story with its file", async () => {
  cpSync(excerpt, join(folder, "seed/excerpt"), { recursive: true });
  mkdirSync(join(folder, "seed/excerpt/stories"));
  writeFileSync(
    join(folder, "seed/excerpt/stories/first.yaml"),
    "title: First\nlang: en\nsteps: []\n",
  );

  expect(await run(check)).toEqual({
    code: 1,
    said: [
      "seed/excerpt/stories/first.yaml:3:1: the story has no steps; expected steps: and a list of them; write one",
      "1 problem in 1 file",
    ],
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
