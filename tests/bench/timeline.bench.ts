// The first paint of a timeline, from facts at hand to the frame in which it stands: ours, a bare canvas
// that draws every mark and nothing else, and vis-timeline with the same items on the same lanes.

import type { Page } from "playwright-core";
import { browser as found, openBrowser } from "../browser/page.ts";
import { median, tell } from "./measure.ts";
import { type Bench, benchPage } from "./pages.ts";

const names = { bare: "bare canvas", ours: "our timeline", vis: "vis-timeline" };
type Way = keyof typeof names;

/** How often each is drawn, by how many items there are: it takes vis-timeline minutes at 10,000. */
const plan: Record<number, Record<Way, number>> = {
  1000: { bare: 9, ours: 9, vis: 3 },
  10000: { bare: 9, ours: 9, vis: 1 },
  50000: { bare: 7, ours: 7, vis: 0 },
};

if (found.path !== undefined) {
  const browser = await openBrowser();
  const bench = await benchPage(browser, "tests/bench/pages/timeline.tsx");
  for (const [count, runs] of Object.entries(plan)) await compare(bench, Number(count), runs);
  await bench.close();
  await browser.close();
}

async function compare(bench: Bench, count: number, runs: Record<Way, number>) {
  const page = await bench.open();
  page.setDefaultTimeout(0);
  const facts = await page.evaluate((count) => {
    const made = (
      window as unknown as { openTimeline(count: number): { facts: number } }
    ).openTimeline(count);
    Object.assign(window, { timeline: made });
    return made.facts;
  }, count);
  const took: Record<string, number[]> = {};
  // Ours and the bare one in turn; the first of each warms up.
  for (let run = -1; run < Math.max(runs.bare, runs.ours); run++)
    for (const way of ["bare", "ours"] as const) note(way, run, await paint(page, way));
  for (let run = 0; run < runs.vis; run++) note("vis", run, await paint(page, "vis"));
  console.log(`  ${count} meetings (rows to facts and scene: ${median([facts]).toFixed(0)} ms)`);
  tell(took, names.bare);
  if (runs.vis === 0) console.log(`  ${names.vis.padEnd(34)} not tried`);
  await page.close();

  function note(way: Way, run: number, ms: number) {
    if (run >= 0) took[names[way]] = [...(took[names[way]] ?? []), ms];
  }
}

function paint(page: Page, way: Way): Promise<number> {
  return page.evaluate(
    (way) =>
      (window as unknown as { timeline: { paint(way: string): Promise<number> } }).timeline.paint(
        way,
      ),
    way,
  );
}
