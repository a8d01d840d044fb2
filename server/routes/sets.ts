import { Router } from "express";
import { setFormats } from "../../model/api/sets.ts";
import { fileEndpoints } from "../../model/api.ts";
import { dayOf } from "../../model/day.ts";
import { embedPolicy } from "../embed/page.ts";
import { setAs } from "../sets/index.ts";
import { setStyle } from "../sets/style.ts";
import { wholeStory } from "../view/story.ts";
import { sourcesUnder } from "../view/story-sources.ts";
import { type ApiNeeds, onlyGet } from "./api.ts";
import { baseOf } from "./base.ts";
import { readRequest } from "./request.ts";
import { sendKept } from "./send.ts";

/** Stories as sets for a class: the same bytes for the same revision, address and question. */
export function setRoutes(needs: ApiNeeds & { publicUrl: string | null }): Router {
  const { stores, answers, current, now, publicUrl } = needs;
  const router = Router({ caseSensitive: true, strict: true });
  router
    .route("/stories/:id/set/:format")
    .get(async (request, response) => {
      const { params, query } = readRequest(fileEndpoints.classSet, request);
      const { id, format } = params;
      // Asked first: what is kept of a store that has changed meanwhile is dropped by it.
      await current.revision();
      const here = baseOf(request, publicUrl);
      const made = () =>
        stores.read(query.revision, async (store) => {
          const { engine, revision } = store;
          const told = await wholeStory(engine, id);
          const sources = await sourcesUnder(engine, told);
          const set = { story: told, sources, revision, here, answers: query.answers === "yes" };
          return Buffer.from(setAs[format](set));
        });
      const asked = Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1));
      const key = JSON.stringify(["set", format, id, asked, here, dayOf(now())]);
      const kept = await answers.get(key, made, (bytes) => bytes);
      if (format === "markdown") response.attachment(`${id}${query.answers ? "-answers" : ""}.md`);
      else
        response.set(
          "Content-Security-Policy",
          embedPolicy({ style: setStyle, scripts: [] }, ["'self'"]),
        );
      await sendKept(request, response, kept, `${setFormats[format]}; charset=utf-8`);
    })
    .all(onlyGet);
  return router;
}
