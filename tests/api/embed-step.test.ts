import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { ferry } from "../fixtures/river-story.ts";
import { river } from "./river.ts";
import { serveWorld } from "./serve-world.ts";

describe.for(engines)("an embedded step on $name", ({ wanted, open }) => {
  const served = serveWorld({ wanted, open }, river, { ferry });

  it.runIf(wanted)("asks once frozen only what has changed in its own process", async () => {
    const page = await fetch(`${served.address}/embed/step?story=ferry&revision=current`);

    expect(page.url).toMatch(/\/f\/[0-9a-f]{64}$/);
    expect(await page.text()).toMatch(
      /data-changes="\/api\/changes\?since=[0-9a-f]+&amp;process=river-talks"/,
    );
  });
});
