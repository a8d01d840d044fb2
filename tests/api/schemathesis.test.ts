import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbedded } from "../../server/engine/embedded.ts";
import type { Engine } from "../../server/engine/engine.ts";
import { pythonWith, run, wantPython } from "../fixtures/python.ts";
import { dossierOf } from "../fixtures/world.ts";
import { river } from "./river.ts";
import { fill, type Served, serve } from "./served.ts";

const version = "4.32.5";
const wanted = wantPython("schemathesis");

/**
 * What of a valid request may be refused all the same: two valid days in the wrong order, or a day that
 * is in no calendar, which no schema of one parameter can say; and ids that name nothing.
 */
const settings = `
[checks.positive_data_acceptance]
expected-statuses = [200, 400, 404]
`;

/** What is frozen leads to its page; oEmbed wants 501 for a format that is not spoken. */
const outside = `
[checks.positive_data_acceptance]
expected-statuses = [200, 302, 400, 404]

[checks.not_a_server_error]
expected-statuses = ["2xx", "3xx", "4xx", 501]
`;

describe("the API under schemathesis", () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-schemathesis-"));
  let inHome: (command: string) => string;
  let engine: Engine;
  let served: Served;
  beforeAll(async () => {
    if (!wanted) return;
    inHome = await pythonWith(`schemathesis-${version}`, [`schemathesis==${version}`]);
    engine = openEmbedded(null);
    await fill(engine, [await dossierOf(river)]);
    served = await serve(engine);
  }, 300_000);
  afterAll(async () => {
    await served?.close();
    await engine?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.runIf(wanted).for([
    { place: "the API", below: "/api", isOutside: false, examples: 60, least: 1_000 },
    { place: "what stands outside it", below: "", isOutside: true, examples: 30, least: 250 },
  ])(
    "$place withstands hundreds of requests without a broken answer",
    { timeout: 600_000 },
    async ({ below, isOutside, examples, least }) => {
      writeFileSync(join(folder, "schemathesis.toml"), isOutside ? outside : settings);
      const { body } = await served.get("/api/openapi.json");
      writeFileSync(
        join(folder, "openapi.json"),
        JSON.stringify(withIdsOf(partOf(body, isOutside))),
      );
      const args = [
        ...["run", "openapi.json", "--url", `${served.address}${below}`],
        ...[
          "--max-examples",
          `${examples}`,
          "--workers",
          "1",
          "--seed",
          "1",
          "--continue-on-failure",
        ],
        ...["--report", "ndjson", "--report-ndjson-path", join(folder, "events.ndjson")],
        ...["--no-color"],
      ];
      const { stdout, code } = await run(inHome("st"), args, {
        cwd: folder,
        maxBuffer: 100_000_000,
      }).then(
        ({ stdout }) => ({ stdout, code: 0 }),
        (error: { stdout: string; code: number }) => error,
      );

      const [, requests] = /^\s*(\d+) generated/m.exec(stdout) ?? [];
      console.log(`schemathesis: ${requests} requests`);
      expect(code, stdout.slice(-20_000)).toBe(0);
      expect(Number(requests)).toBeGreaterThanOrEqual(least);
    },
  );
});

interface Document {
  paths: Record<
    string,
    { servers?: unknown; get: { parameters: { name: string; in: string; schema: object }[] } }
  >;
}

/** The paths below /api, or those that say that they are not. */
function partOf(document: Document, isOutside: boolean): Document {
  const paths = Object.entries(document.paths).filter(
    ([, { servers }]) => (servers !== undefined) === isOutside,
  );
  return { ...document, paths: Object.fromEntries(paths) };
}

/** The document with ids that are there among those to try: at random, hardly one would be. */
function withIdsOf(document: Document): Document {
  const ids = ["river-talks", "ida", "truce", "world.h", "ida~ATTENDED~ferry-talks"];
  for (const { get } of Object.values(document.paths)) {
    for (const parameter of get.parameters) {
      const isId = /^(?:process|agreement|fact|story)$/.test(parameter.name);
      if (parameter.in !== "path" && !isId) continue;
      parameter.schema = { anyOf: [{ type: "string", enum: ids }, parameter.schema] };
    }
  }
  return document;
}
