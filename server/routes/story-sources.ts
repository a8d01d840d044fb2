import type { StoryAnswer } from "../../model/api/stories.ts";
import type { Reading } from "./reading.ts";
import { sourcesUnder } from "./sets.ts";
import { story } from "./stories.ts";

export const storySources: Reading<"storySources"> = async (store, { id }) => {
  const told = (await story(store, { id }, {})) as Pick<StoryAnswer, "story">;
  return { story: id, sources: await sourcesUnder(store.engine, told.story) };
};
