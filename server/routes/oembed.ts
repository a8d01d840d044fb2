import { type Request, Router } from "express";
import { outsideEndpoints } from "../../model/api/outside.ts";
import { oembedXml } from "../embed/head.ts";
import { escaped } from "../embed/html.ts";
import { NotFound } from "../errors.ts";
import type { Frozen } from "../frozen.ts";
import type { Stores } from "../stores.ts";
import { onlyGet } from "./api.ts";
import { baseOf } from "./base.ts";
import { embedAt } from "./embed-at.ts";
import { problem, sendProblem } from "./problem.ts";
import { readRequest } from "./request.ts";

interface OembedNeeds {
  stores: Stores;
  frozen: Frozen;
  publicUrl: string | null;
}

/** `/oembed?url=…`: how a page of ours is embedded, told to programs of others (oembed.com). */
export function oembedRoutes({ stores, frozen, publicUrl }: OembedNeeds): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router
    .route("/oembed")
    .get(async (request, response) => {
      const { query } = readRequest(outsideEndpoints.oembed, request);
      const { format } = query;
      if (format !== "json" && format !== "xml")
        return sendProblem(
          response,
          problem(501, "Not implemented", "format: expected json or xml"),
        );
      const base = baseOf(request, publicUrl);
      const url = new URL(query.url);
      const found = isHere(url, request, base) ? await embedAt(url, { stores, frozen }) : null;
      if (!found) throw new NotFound(`There is nothing to embed at ${url.href.slice(0, 200)}.`);
      const { name, embed, image } = found;
      const width = Math.min(query.maxwidth ?? 680, 1_200);
      const height = Math.min(query.maxheight ?? 480, 1_200);
      const frame = `<iframe src="${escaped(base + embed)}" title="${escaped(name)}" width="${width}" height="${height}" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" style="border:0"></iframe>`;
      const answer = {
        ...{ version: "1.0", type: "rich", title: name, provider_name: "Parley" },
        ...{ provider_url: `${base}/`, cache_age: 3_600, html: frame, width, height },
        ...(image === null
          ? {}
          : {
              ...{ thumbnail_url: base + image, thumbnail_width: 1_200, thumbnail_height: 630 },
            }),
      };
      response.set({ "Access-Control-Allow-Origin": "*", "Cache-Control": "no-cache" });
      if (format === "json") response.json(answer);
      else response.type("text/xml").send(oembedXml(answer));
    })
    .all(onlyGet);
  return router;
}

/** Ours is an address under which readers reach Parley, or under which it was just asked. */
function isHere(url: URL, request: Request, base: string): boolean {
  return [base, baseOf(request, null)].some((one) => placeOf(new URL(one)) === placeOf(url));
}

/** A machine has several names for itself. */
function placeOf({ protocol, hostname, port }: URL): string {
  const isOwn = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  return `${protocol}//${isOwn ? "localhost" : hostname}:${port}`;
}
