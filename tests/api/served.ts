import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import type { Dossier } from "../../model/fact.ts";
import type { Stored } from "../../model/stored.ts";
import { type App, createApp } from "../../server/app.ts";
import { resolve } from "../../server/dossier/resolve.ts";
import type { Engine } from "../../server/engine/engine.ts";
import { type Listening, listen } from "../../server/listen.ts";
import {
  putClaims,
  putDossiers,
  putEntities,
  putRelations,
  putSourceLinks,
  putSources,
  setRevision,
} from "../../server/queries/load.ts";
import { step } from "../../server/queries/query.ts";
import { schemaSteps } from "../../server/queries/schema.ts";

export interface Served {
  address: string;
  app: App;
  /** GET below the address; the body as JSON, null when there is none. */
  // biome-ignore lint/suspicious/noExplicitAny: a test says itself what it expects of the JSON.
  get(path: string, init?: RequestInit): Promise<{ status: number; headers: Headers; body: any }>;
  close(): Promise<void>;
}

export const today = "2031-06-01";

/** Parley over an engine with some dossiers in it, on a free loopback port; the day is 1 June 2031. */
export async function serve(
  engine: Engine,
  options: { rateLimit?: number; pages?: string; publicUrl?: string } = {},
): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "parley-api-"));
  const app = createApp({
    engine,
    log: pino({ level: "silent" }),
    layouts: join(folder, "layouts"),
    pages: options.pages ?? join(folder, "pages"),
    publicUrl: options.publicUrl ?? null,
    rateLimit: options.rateLimit ?? 0,
    version: "0.0.0",
    now: () => new Date(`${today}T12:00:00Z`),
  });
  const server: Listening = await listen(app.handler, { host: "127.0.0.1", port: 0 });
  return {
    address: server.address,
    app,
    async get(path, init) {
      const response = await fetch(`${server.address}${path}`, init);
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        body: text === "" ? null : JSON.parse(text),
      };
    },
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Loads dossiers whole into an engine with nothing in it. */
export async function fill(engine: Engine, dossiers: Dossier[], revision = "1".repeat(64)) {
  const stored: Stored = resolve(dossiers);
  await engine.write(schemaSteps());
  await engine.write([
    step(setRevision, { format: 1, revision }),
    step(putDossiers, { rows: stored.dossiers.map((one) => keyed(one)) }),
    ...stored.entities.map((one) => step(putEntities[one.kind], { rows: [keyed(one, ["kind"])] })),
    ...stored.relations.map((one) =>
      step(putRelations[one.type], {
        rows: [{ ...keyed(one, ["tail", "head", "type"]), tail: one.tail, head: one.head }],
      }),
    ),
    step(putSources, { rows: stored.sources.map((one) => keyed(one, ["follows"])) }),
    step(putSourceLinks, {
      rows: stored.sources.flatMap(({ id, follows }) =>
        follows.map(({ how, source }) => ({ tail: id, head: source, how })),
      ),
    }),
    step(putClaims, { rows: stored.claims.map((one) => keyed(one)) }),
  ]);
}

function keyed(thing: { id: string; properties?: object }, told: string[] = []) {
  const { properties = {}, ...columns } = thing;
  const kept = Object.entries({ ...properties, ...columns }).filter(
    ([name, value]) => value !== null && !told.includes(name),
  );
  return { id: thing.id, properties: Object.fromEntries(kept) };
}
