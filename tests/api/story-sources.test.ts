import { describe, expect, it } from "vitest";
import type { StorySourcesAnswer } from "../../model/api/story-sources.ts";
import { engines } from "../fixtures/engines.ts";
import { ferry } from "../fixtures/river-story.ts";
import { river } from "./river.ts";
import { serveWorld } from "./serve-world.ts";

describe.for(engines)("the pages under a story on $name", ({ wanted, open }) => {
  const served = serveWorld({ wanted, open }, river, { ferry });
  it.runIf(wanted)("are told with their terms, the newest first", async () => {
    const { status, body } = await served.get("/api/stories/ferry/sources");
    const { story, sources } = body as StorySourcesAnswer;

    expect(status).toBe(200);
    expect({
      story,
      sources: sources.map(({ id, publisher, terms }) => [id, publisher, terms]),
    }).toEqual({
      story: "ferry",
      sources: [
        ["world.c", "The Courier", null],
        ["world.h", "The Herald", null],
      ],
    });
  });

  it.runIf(wanted)("are not there where there is no such story", async () => {
    const { status } = await served.get("/api/stories/ferr/sources");
    expect(status).toBe(404);
  });
});
