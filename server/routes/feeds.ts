import { Router } from "express";
import { outsideEndpoints } from "../../model/api/outside.ts";
import type { Answers } from "../answers.ts";
import type { Current } from "../current.ts";
import { type FeedEntry, feedOf } from "../embed/feed.ts";
import { changesBetween } from "../revisions/compare.ts";
import { dossiersAt } from "../revisions/snapshots.ts";
import { dossiersBetween, summaryOf } from "../revisions/told.ts";
import type { Stores } from "../stores.ts";
import { onlyGet } from "./api.ts";
import { baseOf } from "./base.ts";
import { oneProcess } from "./processes.ts";
import type { Store } from "./reading.ts";
import { readRequest } from "./request.ts";
import { sendKept } from "./send.ts";

export interface FeedNeeds {
  stores: Stores;
  answers: Answers;
  current: Current;
  publicUrl: string | null;
}

/** Revisions that a feed tells of at most. */
const most = 20;

/** `/feed/<process>.atom`: what has changed of a process, for whoever has put it elsewhere. */
export function feedRoutes({ stores, answers, current, publicUrl }: FeedNeeds): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router
    .route("/feed/:process.atom")
    .get(async (request, response) => {
      const { params } = readRequest(outsideEndpoints.feed, request);
      await current.revision();
      const base = baseOf(request, publicUrl);
      const kept = await answers.get(
        JSON.stringify(["feed", params.process, base]),
        () => stores.read(undefined, (store) => feed(store, params.process, base)),
        (text) => text,
      );
      response.set("Access-Control-Allow-Origin", "*");
      await sendKept(request, response, kept, "application/atom+xml; charset=utf-8");
    })
    .all(onlyGet);
  return router;
}

async function feed(store: Store, process: string, base: string): Promise<string> {
  const { id, name } = await oneProcess(store.engine, process);
  const history = (await store.revisions.history()).toReversed();
  const entries: FeedEntry[] = [];
  for (const [at, entry] of history.entries()) {
    if (entries.length === most) break;
    const before = history[at + 1];
    const differing = before ? dossiersBetween(before, entry).map(({ dossier }) => dossier) : [];
    const summary = summaryOf(entry, store.revision);
    const dossiers = await dossiersAt(entry, store.revisions);
    const telling = dossiers.filter((one) => one.process === process);
    const told = new Set(telling.flatMap((one) => [one.id, ...one.uses]));
    const touched = before ? differing.filter((one) => told.has(one)) : [...told];
    if (touched.length === 0) continue;
    const had = before ? await dossiersAt(before, store.revisions) : [];
    const ofThose = (all: typeof dossiers) => all.filter((one) => touched.includes(one.id));
    entries.push({ ...summary, count: changesBetween(ofThose(had), ofThose(dossiers)).length });
  }
  return feedOf({ id, name }, entries, base);
}
