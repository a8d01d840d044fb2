import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Command } from "../../../server/commands/command.ts";
import { load } from "../../../server/commands/load.ts";
import { revisions } from "../../../server/commands/revisions.ts";

let folder: string;
const excerpt = join(import.meta.dirname, "../../fixtures/dossiers/excerpt");
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

async function run(command: Command, args: Record<string, string | string[]> = {}) {
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const code = await command.run({ arguments: args, options: {}, folder, print: say, tell: say });
  return { code, said };
}

/** Loads the excerpt as it is, and then with somebody's name written otherwise. */
async function loadTwice(): Promise<string[]> {
  await run(load, { folders: ["excerpt"] });
  const actors = join(folder, "excerpt/actors.yaml");
  const text = readFileSync(actors, "utf8");
  writeFileSync(actors, text.replace(/name: Hassan Rashad/, "name: H. Rashad"));
  await run(load, { folders: ["excerpt"] });
  return (await run(revisions)).said;
}

it("lists what was loaded, the newest first, and says what changed", async () => {
  expect((await run(revisions)).said).toEqual(["Nothing was loaded yet."]);

  const listed = await loadTwice();

  expect(listed).toEqual([
    expect.stringMatching(/^[0-9a-f]{12} {2}\d{4}-\d\d-\d\d \d\d:\d\d {2}now {2}excerpt updated$/),
    expect.stringMatching(/^[0-9a-f]{12} {2}\d{4}-\d\d-\d\d \d\d:\d\d {2}excerpt loaded$/),
  ]);
  const { code, said } = await run(revisions, { do: "show", hash: listed[0]!.slice(0, 6) });
  expect(code).toBe(0);
  expect(said.slice(3)).toEqual([
    expect.stringMatching(/^ {2}excerpt {2}user {2}[0-9a-f]{12} {2}\d+ entities, /),
    `changed from ${listed[1]!.slice(0, 12)}:`,
    "  ~ Person rashad (name: Hassan Rashad → H. Rashad)",
  ]);
});

it("goes back, which is a revision of its own, and forward again", async () => {
  const [newest, first] = (await loadTwice()).map((line) => line.slice(0, 12));

  expect(await run(revisions, { do: "back", hash: first! })).toEqual({
    code: 0,
    said: [
      "excerpt: updated",
      `The store is as it was at ${first}; what it was is in parley revisions.`,
    ],
  });
  expect((await run(revisions)).said.map((line) => line.replace(/ {2}\d.*?:\d\d/, ""))).toEqual([
    `${first}  now  went back to ${first}  excerpt updated`,
    `${newest}  excerpt updated`,
    `${first}  now  excerpt loaded`,
  ]);
  expect(await run(revisions, { do: "back", hash: first! })).toEqual({
    code: 0,
    said: [`The store is at ${first} already; nothing was changed.`],
  });

  await run(revisions, { do: "back", hash: newest! });
  expect((await run(revisions)).said[0]).toContain(`now  went back to ${newest}`);
});

it("says what is near when there is no such revision, and how it is asked", async () => {
  const [newest, first] = (await loadTwice()).map((line) => line.slice(0, 12));

  const { code, said } = await run(revisions, { do: "back", hash: "0000000000000000" });
  expect([code, said[0]]).toEqual([1, "There is no revision 0000000000000000."]);
  expect(said[1]).toMatch(new RegExp(`^Near: ${newest}[0-9a-f]+, ${first}[0-9a-f]+$`));
  expect(await run(revisions, { do: "bakc", hash: first! })).toEqual({
    code: 1,
    said: ["There is no parley revisions bakc; expected show or back, and a hash"],
  });
  expect(await run(revisions, { do: "show" })).toEqual({
    code: 1,
    said: [
      "expected parley revisions show <hash>: 4 or more characters of one that parley revisions lists",
    ],
  });
});
