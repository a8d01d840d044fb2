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
import type { Answers } from "../answers.ts";
import type { Current } from "../current.ts";
import { gonePage } from "../embed/gone.ts";
import { type EmbedParts, embedPolicy } from "../embed/page.ts";
import { BadRequest, NotFound } from "../errors.ts";
import type { Stores } from "../stores.ts";
import { drawEmbed } from "./draw-embed.ts";
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
}

/** `/embed/<view>?…`: pages made to stand in the pages of others. */
export function embedRoutes(needs: EmbedNeeds): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const parts = partsIn(needs.pages);
  const policy = embedPolicy(parts, ["'self'", ...needs.ancestors]);

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
      if (!(error instanceof BadRequest) && !(error instanceof NotFound)) throw error;
      const status = error instanceof BadRequest ? 400 : 404;
      response.status(status).type("html").set("Cache-Control", "no-cache");
      response.end(gonePage(view ? error : null, parts));
    }
  });
  return router;
}

async function sendEmbed(
  view: EmbedView,
  { stores, answers, current, now }: EmbedNeeds,
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
  const key = JSON.stringify(["embed", view, today, Object.entries(asked).sort()]);
  const made = () => drawEmbed(view, asked, { stores, today, parts, base: "" });
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
