import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { loadTalks } from "./load-talks.ts";
import { screens } from "./page.ts";
import { parleyOn } from "./parley.ts";

const facts = (day: string) => `
publishers: {paper: The Paper}
sources:
  p: {publisher: paper, published: 2031-05-09, lang: en, url: "https://example.org/p", says: {1: they met at the lock}}
meetings:
  lock: {name: Talks at the lock, on: ${day}, per: p.1}
`;
const story = `title: At the lock
lang: en
about: One meeting.
order: dates
steps:
  - id: met
    title: They meet
    at: 2031-05-09
    view: timeline
    text:
      - - {says: They met at the lock., facts: [lock]}
`;

describe.for(engines)("a story on $name", (engine) => {
  const parley = parleyOn(engine);

  it.runIf(parley.wanted)("says when the facts under a step have changed", async () => {
    const load = async (day: string) => {
      const stories = join(parley.served.data, "talks", "canal", "stories");
      mkdirSync(stories, { recursive: true });
      writeFileSync(join(stories, "lock.yaml"), story);
      await loadTalks(parley.served, { id: "canal", name: "The canal talks", yaml: facts(day) });
    };
    await load("2031-05-03");
    const { page, complaints, close } = await parley.open(screens.wide);
    await page.goto("/study/lock");
    await page.getByRole("heading", { level: 1, name: "They meet" }).waitFor();
    expect(await page.getByRole("note").count()).toBe(0);

    await load("2031-05-04");
    await page.reload();
    await page
      .getByRole("note")
      .filter({ hasText: "One fact under this step changed after its words were written" })
      .waitFor();
    await page.getByRole("link", { name: "What has changed since" }).click();
    await page.waitForURL(/\/revisions\/[0-9a-f]{64}$/);
    expect(complaints).toEqual([]);
    await close();
  });
});
