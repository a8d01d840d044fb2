import { afterAll, beforeAll } from "vitest";
import type { Engine } from "../../server/engine/engine.ts";
import type { EngineRow } from "../fixtures/engines.ts";
import { dossierOf } from "../fixtures/world.ts";
import { fill, type Served, serve } from "./served.ts";

/** What is served, there once the tests run; closed after them. */
export interface ServedWorld extends Readonly<Omit<Served, "close">> {
  /** To load more into it. */
  readonly engine: Engine;
}

/** Serves a world, written as a dossier is, on an engine for the tests of one describe block. */
export function serveWorld(
  { wanted, open }: Pick<EngineRow, "wanted" | "open">,
  yaml: string,
  /** The world's stories, by their ids. */
  stories: Record<string, string> = {},
): ServedWorld {
  let engine: Engine;
  let served: Served;

  beforeAll(async () => {
    if (!wanted) return;
    engine = await open();
    await fill(engine, [await dossierOf(yaml, {}, stories)]);
    served = await serve(engine);
  });
  afterAll(async () => {
    await served?.close();
    await engine?.close();
  });

  return {
    get: (path, init) => served.get(path, init),
    get address() {
      return served.address;
    },
    get app() {
      return served.app;
    },
    get engine() {
      return engine;
    },
  };
}
