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
import { type EmbedParts, embedPolicy, partsNow, partsOf } from "../embed/page.ts";
import { BadRequest, NoRoom, NotFound } from "../errors.ts";
import type { Frozen } from "../frozen.ts";
import type { Pictures } from "../pictures.ts";
import type { Stores } from "../stores.ts";
import { onlyGet } from "./api.ts";
import { baseOf } from "./base.ts";
import { type Drawing, drawEmbed } from "./draw-embed.ts";
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
  pictures: Pictures;
  publicUrl: string | null;
}

/** `/embed/<view>?…`: pages made to stand in the pages of others. */
export function embedRoutes(needs: EmbedNeeds): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const parts = partsIn(needs.pages);
  const policy = embedPolicy(partsNow(parts), ["'self'", ...needs.ancestors]);
  const { frozen } = needs;

  // For the pages of others, wherever they are.
  router.get("/embed.js", (_request, response, next) => {
    response.set("Cross-Origin-Resource-Policy", "cross-origin");
    next();
  });
  router.all(["/embed/:view", "/f/:hash"], (request, response, next) => {
    if (request.method === "GET" || request.method === "HEAD") next();
    else onlyGet(request, response);
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
  { stores, answers, current, now, frozen, pictures, publicUrl }: EmbedNeeds,
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
  if (asked.revision !== undefined && asked.as === "page") {
    const hash = await freeze(view, asked, { stores, today, parts, frozen });
    response.set("Cache-Control", asked.revision === "current" ? "no-cache" : "max-age=86400");
    return response.redirect(302, `/f/${hash}`);
  }
  // What stands alone says where Parley is; a page of ours need not.
  const base = asked.as === "page" ? "" : baseOf(request, publicUrl);
  const key = JSON.stringify(["embed", view, today, base, Object.entries(asked).sort()]);
  const drawing = { stores, today, parts, base };
  const kept = await answers.get(
    key,
    async () => {
      const page = await drawAsked(view, asked, drawing);
      return asked.as === "png" ? await pictures.png(page, pixels) : page;
    },
    (page) => page,
  );
  if (asked.as === "file") response.attachment(`parley-${view}.html`);
  await sendKept(request, response, kept, types[asked.as]);
}

/** Frozen too, where what is asked for is not a page of ours: what is taken away never changes. */
async function drawAsked(view: EmbedView, asked: AnyEmbedRequest, drawing: Drawing) {
  if (asked.revision === undefined) return await drawLive(view, asked, drawing);
  const wanted = asked.revision === "current" ? undefined : asked.revision;
  const frozen = await drawing.stores.read(wanted, async ({ revision }) => revision);
  return await drawEmbed(view, asked, { ...drawing, frozen });
}

/** Width of a PNG. */
const pixels = 1_200;
const types = {
  page: "text/html; charset=utf-8",
  file: "text/html; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
} as const;

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
