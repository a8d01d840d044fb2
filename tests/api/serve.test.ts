import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { readConfig } from "../../server/config.ts";
import { askServer } from "../../server/load/socket.ts";
import { serve } from "../../server/serve.ts";
import { river } from "./river.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-serve-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const config = readConfig({ PORT: "0", PARLEY_DATA: join(folder, "data"), RATE_LIMIT: "0" });

async function start(watch: string | null = null) {
  const said: string[] = [];
  const serving = await serve({ config, watch, say: (line) => said.push(line) });
  onTestFinished(() => serving.close());
  const get = async (path: string) => (await fetch(`${serving.address}/api${path}`)).json();
  return { ...serving, said, get };
}

/** Loading takes its time where others are at work as well. */
const patient = { timeout: 20_000 };

/** The river as a folder; `own` is put in its dossier.yaml. */
function write(own: string, text: string) {
  mkdirSync(own, { recursive: true });
  const head = /^(?:name|process): .*$/gm;
  const lines = ["id: river", "format: 1", "terms: CC-BY-4.0", ...text.match(head)!];
  writeFileSync(join(own, "dossier.yaml"), lines.join("\n"));
  writeFileSync(join(own, "events.yaml"), text.replace(head, ""));
}

describe("serving", () => {
  it("loads the dossiers that come with Parley, tells each step, and keeps places over a restart", async () => {
    const first = await start();
    expect(first.said.filter((line) => line.startsWith("✓"))).toEqual([
      expect.stringMatching(/^✓ Open the store {2}\d+\.\d s$/),
      expect.stringMatching(/^✓ Load the dossiers {2}\d+\.\d s$/),
    ]);
    const { processes, revision } = await first.get("/processes");
    const [{ id }] = processes;
    const before = await first.get(`/processes/${id}/graph`);
    await first.close();

    const second = await start();
    expect(await second.get("/health")).toMatchObject({ status: "ok", revision });
    expect(await second.get(`/processes/${id}/graph`)).toEqual(before);
    await second.close();
  });

  it("loads a dossier again when it is saved, and says what is wrong with it", async () => {
    const own = join(folder, "mine/river");
    write(own, river);
    const { get, said, close } = await start(join(folder, "mine"));
    expect(said).toContain("river: loaded");
    expect((await get("/entities/ida")).entity.name).toBe("Ida Lund");

    write(own, river.replace("Ida Lund, per", "Ida Holm, per"));
    await expect
      .poll(async () => (await get("/entities/ida")).entity?.name, patient)
      .toBe("Ida Holm");
    expect(said).toContain("river: updated");

    write(own, river.replace("per: h.3}]", "per: h.9}]"));
    await expect
      .poll(() => said.join("\n"), patient)
      .toMatch(/events\.yaml:\d+:\d+: .*no passage 9/);
    expect((await get("/entities/ida")).entity.name).toBe("Ida Holm");

    write(own, river);
    await expect
      .poll(async () => (await get("/entities/ida")).entity?.name, patient)
      .toBe("Ida Lund");
    await close();
  });

  it("takes what parley loads while it serves, and shows it at once", async () => {
    const own = join(folder, "handed/river");
    write(own, river);
    const { get, close } = await start();
    expect((await get("/entities/ida")).entity.name).toBe("Ida Lund");
    write(own, river.replace("Ida Lund, per", "Ida Berg, per"));

    const told = await askServer(config.data, { do: "load", folders: [own] });
    expect(told).toMatchObject({ ok: true, lines: ["river: updated"] });
    expect((await get("/entities/ida")).entity.name).toBe("Ida Berg");
    await close();
    expect(await askServer(config.data, { do: "list" })).toBeNull();
  });

  it("refuses to watch a folder that is not there, and lets go of the store", async () => {
    await expect(start(join(folder, "nowhere"))).rejects.toThrow(
      `There is no folder ${join(folder, "nowhere")} to watch.`,
    );
    const again = await start();
    await again.close();
  });
});
