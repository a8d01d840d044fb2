import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { screens } from "./page.ts";
import { parleyOn } from "./parley.ts";

/** From the smallest phone over a laptop at twice its size to a wall. */
const widths = [320, 390, 720, 768, 900, 1024, 1280, 1366, 1600, 2560];

// What is drawn is the same on every engine.
describe.for(engines.slice(0, 1))("room in the browser, on $name", (engine) => {
  const { wanted, open } = parleyOn(engine);

  it.runIf(wanted)("never scrolls the explorer sideways, and reaches every page", async () => {
    const { page, complaints, close } = await open(screens.wide);
    await page.goto("/processes/gaza-ceasefire/tables");
    const pages = page.getByRole("navigation", { name: "Pages" });
    await pages.waitFor();
    await page.goto("/processes/gaza-ceasefire?view=network");
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await page.getByRole("listbox").waitFor();
      await expect
        .poll(() =>
          page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.querySelector(".header nav")!;
            return [document.documentElement.scrollWidth, scrollWidth - clientWidth];
          }),
        )
        .toEqual([width, 0]);

      const outright = await pages.getByRole("link").allTextContents();
      await page.getByRole("button", { name: "More", exact: true }).press("Enter");
      const others = page.getByRole("dialog", { name: "More" }).getByRole("link");
      expect([...outright, ...(await others.allTextContents())]).toEqual([
        ...["Explore", "Tables", "Agreements", "Disputed", "Compare", "Study"],
        ...["Map", "How late", "Coverage", "Sources", "Revisions", "Guide"],
      ]);
      await page.keyboard.press("Escape");
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it.runIf(wanted)("says on the button which page without room is open", async () => {
    const { page, close } = await open(screens.phone);
    await page.goto("/processes/gaza-ceasefire/study");
    await page.getByRole("button", { name: "Study", exact: true }).waitFor();
    await page.keyboard.press("/");
    await page.getByRole("dialog", { name: /search/i }).waitFor();
    await close();
  });
});
