import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { pinch, screens, violations } from "./page.ts";
import { parleyOn } from "./parley.ts";

const map = "/processes/gaza-ceasefire/map";

describe.for(engines)("the map in the browser, on $name", (engine) => {
  const { wanted, open } = parleyOn(engine);

  it.runIf(wanted)(
    "leads by keyboard from a place to what was there, and follows the period",
    async () => {
      const { page, complaints, close } = await open(screens.wide);
      await page.goto(map);
      await page.locator(".map-chart .land").waitFor();
      await page.getByRole("button", { name: /^Cairo/ }).press("Enter");
      await page.waitForURL(/selected=cairo/);
      await page.locator(".map-chart .place.chosen").waitFor();
      await page
        .getByRole("link", { name: "Cairo trilateral on the Gaza cease-fire" })
        .press("Enter");
      await page.waitForURL(/processes\/gaza-ceasefire\?.*selected=cairo-2025-11-25/);
      await page.goBack();

      await page.goto(`${map}?from=2024-01-01&to=2024-01-31`);
      await page.locator(".map-chart .place.outside").first().waitFor();
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it.runIf(wanted)("goes by wheel, drag, keys and two fingers, and back to all of it", async () => {
    const { page, complaints, close } = await open({ ...screens.middle, hasTouch: true });
    await page.goto(map);
    const land = page.locator(".map-chart .land");
    await land.waitFor();
    const transform = async () => {
      const text = (await land.getAttribute("transform"))!;
      const [left, top, scale] = text.match(/-?[\d.]+(?:e-?\d+)?/g)!.map(Number);
      return { left: left!, top: top!, scale: scale! };
    };
    const box = (await page.locator(".map-chart").boundingBox())!;
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.wheel(0, -240);
    await expect.poll(async () => (await transform()).scale).toBeCloseTo(2);

    const before = await transform();
    await page.mouse.down();
    await page.mouse.move(middle.x + 50, middle.y + 30, { steps: 5 });
    await page.mouse.up();
    const after = await transform();
    expect([after.left - before.left, after.top - before.top]).toEqual([50, 30]);
    // A drag over a place chooses nothing.
    expect(page.url()).not.toContain("selected");

    await page.locator(".map-chart").press("0");
    expect(await transform()).toEqual({ left: 0, top: 0, scale: 1 });
    await pinch(page, middle, 40, 120);
    expect((await transform()).scale).toBeGreaterThan(2);
    expect(complaints).toEqual([]);
    await close();
  });

  const looks = (["wide", "phone"] as const).flatMap((screen) =>
    (["light", "dark"] as const).map((scheme) => ({ screen, scheme })),
  );
  it.runIf(wanted).for(looks)("breaks no rule of access, $screen and $scheme", async (look) => {
    const { screen, scheme } = look;
    const { page, complaints, close } = await open({ ...screens[screen], colorScheme: scheme });
    await page.goto(`${map}?selected=doha`);
    await page.locator(".map-chart .land").waitFor();
    expect(await violations(page)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(screens[screen].viewport.width);
    expect(complaints).toEqual([]);
    await close();
  });
});
