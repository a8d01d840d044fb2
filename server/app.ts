import express, { type Express } from "express";
import type { Logger } from "pino";
import { keepAnswers } from "./answers.ts";
import { type Current, watchRevision } from "./current.ts";
import type { Engine } from "./engine/engine.ts";
import type { Frozen } from "./frozen.ts";
import { openLayouts } from "./layout/layouts.ts";
import { catchUp } from "./load/load.ts";
import type { Pictures } from "./pictures.ts";
import type { Revisions } from "./revisions/revisions.ts";
import { apiRoutes, nothingThere } from "./routes/api.ts";
import { citationRoutes } from "./routes/citations.ts";
import { docsRoutes } from "./routes/docs.ts";
import { embedRoutes } from "./routes/embeds.ts";
import { exportRoutes } from "./routes/exports.ts";
import { feedRoutes } from "./routes/feeds.ts";
import { ledgerFileRoutes } from "./routes/ledger-files.ts";
import { oembedRoutes } from "./routes/oembed.ts";
import { pageHead } from "./routes/page-head.ts";
import { pageRoutes } from "./routes/pages.ts";
import { permanentRoutes } from "./routes/permanent.ts";
import { problemHandler } from "./routes/problem.ts";
import { limitRequests, securityHeaders } from "./routes/security.ts";
import { setRoutes } from "./routes/sets.ts";
import { openStores } from "./stores.ts";

/** Bytes of answers kept in memory, compressed forms included. */
const keptAnswers = 64 * 1024 * 1024;

export interface AppNeeds {
  engine: Engine;
  log: Logger;
  /** Folder of the kept layouts. */
  layouts: string;
  revisions: Revisions;
  /** Folder of the built pages. */
  pages: string;
  /** Where readers reach it, without a slash at its end; null: where it listens. */
  publicUrl: string | null;
  /** Requests a minute from one address; 0: no limit. */
  rateLimit: number;
  /** Pages that never change. */
  frozen: Frozen;
  pictures: Pictures;
  /** Who may embed, besides Parley's own pages; left out: any page. */
  embedAncestors?: string[];
  version: string;
  now?: () => Date;
}

export interface App {
  /** What the HTTP server hands its requests to. */
  handler: Express;
  /** To be told after a load in this process, so that nobody is given an old answer. */
  current: Current;
  /** Lets go of the old revisions that are held. */
  close(): Promise<void>;
}

/** Parley over HTTP: the API, its documentation and the pages. */
export function createApp(needs: AppNeeds): App {
  const { engine, log, publicUrl, rateLimit } = needs;
  const answers = keepAnswers({ bytes: keptAnswers });
  const { revisions } = needs;
  const current = watchRevision(engine, () => {
    answers.drop();
    // Somebody else may have loaded, into a Neo4j that is shared.
    catchUp(engine, revisions).catch((error) => log.error({ err: error }, "The log is behind"));
  });
  const layouts = openLayouts(needs.layouts);
  const stores = openStores({ engine, layouts, revisions, current });

  const asking = { stores, answers, current, now: needs.now ?? (() => new Date()) };

  const handler = express();
  handler.disable("x-powered-by").disable("etag").set("query parser", false);
  // With an address of its own for readers, Parley stands behind a server that forwards theirs.
  handler.set("trust proxy", publicUrl === null ? false : "loopback, linklocal, uniquelocal");
  handler.use(securityHeaders({ https: publicUrl?.startsWith("https:") ?? false }));
  if (rateLimit > 0) handler.use("/api", limitRequests(rateLimit));
  // Asked by frozen embeds, which have no origin of their own in a sandbox.
  handler.use("/api/changes", (_request, response, next) => {
    response.set("Access-Control-Allow-Origin", "*");
    next();
  });
  handler.use(
    "/api",
    apiRoutes(asking),
    ledgerFileRoutes(asking),
    setRoutes({ ...asking, publicUrl }),
    exportRoutes({ stores, publicUrl, version: needs.version }),
    citationRoutes({ stores, publicUrl, now: needs.now ?? (() => new Date()) }),
    docsRoutes({ server: publicUrl ?? "", version: needs.version }),
    nothingThere,
  );
  if (rateLimit > 0) handler.use(["/embed", "/feed", "/oembed"], limitRequests(rateLimit));
  handler.use(feedRoutes({ stores, answers, current, publicUrl }));
  handler.use(
    embedRoutes({
      stores,
      answers,
      current,
      now: needs.now ?? (() => new Date()),
      pages: needs.pages,
      ancestors: needs.embedAncestors ?? ["*"],
      frozen: needs.frozen,
      pictures: needs.pictures,
      publicUrl,
    }),
  );
  handler.use(permanentRoutes({ stores }));
  handler.use(oembedRoutes({ stores, frozen: needs.frozen, publicUrl }));
  handler.use(pageRoutes(needs.pages, pageHead({ stores, publicUrl })), nothingThere);
  handler.use(problemHandler(log));
  return { handler, current, close: stores.close };
}
