import { type Request, Router } from "express";
import type * as z from "zod";
import { citationFormats } from "../../model/api/citations.ts";
import { fileEndpoints } from "../../model/api.ts";
import { dayOf } from "../../model/day.ts";
import { addressOfWords } from "../../model/text-fragment.ts";
import { type Item, itemOf } from "../cite/item.ts";
import { written } from "../cite/write.ts";
import { NotFound } from "../errors.ts";
import { aboutOf } from "../export/about.ts";
import { ask } from "../queries/query.ts";
import { sourceOne } from "../queries/sources.ts";
import { claimsWhole } from "../queries/views.ts";
import type { Stores } from "../stores.ts";
import { notFound } from "../view/near.ts";
import { openView, type ViewedStore } from "../view/view.ts";
import { onlyGet } from "./api.ts";
import { readRequest } from "./request.ts";

type Asked = z.output<typeof fileEndpoints.cite.query>;

/** Citations of views, sources and claims. */
export function citationRoutes(needs: {
  stores: Stores;
  publicUrl: string | null;
  now: () => Date;
}): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router
    .route("/cite/:format")
    .get(async (request, response) => {
      const { params, query } = readRequest(fileEndpoints.cite, request);
      const publicUrl = needs.publicUrl ?? hereOf(request);
      const today = dayOf(needs.now());
      const item = await needs.stores.read(query.revision, (store) =>
        cited({ ...store, publicUrl }, query, today),
      );
      response.set({
        "Content-Type": citationFormats[params.format],
        // It says the day on which it is asked for.
        "Cache-Control": "no-store",
      });
      response.end(request.method === "HEAD" ? undefined : written(params.format, item));
    })
    .all(onlyGet);
  return router;
}

async function cited(store: ViewedStore, query: Asked, today: string): Promise<Item> {
  const { source, claim, revision: _, ...asked } = query;
  if (source !== undefined) return await sourceCited(store, source, null, today);
  if (claim === undefined) {
    const view = await openView(store, asked);
    const { title, shows, revision, address } = aboutOf(view);
    return itemOf(`parley-${asked.about ?? asked.process}-${revision.slice(0, 8)}`, "dataset", {
      ...{ title, author: "Parley", published: null, address, revision, today },
      note: `Parley, ${shows}, revision ${revision}`,
    });
  }
  const [found] = await ask(store.engine, claimsWhole, { claims: [claim] });
  if (!found) throw new NotFound(`There is no claim ${claim}.`);
  return await sourceCited(store, found.claim.source, found.claim, today);
}

async function sourceCited(
  { engine, revision, publicUrl }: ViewedStore,
  id: string,
  claim: { id: string; about: string; words: string } | null,
  today: string,
): Promise<Item> {
  const [source] = await ask(engine, sourceOne, { id });
  if (!source) throw await notFound(engine, "source", id);
  const { url, title, publisher, publisherName, published, language } = source;
  const page = claim ? `facts/${encodeURIComponent(claim.about)}` : `sources/${id}`;
  const quoted = claim ? `“${claim.words}”. ` : "";
  return itemOf(claim ? `parley-claim-${claim.id}` : `parley-source-${id}`, "webpage", {
    ...{ title, author: publisherName ?? publisher, published, language, revision, today },
    address: claim ? addressOfWords(url, claim.words) : url,
    note: `${quoted}Cited in Parley, ${publicUrl}/r/${revision}/${page}, revision ${revision}`,
  });
}

/** Where the reader asks from, for a server that nobody gave an address. */
function hereOf(request: Request): string {
  return `${request.protocol}://${request.get("host")}`;
}
