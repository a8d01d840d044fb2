import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { screens, violations } from "./page.ts";
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
