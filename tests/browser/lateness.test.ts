import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { screens, violations } from "./page.ts";
import { parleyOn } from "./parley.ts";

const path = "/processes/gaza-ceasefire/lateness";

describe.for(engines)("how late things became known, in the browser on $name", (engine) => {
  const { wanted, open } = parleyOn(engine);

  it.runIf(wanted)("is walked by keyboard, and each line opens its claim card", async () => {
    const { page, complaints, close } = await open(screens.wide);
    await page.goto(path);
    await page.locator(".slope-host svg").waitFor();
    await page.locator(".slope-host").focus();
    await page.keyboard.press("ArrowRight");
    const first = await page.locator(".slope-caption").textContent();
    await page.keyboard.press("End");
    expect(await page.locator(".slope-caption").textContent()).not.toBe(first);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/facts\/[^?]+\?process=gaza-ceasefire/);
    await page.goBack();
    await page
      .getByRole("heading", { level: 1, name: "How late each thing became known" })
      .waitFor();

    expect(complaints).toEqual([]);
    await close();
  });

  it.runIf(wanted)(
    "says what was not known yet on an earlier day, by the address alone",
    async () => {
      const { page, close } = await open(screens.wide);
      const lines = async (known: string) => {
        await page.goto(`${path}?from=2025-10-10&to=2025-11-25${known}`);
        await page.locator(".slope-host svg").waitFor();
        return page.locator(".late-list tbody tr").count();
      };
      const [then, now] = [await lines("&known=2025-10-31"), await lines("")];

      expect(then).toBeGreaterThan(5);
      expect(now).toBeGreaterThan(then);
      await close();
    },
  );

  it.runIf(wanted)("tells why a history written with hindsight has none", async () => {
    const { page, close } = await open(screens.phone);
    await page.goto("/processes/camp-david/lateness");
    await page.getByRole("heading", { name: "These histories know one clock only" }).waitFor();
    await close();
  });

  const looks = (["wide", "phone"] as const).flatMap((screen) =>
    (["light", "dark"] as const).map((scheme) => ({ screen, scheme })),
  );
  it.runIf(wanted).for(looks)(
    "breaks no rule of access, $screen and $scheme",
    async ({ screen, scheme }) => {
      const { page, complaints, close } = await open({ ...screens[screen], colorScheme: scheme });
      for (const address of [path, `${path}?known=2025-11-10`, `${path}?dir=rtl`]) {
        await page.goto(address);
        await page.locator(".slope-host svg").waitFor();
        expect({ address, violations: await violations(page) }).toEqual({
          address,
          violations: [],
        });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(screens[screen].viewport.width);
      }
      expect(complaints).toEqual([]);
      await close();
    },
  );
});
