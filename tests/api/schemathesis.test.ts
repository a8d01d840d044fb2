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

  it.runIf(wanted)(
    "withstands a thousand requests without a broken answer",
    async () => {
      writeFileSync(join(folder, "schemathesis.toml"), settings);
      const { body } = await served.get("/api/openapi.json");
      writeFileSync(join(folder, "openapi.json"), JSON.stringify(withIdsOf(body)));
      const args = [
        ...["run", "openapi.json", "--url", `${served.address}/api`],
        ...["--max-examples", "60", "--workers", "1", "--seed", "1", "--continue-on-failure"],
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
      expect(Number(requests)).toBeGreaterThanOrEqual(1_000);
    },
    600_000,
  );
});

interface Document {
  paths: Record<string, { get: { parameters: { in: string; schema: object }[] } }>;
}

/** The document with ids that are there among those to try: at random, hardly one would be. */
function withIdsOf(document: Document): Document {
  const ids = ["river-talks", "ida", "truce", "world.h", "ida~ATTENDED~ferry-talks"];
  for (const { get } of Object.values(document.paths)) {
    for (const parameter of get.parameters) {
      if (parameter.in !== "path") continue;
      parameter.schema = { anyOf: [{ type: "string", enum: ids }, parameter.schema] };
    }
  }
  return document;
}
