import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { classSet } from "../../../server/commands/set.ts";
import { load } from "../../../server/load/load.ts";
import { openStore } from "../../../server/load/open.ts";
import { river } from "../../api/river.ts";
import { serve } from "../../api/served.ts";
import { ferry } from "../../fixtures/river-story.ts";
import { dossierOf } from "../../fixtures/world.ts";

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "parley-"));
  vi.stubEnv("PARLEY_DATA", join(folder, "data"));
  vi.stubEnv("NEO4J_URI", "");
  const store = await openStore(join(folder, "data"), null);
  const dossier = await dossierOf(river, {}, { ferry });
  await load(
    store.engine,
    { put: [{ dossier, origin: "user", files: null }], remove: [] },
    store.revisions,
  );
  await store.engine.close();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

async function set(story: string, options: Record<string, string | boolean> = {}) {
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const context = { arguments: { story }, options, folder, print: say, tell: say };
  return { code: await classSet.run(context), said };
}

it("gives the same bytes on the command line as over HTTP", async () => {
  const asked = [
    ["ferry.md", {}, "markdown"],
    ["ferry-answers.html", { format: "html", answers: true }, "html?answers=yes"],
  ] as const;
  const store = await openStore(join(folder, "data"), null);
  const served = await serve(store.engine);
  const told = new Map<string, string>();
  for (const [file, , path] of asked) {
    const answer = await fetch(`${served.address}/api/stories/ferry/set/${path}`);
    told.set(file, await answer.text());
  }
  const { address } = served;
  await served.close();
  await store.engine.close();
  vi.stubEnv("PUBLIC_URL", address);

  for (const [file, options] of asked) {
    const { code, said } = await set("ferry", options);
    expect([code, said[0]]).toEqual([0, file]);
    expect(readFileSync(join(folder, file), "utf8")).toBe(told.get(file));
  }
});

it("says what is wrong with what was asked, and leaves no file", async () => {
  expect(await set("fery")).toEqual({
    code: 1,
    said: [expect.stringMatching(/no story fery/), "Near: ferry"],
  });
  expect(await set("ferry", { format: "docx" })).toEqual({
    code: 1,
    said: ["There is no format docx; expected markdown, html"],
  });
  expect(readdirSync(folder)).toEqual(["data"]);
});
