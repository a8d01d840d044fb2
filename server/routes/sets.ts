import { Router } from "express";
import { type SetFormat, setFormats } from "../../model/api/sets.ts";
import type { StoryAnswer } from "../../model/api/stories.ts";
import { fileEndpoints } from "../../model/api.ts";
import { dayOf } from "../../model/day.ts";
import { embedPolicy } from "../embed/page.ts";
import { wordsIn } from "../embed/words.ts";
import type { Engine } from "../engine/engine.ts";
import { claimsCited } from "../queries/claims.ts";
import { ask } from "../queries/query.ts";
import { sourcesList } from "../queries/sources.ts";
import { type ClassSet, classSetOf, type SetSource, type ToldStory } from "../sets/class-set.ts";
import { setAsMarkdown } from "../sets/markdown.ts";
import { setAsPage } from "../sets/page.ts";
import { setStyle } from "../sets/style.ts";
import { type ApiNeeds, onlyGet } from "./api.ts";
import { baseOf } from "./base.ts";
import { readRequest } from "./request.ts";
import { sendKept } from "./send.ts";
import { story } from "./stories.ts";

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
          const told = (await story(store, { id }, {})) as Pick<StoryAnswer, "story">;
          const set = classSetOf({
            story: told.story,
            sources: await sourcesUnder(store.engine, told.story),
            revision: store.revision,
            base: `${here}/r/${store.revision}`,
            answers: query.answers === "yes",
            words,
          });
          return Buffer.from(written[format](set));
        });
      const asked = Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1));
      const key = JSON.stringify(["set", format, id, asked, here, dayOf(now())]);
      const kept = await answers.get(key, made, (bytes) => bytes);
      if (format === "markdown") response.attachment(`${id}${query.answers ? "-answers" : ""}.md`);
      else
        response.set(
          "Content-Security-Policy",
          embedPolicy({ style: setStyle, script: "" }, ["'self'"]),
        );
      await sendKept(request, response, kept, `${setFormats[format]}; charset=utf-8`);
    })
    .all(onlyGet);
  return router;
}

const words = wordsIn("en");

const written: Record<SetFormat, (set: ClassSet) => string> = {
  markdown: (set) => setAsMarkdown(set, words),
  html: (set) => setAsPage(set, words),
};

/** The pages that the facts of a story rest on, as far as they were public on the days of its steps. */
export async function sourcesUnder(
  engine: Engine,
  { process, steps }: ToldStory,
): Promise<SetSource[]> {
  const days = new Map<string, string>();
  const quoted = new Set<string>();
  for (const { known, text } of steps)
    for (const one of text) {
      if ("quote" in one) quoted.add(one.quote.source);
      else
        for (const { id } of one.sentences.flatMap(({ facts }) => facts))
          if ((days.get(id) ?? "") < (known ?? "9999-12-31")) days.set(id, known ?? "9999-12-31");
    }
  const claims = await claimsCited(engine, [...days.keys()]);
  const under = claims.filter(({ about, known }) => known <= days.get(about)!);
  const ids = new Set([...quoted, ...under.map(({ source }) => source as string)]);
  const listed = await ask(engine, sourcesList, { process });
  return listed
    .filter(({ id }) => ids.has(id))
    .map(({ id, publisher, publisherName, published, title, url, terms }) => ({
      ...{ id, publisher: publisherName ?? publisher, published, title, url, terms },
    }));
}
