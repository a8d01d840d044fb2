import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StorySourcesAnswer } from "../../model/api/story-sources.ts";
import type { Engine } from "../../server/engine/engine.ts";
import { engines } from "../fixtures/engines.ts";
import { ferry } from "../fixtures/river-story.ts";
import { dossierOf } from "../fixtures/world.ts";
import { river } from "./river.ts";
import { fill, type Served, serve } from "./served.ts";

describe.for(engines)("the pages under a story on $name", ({ wanted, open }) => {
  let engine: Engine;
  let served: Served;
  beforeAll(async () => {
    if (!wanted) return;
    engine = await open();
    await fill(engine, [await dossierOf(river, {}, { ferry })]);
    served = await serve(engine);
  });
  afterAll(async () => {
    await served?.close();
    await engine?.close();
  });

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
