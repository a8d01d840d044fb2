import type { StoryAnswer } from "../../model/api/stories.ts";
import type { StorySource } from "../../model/api/story-sources.ts";
import type { Engine } from "../engine/engine.ts";
import { claimsCited } from "../queries/claims.ts";
import { ask } from "../queries/query.ts";
import { sourcesList } from "../queries/sources.ts";

/** The pages that the facts of a story rest on, as far as they were public on the days of its steps. */
export async function sourcesUnder(
  engine: Engine,
  { process, steps }: Pick<StoryAnswer["story"], "process" | "steps">,
): Promise<StorySource[]> {
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
