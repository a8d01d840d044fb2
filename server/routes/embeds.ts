import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Request, type Response, Router } from "express";
import * as z from "zod";
import { dayOf } from "../../model/day.ts";
import {
  type AnyEmbedRequest,
  EmbedRequests,
  type EmbedView,
  embedViews,
} from "../../model/embed.ts";
import { type Answers, keepBytes } from "../answers.ts";
import type { Current } from "../current.ts";
import { gonePage } from "../embed/gone.ts";
import { type EmbedParts, embedPolicy, partsOf } from "../embed/page.ts";
import { BadRequest, NoRoom, NotFound } from "../errors.ts";
import type { Frozen } from "../frozen.ts";
import type { Stores } from "../stores.ts";
import { drawLive } from "./draw-live.ts";
import { freeze } from "./freeze.ts";
import { readRequest } from "./request.ts";
import { sendKept } from "./send.ts";

export interface EmbedNeeds {
  stores: Stores;
  answers: Answers;
  current: Current;
  now: () => Date;
  /** Folder of the built pages, with what an embed carries. */
  pages: string;
  /** Who may embed, besides Parley's own pages. */
  ancestors: readonly string[];
  frozen: Frozen;
}

/** `/embed/<view>?…`: pages made to stand in the pages of others. */
export function embedRoutes(needs: EmbedNeeds): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const parts = partsIn(needs.pages);
  const policy = embedPolicy(parts, ["'self'", ...needs.ancestors]);
  const { frozen } = needs;

  // For the pages of others, wherever they are.
  router.get("/embed.js", (_request, response, next) => {
    response.set("Cross-Origin-Resource-Policy", "cross-origin");
    next();
  });
  router.get("/embed/:view", async (request, response, next) => {
    const view = embedViews.find((each) => each === request.params.view);
    // The scripts of embeds lie in the same folder.
    if (!view && /\.\w+$/.test(String(request.params.view))) return next();
    embedHeaders(response, policy);
    try {
      if (!view) throw new NotFound("");
      await sendEmbed(view, needs, parts, request, response);
    } catch (error) {
      const status = statusOf(error);
      response.status(status).type("html").set("Cache-Control", "no-cache");
      response.end(gonePage(view ? (error as Error) : null, parts));
    }
  });
  router.get("/f/:hash", async (request, response) => {
    const { hash } = request.params;
    const page = /^[0-9a-f]{64}$/.test(hash) ? await frozen.read(hash) : null;
    if (!page) {
      embedHeaders(response, policy);
      response.status(404).type("html").set("Cache-Control", "no-cache");
      response.end(gonePage(null, parts));
      return;
    }
    // Its own style and script are inside, as they were when it was made.
    embedHeaders(response, embedPolicy(partsOf(String(page)), ["'self'", ...needs.ancestors]));
    response.set("Cache-Control", "public, max-age=31536000, immutable");
    await sendKept(request, response, keepBytes(page), "text/html; charset=utf-8");
  });
  return router;
}

/** @throws the error itself, when it is not about what was asked for */
function statusOf(error: unknown): 400 | 404 | 507 {
  if (error instanceof BadRequest) return 400;
  if (error instanceof NotFound) return 404;
  if (error instanceof NoRoom) return 507;
  throw error;
}

async function sendEmbed(
  view: EmbedView,
  { stores, answers, current, now, frozen }: EmbedNeeds,
  parts: EmbedParts,
  request: Request,
  response: Response,
) {
  // The view is in the path, and has been read.
  const endpoint = { params: z.object({}), query: EmbedRequests[view] };
  const { query } = readRequest(endpoint, request);
  const asked = query as AnyEmbedRequest;
  await current.revision();
  const today = dayOf(now());
  if (asked.revision !== undefined) {
    const hash = await freeze(view, asked, { stores, today, parts, frozen });
    response.set("Cache-Control", asked.revision === "current" ? "no-cache" : "max-age=86400");
    return response.redirect(302, `/f/${hash}`);
  }
  const key = JSON.stringify(["embed", view, today, Object.entries(asked).sort()]);
  const made = () => drawLive(view, asked, { stores, today, parts, base: "" });
  const kept = await answers.get(key, made, (page) => page);
  await sendKept(request, response, kept, "text/html; charset=utf-8");
}

/** Such a page may be framed by others, and is told to nobody else's cache as anything but a page. */
export function embedHeaders(response: Response, policy: string): void {
  response.removeHeader("X-Frame-Options");
  response.removeHeader("Origin-Agent-Cluster");
  response.set({
    "Content-Security-Policy": policy,
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Referrer-Policy": "no-referrer",
  });
}

/** What the build made for embeds; without it they are plain pages, which can be read as well. */
function partsIn(pages: string): EmbedParts {
  const read = (name: string) => {
    try {
      return readFileSync(join(pages, "embed", name), "utf8").trim();
    } catch {
      return "";
    }
  };
  return { style: read("embed.css"), script: read("embed.js") };
}
