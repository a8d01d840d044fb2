import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { formatIds, formats } from "../../../model/formats.ts";
import { exportDossier } from "../../../server/commands/export.ts";
import { load } from "../../../server/load/load.ts";
import { openStore } from "../../../server/load/open.ts";
import { answerRequest } from "../../../server/load/requests.ts";
import { serveRequests } from "../../../server/load/socket.ts";
import { serve } from "../../api/served.ts";
import { shore } from "../../api/shore.ts";
import { dossierOf } from "../../fixtures/world.ts";

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "parley-"));
  vi.stubEnv("PARLEY_DATA", join(folder, "data"));
  vi.stubEnv("NEO4J_URI", "");
  const store = await openStore(join(folder, "data"), null);
  const put = [{ dossier: await dossierOf(shore), origin: "user" as const, files: null }];
  await load(store.engine, { put, remove: [] }, store.revisions);
  await store.engine.close();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

async function give(options: Record<string, string>) {
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const context = { arguments: {}, options, folder, print: say, tell: say };
  return { code: await exportDossier.run(context), said };
}

it("gives the same bytes on the command line as over HTTP, beside a server and without one", async () => {
  const alone = new Map<string, Buffer>();
  for (const format of formatIds) {
    const out = `view${formats[format].ending}`;
    const { code, said } = await give({ process: "shore-talks", format, out });
    expect([code, said[0]]).toEqual([0, out]);
    alone.set(format, readFileSync(join(folder, out)));
  }
  const store = await openStore(join(folder, "data"), null);
  const served = await serve(store.engine);
  const requests = await serveRequests(join(folder, "data"), (request, tell) =>
    answerRequest(store, request, tell),
  );
  for (const format of formatIds) {
    const answer = await fetch(`${served.address}/api/export/${format}?process=shore-talks`);
    expect(Buffer.from(await answer.arrayBuffer()), format).toEqual(alone.get(format));
  }
  const { code } = await give({ process: "shore-talks", format: "gexf", out: "beside.gexf" });
  expect(code).toBe(0);
  expect(readFileSync(join(folder, "beside.gexf"))).toEqual(alone.get("gexf"));
  await requests.close();
  await served.close();
  await store.engine.close();
});

it("gives a view as the store was at a revision, the same as it gave then", async () => {
  const at = { process: "shore-talks", format: "csv-claims", out: "then.csv" };
  const { said } = await give(at);
  const revision = /revision ([0-9a-f]{12})$/.exec(said.join("\n"))![1]!;
  const then = readFileSync(join(folder, "then.csv"));
  const store = await openStore(join(folder, "data"), null);
  const later = await dossierOf(shore.replace("Talks on the pier", "The talks ashore"));
  const put = [{ dossier: later, origin: "user" as const, files: null }];
  await load(store.engine, { put, remove: [] }, store.revisions);
  await store.engine.close();

  expect((await give({ ...at, out: "now.csv" })).code).toBe(0);
  expect((await give({ ...at, revision, out: "back.csv" })).code).toBe(0);

  expect(readFileSync(join(folder, "now.csv"))).not.toEqual(then);
  expect(readFileSync(join(folder, "back.csv"))).toEqual(then);
  const unknown = await give({ ...at, revision: "00000000", out: "none.csv" });
  expect(unknown.code).not.toBe(0);
  expect(unknown.said.join("\n")).toContain("There is no revision 00000000");
});

it("says what is wrong with what was asked, and leaves no file", async () => {
  const wrong = [
    { options: { process: "shore-talk", format: "csv" }, says: /There is no process shore-talk/ },
    { options: { process: "shore-talks", format: "docx" }, says: /no format docx; expected csv, / },
    { options: { process: "shore-talks", known: "2031-02-30" }, says: /^known: .*2031-02-30/ },
    { options: {}, says: /Expected either a dossier's id, or --process or --about/ },
  ];
  for (const { options, says } of wrong) {
    const { code, said } = await give(options as Record<string, string>);
    expect([code, said]).toEqual([1, [expect.stringMatching(says)]]);
  }
  expect(readdirSync(folder)).toEqual(["data"]);
});
