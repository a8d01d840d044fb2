import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { screens, violations } from "./page.ts";
import { parleyOn } from "./parley.ts";

const path = "/processes/gaza-ceasefire";

describe.for(engines)("what was read and what not, in the browser on $name", (engine) => {
  const { wanted, open } = parleyOn(engine);

  it.runIf(wanted)("is reached from the home page", async () => {
    const { page, complaints, close } = await open(screens.wide);
    await page.goto("/");
    await page.getByRole("link", { name: "What was read, and what not" }).first().click();
    await page.getByRole("heading", { level: 1, name: "What was read, and what not" }).waitFor();
    await page.getByRole("heading", { name: /^\d+ gaps?$/ }).waitFor();

    expect(complaints).toEqual([]);
    await close();
  });

  it.runIf(wanted)("is reached from a quiet stretch of the timeline, with its days", async () => {
    const { page, close } = await open(screens.wide);
    await page.goto(`${path}?from=2025-01-01&to=2025-12-31&list=timeline`);
    await page.locator(".silence-link").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/coverage\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/);
    await page.getByRole("heading", { level: 1, name: "What was read, and what not" }).waitFor();
    await close();
  });

  it.runIf(wanted)("finds an echo and an answer side by side under what is disputed", async () => {
    const { page, complaints, close } = await open(screens.phone);
    await page.goto("/");
    const gaza = page.locator("li", { has: page.locator(`a[href="${path}"]`) });
    await gaza.getByRole("link", { name: "What is disputed" }).click();
    await page.getByRole("searchbox", { name: "Look for a name or a value" }).fill("Nearly 50");
    await page
      .getByRole("link", { name: "Nearly 50 countries and organisations" })
      .first()
      .waitFor();
    await page.getByRole("searchbox").fill("Qahera");
    await page.getByRole("heading", { name: /^Echoes/ }).waitFor();

    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  const looks = (["wide", "phone"] as const).flatMap((screen) =>
    (["light", "dark"] as const).map((scheme) => ({ screen, scheme })),
  );
  it.runIf(wanted).for(looks)(
    "breaks no rule of access, $screen and $scheme",
    async ({ screen, scheme }) => {
      const { page, close } = await open({ ...screens[screen], colorScheme: scheme });
      for (const address of ["", "?from=2025-01-01&to=2025-12-31", "?dir=rtl"]) {
        await page.goto(`${path}/coverage${address}`);
        await page.getByRole("heading", { name: /^\d+ gaps?$/ }).waitFor();
        expect({ address, violations: await violations(page) }).toEqual({
          address,
          violations: [],
        });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(screens[screen].viewport.width);
      }
      await close();
    },
  );
});
