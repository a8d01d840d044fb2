import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { screens } from "./page.ts";
import { parleyOn } from "./parley.ts";

const addresses = {
  "at first sight": "/processes/gaza-ceasefire?selected=cairo-2025-11-25",
  "with 500 nodes": "/processes/gaza-ceasefire?from=2025-01-01&to=2026-03-31&more=yes",
};

// One engine: what is drawn is the same, and other tests hold that.
describe.for(engines.slice(0, 1))("the network while a clock moves", (engine) => {
  const { wanted, open } = parleyOn(engine);

  const looks = (["light", "dark"] as const).flatMap((scheme) =>
    (Object.keys(addresses) as (keyof typeof addresses)[]).map((sight) => ({ scheme, sight })),
  );
  it.runIf(wanted).for(looks)("is drawn as at rest, $sight, $scheme", async (look) => {
    const { page, complaints, close } = await open({
      ...screens.wide,
      colorScheme: look.scheme,
    });
    await page.goto(addresses[look.sight]);
    await page.getByRole("listbox", { name: /network/i }).waitFor({ state: "attached" });
    await page.waitForTimeout(1_500);
    await keep(page, "before");
    await page.evaluate(stepBack);
    await keep(page, "moving");
    await page.waitForFunction(() => document.querySelector<HTMLElement>(".graph-clock")!.hidden);
    await page.waitForTimeout(300);
    await keep(page, "rest");

    const changed = await difference(page, "before", "moving");
    const taken = await difference(page, "moving", "rest");
    expect(changed).toBeGreaterThan(0);
    // Edges of shapes are smoothed otherwise, and names that were thinned come back.
    expect(taken).toBeLessThan(0.005);
    expect(complaints).toEqual([]);
    await close();
  });
});

/** Puts "as of" one event back, and waits for the layer that draws while it moves. */
async function stepBack() {
  document.querySelector<HTMLButtonElement>(".clock.at .step")!.click();
  const layer = document.querySelector<HTMLElement>(".graph-clock")!;
  const ends = performance.now() + 5_000;
  while (layer.hidden && performance.now() < ends)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  if (layer.hidden) throw new Error("The layer for moving clocks never came up.");
}

/** Keeps what the network's canvases show together, in the page. */
function keep(page: Page, name: string) {
  return page.evaluate((name) => {
    const canvases = [...document.querySelectorAll<HTMLCanvasElement>(".graph-host canvas")];
    const { width, height } = canvases.find((one) => one.classList.contains("graph-overlay"))!;
    const context = new OffscreenCanvas(width, height).getContext("2d")!;
    context.fillStyle = getComputedStyle(document.querySelector(".graph")!).backgroundColor;
    context.fillRect(0, 0, width, height);
    for (const canvas of canvases)
      if (!canvas.hidden && canvas.width > 0) context.drawImage(canvas, 0, 0, width, height);
    const kept = window as unknown as Record<string, ImageData>;
    kept[name] = context.getImageData(0, 0, width, height);
  }, name);
}

/**
 * The share of pixels of one picture kept that have no like within a pixel in another: an outline that
 * is smoothed towards one side or the other is the same to the eye.
 */
function difference(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    ([one, other]) => {
      const kept = window as unknown as Record<string, ImageData>;
      const { data: a, width } = kept[one!]!;
      const b = kept[other!]!.data;
      const around = [0, -1, 1].flatMap((down) => [0, -1, 1].map((by) => 4 * (down * width + by)));
      const isLike = (i: number, j: number) =>
        [0, 1, 2].every((part) => Math.abs(a[i + part]! - (b[j + part] ?? 0)) <= 64);
      let count = 0;
      for (let i = 0; i < a.length; i += 4)
        if (!around.some((step) => isLike(i, i + step))) count++;
      return (4 * count) / a.length;
    },
    [one, other],
  );
}
