import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { cleanCopy, runScript, temporary, tidyUp } from "./project.ts";

const madeSteps = (said: string) =>
  [...said.matchAll(/^✓ (.+?) {2}\d+\.\d s$/gm)].map(([, label]) => label);
/** What somebody who cannot read code must never be shown. */
const trace = /^\s+at .*:\d+:\d+\)?$/m;

describe("npm start", () => {
  const copy = cleanCopy();
  tidyUp();

  let first: string;
  beforeAll(async () => {
    const parley = runScript(copy, "start.mjs");
    const address = await parley.address;
    first = parley.said();
    expect((await fetch(`${address}/api/health`)).status).toBe(200);
    expect(await (await fetch(address)).text()).toContain("<html");
    parley.interrupt();
    expect(await parley.ended).toMatchObject({ code: 0 });
  }, 300_000);

  it("installs, builds and loads in a clean clone, telling each step and its time", () => {
    expect(madeSteps(first)).toEqual(
      expect.arrayContaining(["Install packages", "Build the pages", "Build the server"]),
    );
  });

  it("makes nothing anew the second time", async () => {
    const began = performance.now();
    const parley = runScript(copy, "start.mjs");
    await parley.address;
    console.log(`second start: ready in ${((performance.now() - began) / 1000).toFixed(2)} s`);

    expect(madeSteps(parley.said())).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(Install|Build)/)]),
    );
  });

  it("builds anew the one thing whose files have changed", async () => {
    appendFileSync(join(copy, "client/main.tsx"), "\n// changed\n");
    const parley = runScript(copy, "start.mjs");
    await parley.address;

    const built = madeSteps(parley.said()).filter((label) => /^(Install|Build)/.test(label ?? ""));
    expect(built).toEqual(["Build the pages"]);
  });

  it("closes on Ctrl-C, and the store opens again", async () => {
    const env = { PARLEY_DATA: temporary() };
    const before = runScript(copy, "start.mjs", { env });
    await before.address;
    before.interrupt();
    expect(await before.ended).toMatchObject({ code: 0 });

    const after = runScript(copy, "start.mjs", { env });
    const health = await fetch(`${await after.address}/api/health`);
    expect(health.status).toBe(200);
  });

  it("closes on a Ctrl-C that comes twice, as npm passes on what the terminal sends", async () => {
    const parley = runScript(copy, "start.mjs", { env: { PARLEY_DATA: temporary() } });
    await parley.address;
    parley.interrupt();
    parley.interrupt();

    expect(await parley.ended).toMatchObject({ code: 0 });
  });

  it("says in plain words that the port is taken", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void taken.close());
    await new Promise((resolve) => taken.once("listening", resolve));
    const { port } = taken.address() as { port: number };

    const env = { PORT: String(port), PARLEY_DATA: temporary() };
    const { code, said } = await runScript(copy, "start.mjs", { env }).ended;

    expect(code).toBe(1);
    expect(said).toContain(String(port));
    expect(said).not.toMatch(trace);
  });

  it("says in plain words that the data folder cannot be written", async () => {
    const file = join(temporary(), "a-file");
    writeFileSync(file, "");
    const data = join(file, "data");

    const { code, said } = await runScript(copy, "start.mjs", { env: { PARLEY_DATA: data } }).ended;

    expect(code).toBe(1);
    expect(said).toContain(data);
    expect(said).not.toMatch(trace);
  });

  it("says in plain words that another Parley holds the store", async () => {
    const env = { PARLEY_DATA: temporary() };
    await runScript(copy, "start.mjs", { env }).address;

    const { code, said } = await runScript(copy, "start.mjs", { env }).ended;

    expect(code).toBe(1);
    expect(said).toContain(env.PARLEY_DATA);
    expect(said).not.toMatch(trace);
  });

  it("runs the commands of parley where they were typed", async () => {
    const folder = temporary();
    mkdirSync(join(folder, "world"));
    writeFileSync(join(folder, "world/dossier.yaml"), "id: world\nid: world\n");
    const npm = { npm_lifecycle_event: "parley", INIT_CWD: folder };

    const { code, said } = await runScript(copy, "parley.mjs", {
      args: ["check", "world"],
      env: npm,
    }).ended;

    expect(code).toBe(1);
    expect(said).toMatch(/dossier\.yaml:\d+:\d+: /);
    expect(said).not.toMatch(trace);
  });
});
