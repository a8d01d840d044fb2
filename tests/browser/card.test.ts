import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { screens, violations } from "./page.ts";
import { parleyOn } from "./parley.ts";

const meeting = "cairo-2025-11-25";

describe.for(engines)("the claim card in the browser, on $name", (engine) => {
  const { wanted, open } = parleyOn(engine);

  it.runIf(wanted)("is reached from a meeting, with every day that is said of it", async () => {
    const { page, complaints, close } = await open(screens.wide);
    await page.goto(`/processes/gaza-ceasefire?selected=${meeting}`);
    await page.getByRole("link", { name: "Open the claim card" }).press("Enter");
    await page.waitForURL(`**/facts/${meeting}?process=gaza-ceasefire`);

    const day = page.getByRole("region", { name: /^Day/ });
    await day.waitFor();
    const sides = await day.locator(".side > h3").allTextContents();
    expect(sides.map((side) => side.replace("our own reading", ""))).toEqual([
      "25 November 2025",
      "26 November 2025",
      "27 November 2025",
    ]);
    expect(await day.textContent()).toContain("Every day that is said is drawn; none is chosen.");
    await page.getByRole("heading", { name: "What we have not read" }).waitFor();
    await page.getByRole("button", { name: "Copy the address" }).waitFor();
    await page.goto(`/entities/${meeting}`);
    await page.getByRole("button", { name: "Cite", exact: true }).waitFor();
    await page.getByRole("img", { name: /^Cairo trilateral.*: \d+ dated events? over/ }).waitFor();

    expect(complaints).toEqual([]);
    await close();
  });

  it.runIf(wanted)("is reached from the home page by what is disputed", async () => {
    const { page, complaints, close } = await open(screens.wide);
    await page.goto("/");
    await page.locator("a[href='/processes/gaza-ceasefire/disputes']").press("Enter");
    await page.getByRole("heading", { level: 1, name: "What is disputed" }).waitFor();
    const row = page.locator(".disputes > li", { hasText: "Cairo trilateral on the Gaza" });
    expect(await row.first().textContent()).toMatch(/say[s]?: 26 November 2025/);
    await row.first().getByRole("link", { name: "Open the claim card" }).press("Enter");
    await page.waitForURL(/\/facts\//);

    expect(complaints).toEqual([]);
    await close();
  });

  it.runIf(wanted)("says on a day before the first words that nobody had said so", async () => {
    const { page, close } = await open(screens.wide);
    await page.goto(`/facts/${meeting}?known=2025-11-24`);
    await page.getByText("No source had said this by 24 Nov 2025").waitFor();
    await page.goto("/processes/gaza-ceasefire/disputes?known=1990-01-01");
    await page.getByText("Nothing is disputed, as far as our sources go").waitFor();
    await close();
  });

  const looks = (["wide", "phone"] as const).flatMap((screen) =>
    (["light", "dark"] as const).map((scheme) => ({ screen, scheme })),
  );
  it.runIf(wanted).for(looks)(
    "breaks no rule of access, $screen and $scheme",
    async ({ screen, scheme }) => {
      const { page, complaints, close } = await open({
        ...screens[screen],
        colorScheme: scheme,
        reducedMotion: "reduce",
      });
      for (const path of [
        `/facts/${meeting}?process=gaza-ceasefire`,
        `/facts/egypt~PLAYS:mediator~gaza-ceasefire`,
        "/processes/gaza-ceasefire/disputes",
        "/processes/gaza-ceasefire/disputes?known=1990-01-01",
      ]) {
        await page.goto(path);
        await page.waitForLoadState("networkidle");
        await page.getByRole("heading", { level: 1 }).waitFor({ state: "attached" });
        expect({ path, violations: await violations(page) }).toEqual({ path, violations: [] });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(screens[screen].viewport.width);
      }
      expect(complaints).toEqual([]);
      await close();
    },
  );
});
