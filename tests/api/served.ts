import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import type { Dossier } from "../../model/fact.ts";
import { type App, createApp } from "../../server/app.ts";
import type { Engine } from "../../server/engine/engine.ts";
import { openFrozen } from "../../server/frozen.ts";
import { type Listening, listen } from "../../server/listen.ts";
import { load } from "../../server/load/load.ts";
import { openPictures } from "../../server/pictures.ts";
import { schemaSteps } from "../../server/queries/schema.ts";
import { openRevisions, type Revisions } from "../../server/revisions/revisions.ts";

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
  options: {
    rateLimit?: number;
    pages?: string;
    publicUrl?: string;
    revisions?: Revisions;
    embedAncestors?: string[];
    frozenBytes?: number;
  } = {},
): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "parley-api-"));
  const app = createApp({
    engine,
    log: pino({ level: "silent" }),
    layouts: join(folder, "layouts"),
    pages: options.pages ?? join(folder, "pages"),
    publicUrl: options.publicUrl ?? null,
    revisions: options.revisions ?? openRevisions(folder),
    rateLimit: options.rateLimit ?? 0,
    embedAncestors: options.embedAncestors ?? ["*"],
    pictures: openPictures(join(folder, "fonts")),
    frozen: openFrozen(join(folder, "frozen"), options.frozenBytes ?? 1_000_000),
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
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Loads dossiers into an engine, over what it holds of them. */
export async function fill(
  engine: Engine,
  dossiers: Dossier[],
  revisions?: Revisions,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "parley-revisions-"));
  try {
    await engine.write(schemaSteps());
    const put = dossiers.map((dossier) => ({ dossier, origin: "user" as const, files: null }));
    return (await load(engine, { put, remove: [] }, revisions ?? openRevisions(folder))).revision;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
