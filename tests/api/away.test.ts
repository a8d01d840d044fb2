import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { freePort, openNeo4j as startNeo4j } from "../../scripts/lib/neo4j.mjs";
import { openNeo4j } from "../../server/engine/neo4j.ts";
import { engines } from "../fixtures/engines.ts";
import { dossierOf } from "../fixtures/world.ts";
import { river } from "./river.ts";
import { fill, serve } from "./served.ts";

/** It starts a Neo4j of its own, where `npm test` found what to run one with. */
const wanted = engines.some(({ neo4j }) => neo4j !== null);

describe("a Neo4j that is stopped while Parley serves it", () => {
  it.runIf(wanted)(
    "is told as away, with when to ask again, and is served again when it is back",
    async ({ skip }) => {
      const folder = mkdtempSync(join(tmpdir(), "parley-away-"));
      onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
      const port = await freePort();
      const start = async () => {
        const started = await startNeo4j({ release: "5.26", port, folder });
        if (started.missing === undefined) return started;
        return skip(`a Neo4j to stop needs ${started.missing}: ${started.bring}`);
      };
      const first = await start();
      const engine = await openNeo4j({ uri: first.uri });
      await fill(engine, [await dossierOf(river)]);
      const served = await serve(engine);
      const graph = "/api/processes/river-talks/graph";
      const before = await served.get(graph);
      expect(before.status).toBe(200);

      await first.close();
      await new Promise((resolve) => setTimeout(resolve, 1_100));
      for (const path of [graph, "/api/health", "/api/sources"]) {
        const began = performance.now();
        const { status, headers, body } = await served.get(path);
        expect([path, status, headers.get("Retry-After")]).toEqual([path, 503, "5"]);
        expect(body.title).toBe("Database away");
        expect(performance.now() - began).toBeLessThan(5_000);
      }

      const second = await start();
      onTestFinished(() => second.close());
      await expect
        .poll(async () => (await served.get(graph)).status, { timeout: 10_000 })
        .toBe(200);
      expect((await served.get(graph)).body).toEqual(before.body);
      await served.close();
      await engine.close();
    },
    180_000,
  );
});
