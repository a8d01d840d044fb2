// A clock moved over a network: our own layer against a bare canvas that draws circles and strokes, and
// against Cytoscape, which draws at rest. A tenth of the nodes and lines comes to another ink each time.

import type { Page } from "playwright-core";
import { browser as found, openBrowser } from "../browser/page.ts";
import { tell } from "./measure.ts";
import { benchPage } from "./pages.ts";

const ways = ["bare", "ours", "cytoscape"] as const;
const names = { bare: "bare canvas", ours: "our layer", cytoscape: "Cytoscape" };
const rounds = 15;

if (found.path !== undefined) {
  const browser = await openBrowser();
  const bench = await benchPage(browser, "tests/bench/pages/network.ts");
  for (const count of [100, 500, 2_000]) {
    const page = await bench.open();
    await page.evaluate(async (count) => {
      const page = window as unknown as { openNetwork(count: number): { ready: Promise<void> } };
      const opened = page.openNetwork(count);
      Object.assign(window, { network: opened });
      await opened.ready;
    }, count);
    const none = () => Object.fromEntries(ways.map((way) => [names[way], [] as number[]]));
    const [work, frame] = [none(), none()];
    for (let round = -2; round < rounds; round++)
      for (const way of ways) {
        const took = await move(page, way);
        // What Cytoscape does at rest must not fall into the turn of another.
        await page.waitForTimeout(way === "ours" ? 600 : 100);
        if (round < 0) continue;
        work[names[way]]!.push(took.work);
        frame[names[way]]!.push(took.frame);
      }
    console.log(`  ${count} nodes, ${1.5 * count} lines: until the next frame stands`);
    tell(frame, "bare canvas");
    console.log("    the work alone");
    tell(work, "bare canvas");
    await page.close();
  }
  await bench.close();
  await browser.close();
}

function move(page: Page, way: (typeof ways)[number]) {
  return page.evaluate(
    (way) =>
      (
        window as unknown as {
          network: { move(way: string): Promise<{ work: number; frame: number }> };
        }
      ).network.move(way),
    way,
  );
}
