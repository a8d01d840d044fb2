import { readFileSync } from "node:fs";
import { join } from "node:path";
import pino from "pino";
import { createApp } from "./app.ts";
import { layoutsIn } from "./commands/layout.ts";
import type { Config } from "./config.ts";
import { CannotStart, EngineUnavailable } from "./errors.ts";
import { openFrozen } from "./frozen.ts";
import { listen } from "./listen.ts";
import { openStore, type Store } from "./load/open.ts";
import { answerRequest } from "./load/requests.ts";
import { loadSeed } from "./load/seed.ts";
import { serveRequests } from "./load/socket.ts";
import { openPictures } from "./pictures.ts";
import { step } from "./progress.ts";
import { root } from "./root.ts";
import { watchDossiers } from "./watch.ts";

export interface ServeOptions {
  config: Config;
  /** Folder whose dossiers are loaded again on saving; null watches nothing. */
  watch: string | null;
  say: (line: string) => void;
}

export interface Serving {
  address: string;
  /** Ends everything in the reverse order. */
  close(): Promise<void>;
}

const seed = join(root, "seed");

/**
 * Opens the store, loads the seed, serves, and says each step.
 *
 * @throws CannotStart in plain words for whoever started it
 */
export async function serve({ config, watch, say }: ServeOptions): Promise<Serving> {
  const store = await step("Open the store", () => open(config, say), say);
  const closing = [() => store.engine.close()];
  const close = async () => {
    for (const end of closing.toReversed()) await end();
  };
  try {
    const seeded = await step("Load the dossiers", () => loadSeed(store, seed), say);
    for (const problem of seeded.problems) say(problem);

    const app = createApp({
      engine: store.engine,
      // Quiet but for what is ours to mend; one line of JSON each, beside the progress.
      log: pino({ level: "error" }, pino.destination(2)),
      layouts: layoutsIn(config.data),
      pages: join(root, "dist/client"),
      publicUrl: config.publicUrl,
      rateLimit: config.rateLimit,
      embedAncestors: config.embedAncestors,
      pictures: openPictures(join(config.data, "fonts")),
      frozen: openFrozen(join(config.data, "frozen"), config.frozenBytes),
      revisions: store.revisions,
      version: JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version,
    });
    closing.push(() => app.close());
    const changed = () => app.current.check();
    const server = await listen(app.handler, config);
    closing.push(() => server.close());
    const requests = await serveRequests(config.data, async (request, tell) => {
      const answer = await answerRequest(store, request, tell);
      await changed();
      return answer;
    });
    closing.push(() => requests.close());
    if (watch !== null) {
      const watching = await watchDossiers(store, { folder: watch, seed, say, changed });
      closing.push(() => watching.close());
    }
    return { address: config.publicUrl ?? server.address, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function open({ data, neo4j }: Config, say: (line: string) => void): Promise<Store> {
  try {
    return await openStore(data, neo4j, say);
  } catch (error) {
    if (!neo4j || !(error instanceof EngineUnavailable)) throw error;
    throw new CannotStart(
      `Neo4j at ${neo4j.uri} does not answer (${inShort(error.message)}).\nStart it, or check NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD; without NEO4J_URI the embedded engine is used.`,
      { cause: error },
    );
  }
}

/** The driver's reason, without its advice on other versions and the statement that met it. */
function inShort(message: string): string {
  return /Caused by: (.+)$/s.exec(message)?.[1] ?? message.replace(/^[a-z/-]+: /, "");
}
