import { wholeStory } from "../view/story.ts";
import { sourcesUnder } from "../view/story-sources.ts";
import type { Reading } from "./reading.ts";

export const storySources: Reading<"storySources"> = async ({ engine }, { id }) => ({
  story: id,
  sources: await sourcesUnder(engine, await wholeStory(engine, id)),
});
