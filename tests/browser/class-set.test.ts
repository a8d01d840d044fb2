import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { screens, violations } from "./page.ts";
import { parleyOn } from "./parley.ts";

const stories = [
  "a-truce-and-its-second-phase",
  "reading-a-contested-report",
  "thirteen-days-at-camp-david",
  "the-shuttle-1974",
];

describe.for(engines)("the set for a class of each story, in the browser on $name", (engine) => {
  const { wanted, open } = parleyOn(engine);

  it.runIf(wanted).for(stories)("%s is printed on a few pages of A4", async (story) => {
    const { page, complaints, close } = await open(screens.wide);
    for (const answers of ["", "?answers=yes"]) {
      await page.goto(`/api/stories/${story}/set/html${answers}`);
      expect(await violations(page)).toEqual([]);
      const sheet = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      const sizes = [...sheet.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
        ([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`,
      );

      // A4 in points.
      expect([...new Set(sizes)]).toEqual(["595 × 842"]);
      expect(sizes.length).toBeGreaterThanOrEqual(4);
      expect(sizes.length).toBeLessThanOrEqual(10);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it.runIf(wanted)("fits a narrow phone, and leads to the step that it names", async () => {
    const { page, close } = await open({ viewport: { width: 320, height: 640 } });
    await page.goto("/api/stories/reading-a-contested-report/set/html");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

    await page.getByRole("rowheader", { name: "One origin, many pages" }).getByRole("link").click();
    await page.getByRole("heading", { name: "One origin, many pages" }).waitFor();
    expect(new URL(page.url()).searchParams.get("step")).toBe("echoes");
    await close();
  });
});
