import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { screens } from "./page.ts";
import { parleyOn } from "./parley.ts";

describe.for(engines)("who says that it was kept, day by day, on $name", (engine) => {
  const parley = parleyOn(engine);
  const test = it.runIf(parley.wanted);
  const strip = "[id='provision-gaza-deal.trucks'] .strip";

  test("stands under the promise, assessors under one another, with where they differ", async () => {
    const { page, complaints, close } = await parley.open(screens.wide);
    await page.goto("/agreements/gaza-deal?to=2025-12-31");
    const lanes = page.locator(`${strip} .strip-lane`);
    await lanes.first().waitFor();
    const told = await lanes.evaluateAll((all) =>
      all.flatMap((lane) =>
        [...lane.querySelectorAll(".strip-mark")].map((it) => it.getAttribute("aria-label")),
      ),
    );
    expect(told).toEqual([
      "COGAT: fulfilled, 10 Oct – 31 Dec 2025",
      "Steve Witkoff: partly fulfilled, 20 – 21 Dec 2025",
      "Gaza Government Media Office: not fulfilled, 10 Oct – 5 Nov 2025",
      "Gaza Government Media Office: not fulfilled, 6 Nov – 31 Dec 2025",
      "United Nations: not fulfilled, 10 Oct – 10 Nov 2025",
      "United Nations: not fulfilled, 11 Nov – 3 Dec 2025",
      "Daily Sabah: not fulfilled, 10 Oct – 25 Nov 2025",
    ]);
    const differ = page.locator(`${strip} .strip-differ`);
    expect(await differ.textContent()).toContain("They differ about 10 Oct – 31 Dec 2025");

    // Their days are drawn to one measure: what is said of the same day stands on one line.
    const starts = await lanes.evaluateAll((all) =>
      all.map((lane) => lane.querySelector(".strip-mark")!.getBoundingClientRect().left),
    );
    expect(Math.abs(starts[0]! - starts[2]!)).toBeLessThan(1);
    expect(complaints).toEqual([]);
    await close();
  });

  test("is walked with the keys, a tab stop for all of it, and gives the words", async () => {
    const { page, close } = await parley.open(screens.wide);
    await page.goto("/agreements/gaza-deal?to=2025-12-31");
    const marks = page.locator(`${strip} .strip-mark`);
    await marks.first().focus();
    const isOn = (at: number) => marks.nth(at).evaluate((it) => it === document.activeElement);
    await page.keyboard.press("ArrowDown");
    expect(await isOn(1)).toBe(true);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    expect(await isOn(3)).toBe(true);
    await page.keyboard.press("End");
    const tip = page.locator(`${strip} .chart-tip`);
    expect(await tip.textContent()).toContain("Daily Sabah: not fulfilled");
    expect(await tip.locator("q").textContent()).toBe("Israel has not complied");
    expect(await marks.evaluateAll((all) => all.filter((it) => it.tabIndex === 0).length)).toBe(1);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/facts/**");
    await close();
  });

  test("has its words on a phone: at the first tap, and beneath each lane", async () => {
    const { page, close } = await parley.open(screens.phone);
    await page.goto("/agreements/gaza-deal?to=2025-12-31");
    const mark = page.locator(`${strip} .strip-mark`).first();
    await mark.tap();
    await page.locator(`${strip} .chart-tip`, { hasText: "COGAT: fulfilled" }).waitFor();
    expect(page.url()).toContain("/agreements/gaza-deal");
    const first = page.locator(`${strip} .strip-told`).first();
    expect(await first.textContent()).toBe("fulfilled, 10 Oct – 31 Dec 2025");
    expect(await first.isVisible()).toBe(true);
    await mark.tap();
    await page.waitForURL("**/facts/**");
    await close();
  });

  test("has its words on paper", async () => {
    const { page, close } = await parley.open(screens.wide);
    await page.goto("/agreements/gaza-deal?to=2025-12-31");
    await page.emulateMedia({ media: "print" });
    const told = page.locator(`${strip} .strip-told`);
    await told.first().waitFor();
    expect(await told.allTextContents()).toContain("partly fulfilled, 20 – 21 Dec 2025");
    await close();
  });
});
