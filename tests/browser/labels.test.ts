import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { screens } from "./page.ts";
import { parleyOn } from "./parley.ts";

interface Written {
  text: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

// One engine: what is drawn is the same, and other tests hold that.
describe.for(engines.slice(0, 1))("the words on the network of the Gaza process", (engine) => {
  const { wanted, open } = parleyOn(engine);

  const sights = {
    "at first sight": { address: "/processes/gaza-ceasefire", least: 36 },
    "with one selected": {
      address: "/processes/gaza-ceasefire?selected=cairo-2025-11-25",
      least: 36,
    },
    "with 500 nodes": { address: "/processes/gaza-ceasefire?more=yes", least: 15 },
  };
  const looks = Object.keys(sights).flatMap((sight) =>
    (["wide", "middle"] as const).map((screen) => ({
      sight: sight as keyof typeof sights,
      screen,
    })),
  );
  it.runIf(wanted).for(looks)("never overlap, $sight, $screen", async ({ sight, screen }) => {
    const { page, close } = await open(screens[screen]);
    await page.addInitScript(takeDownWords);
    await page.goto(sights[sight].address);
    await page.getByRole("listbox", { name: /network/i }).waitFor({ state: "attached" });
    await page.waitForTimeout(2_000);
    const written = await wordsOn(page);

    expect(written.length).toBeGreaterThanOrEqual(sights[sight].least);
    expect(overlaps(written)).toEqual([]);
    await close();
  });

  it.runIf(wanted)("leave nodes of first sight apart", async () => {
    const { page, close } = await open(screens.wide);
    await page.goto("/processes/gaza-ceasefire");
    const list = page.getByRole("listbox", { name: /network/i });
    await list.waitFor({ state: "attached" });
    const ids = await list
      .locator("[data-id]")
      .evaluateAll((options) => options.map((one) => one.getAttribute("data-id")));
    const graph = await (await page.request.get("/api/processes/gaza-ceasefire/graph")).json();
    const places: { x: number; y: number }[] = graph.nodes.filter((node: { id: string }) =>
      ids.includes(node.id),
    );
    expect(places.length).toBe(36);
    const gaps = places.flatMap((a, at) =>
      places.slice(at + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
    );
    // A node is about 60 units wide on this screen.
    expect(Math.min(...gaps)).toBeGreaterThan(60);
    await close();
  });
});

/** Takes down what is written on the network's own canvas since it was last wiped. */
function takeDownWords() {
  const kept: Written[] = [];
  (window as unknown as { written: Written[] }).written = kept;
  const pen = CanvasRenderingContext2D.prototype;
  const { fillText, clearRect } = pen;
  const isOurs = ({ canvas }: CanvasRenderingContext2D) =>
    canvas.classList.contains("graph-overlay");
  pen.clearRect = function (...box) {
    if (isOurs(this)) kept.length = 0;
    clearRect.apply(this, box);
  };
  pen.fillText = function (text, x, y) {
    if (isOurs(this)) {
      const { width, actualBoundingBoxAscent, actualBoundingBoxDescent } = this.measureText(text);
      const before = { left: 0, start: 0, center: width / 2, right: width, end: width };
      const top = y - actualBoundingBoxAscent;
      const height = actualBoundingBoxAscent + actualBoundingBoxDescent;
      kept.push({ text, left: x - before[this.textAlign], top, width, height });
    }
    fillText.call(this, text, x, y);
  };
}

function wordsOn(page: Page): Promise<Written[]> {
  return page.evaluate(() => (window as unknown as { written: Written[] }).written);
}

/** A dot over a letter may touch the line above it, in one name: less than this is no overlap, px. */
const touch = 2;

function overlaps(written: Written[]): string[] {
  return written.flatMap((a, at) =>
    written
      .slice(at + 1)
      .filter(
        (b) =>
          a.left < b.left + b.width &&
          b.left < a.left + a.width &&
          a.top + touch < b.top + b.height &&
          b.top + touch < a.top + a.height,
      )
      .map((b) => `${a.text} / ${b.text}`),
  );
}
