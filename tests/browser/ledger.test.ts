import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { screens } from "./page.ts";
import { parleyOn } from "./parley.ts";

describe.for(engines)("the agreement ledger in the browser, on $name", (engine) => {
  const parley = parleyOn(engine);
  const test = it.runIf(parley.wanted);

  test("is reached from a provision in the explorer, and brings it into view", async () => {
    const { page, complaints, close } = await parley.open(screens.wide);
    await page.goto("/processes/gaza-ceasefire?selected=gaza-deal.trucks");
    await page.getByRole("link", { name: "Open the ledger" }).press("Enter");
    await page.waitForURL("**/agreements/gaza-deal?**provision=gaza-deal.trucks**");
    const row = page.locator("[id='provision-gaza-deal.trucks']");
    await row.waitFor();
    expect(await row.getByRole("link", { name: "600 trucks, each day" }).count()).toBe(1);
    await page.waitForFunction(() => document.activeElement?.id === "provision-gaza-deal.trucks");
    expect(await row.evaluate((it) => it.getBoundingClientRect().top < innerHeight)).toBe(true);

    expect(complaints).toEqual([]);
    await close();
  });

  test("shows what was reported of 600 trucks a day, and marks our arithmetic as ours", async () => {
    const { page, close } = await parley.open(screens.wide);
    await page.goto("/agreements/gaza-deal?to=2025-11-25");
    const press = page
      .locator("[id='provision-gaza-deal.trucks']")
      .getByRole("group", { name: "Press" });
    await press.waitFor();
    const marks = press.locator(".mark");
    const told = await marks.evaluateAll((all) => all.map((it) => it.getAttribute("aria-label")));
    expect(told).toContain(
      "1/3, 10 October – 25 November 2025; 200 trucks by our arithmetic".replace(
        "10 October – 25 November",
        "10 Oct – 25 Nov",
      ),
    );
    expect(told.some((one) => one?.startsWith("up to 200 trucks"))).toBe(true);
    expect(await press.textContent()).toContain("about 200, if 1/3 of 600: our arithmetic");
    expect(await press.textContent()).toContain("Who counted: not stated");
    await close();
  });

  test("keeps the counts of the dead apart by counter, with the words of each", async () => {
    const { page, close } = await parley.open(screens.wide);
    await page.goto("/agreements/gaza-deal?to=2025-11-25");
    const row = page.locator("[id='provision-gaza-deal.ceasefire']");
    await row.waitFor();
    const chart = (counter: string) =>
      row.getByRole("group", {
        name: `Palestinians killed since the truce began, counted by ${counter}`,
      });
    const named = chart("Gaza health authorities").getByRole("link", {
      name: /^more than 300 people/,
    });
    const unnamed = chart("Not stated").getByRole("link", { name: /^at least 342 people/ });
    expect([await named.count(), await unnamed.count()]).toEqual([1, 1]);

    await unnamed.focus();
    await row.locator(".chart-tip", { hasText: "at least 342 Palestinians" }).waitFor();
    await unnamed.press("Enter");
    await page.waitForURL(/\/facts\/killed-342/);
    await close();
  });

  test("goes along the marks of a chart with the arrows, one tab stop each", async () => {
    const { page, close } = await parley.open(screens.wide);
    await page.goto("/agreements/gaza-deal");
    const chart = page.locator(".figure-chart", { has: page.locator(".mark:nth-child(1)") });
    const marks = chart
      .filter({ has: page.locator("li:nth-child(3) .mark") })
      .first()
      .locator(".mark");
    await marks.first().focus();
    await page.keyboard.press("End");
    expect(await marks.last().evaluate((it) => it === document.activeElement)).toBe(true);
    expect(
      await marks.evaluateAll(
        (all) => all.filter((it) => (it as HTMLElement).tabIndex === 0).length,
      ),
    ).toBe(1);
    await page.keyboard.press("Home");
    expect(await marks.first().evaluate((it) => it === document.activeElement)).toBe(true);
    await close();
  });

  test("says on a day what nobody had reported yet", async () => {
    const { page, close } = await parley.open(screens.wide);
    const marks = page.locator("[id='provision-gaza-deal.trucks'] .mark");
    await page.goto("/agreements/gaza-deal");
    await marks.first().waitFor();
    const all = await marks.count();
    await page.goto("/agreements/gaza-deal?known=2025-11-25");
    await marks.first().waitFor();
    expect(await marks.count()).toBeLessThan(all);

    await page.goto("/agreements/gaza-deal?known=2025-10-01");
    await page.getByText("No source had said this by 1 Oct 2025").waitFor();
    await page.getByRole("button", { name: "All that is known" }).press("Enter");
    await marks.first().waitFor();
    await page.goBack();
    const way = page.getByRole("button", { name: /^Move “as known on” to/ });
    await way.press("Enter");
    await page.waitForURL(/known=2025-10-0\d/);
    await page.getByRole("heading", { level: 1, name: "Gaza cease-fire deal" }).waitFor();

    await page.goto("/agreements/gaza-dael?known=2025-10-01");
    await page.getByText("Nothing is at this address").waitFor();
    await page.getByRole("link", { name: "gaza-deal" }).waitFor();
    await close();
  });

  test("gives every statement as a table and as a file with its source", async () => {
    const { page, close } = await parley.open(screens.wide);
    await page.goto("/agreements/gaza-deal");
    await page.getByRole("button", { name: "As a table" }).press("Enter");
    await page.waitForURL("**list=statements**");
    const table = page.getByRole("table", { name: "Promised and reported" });
    expect(await table.getByRole("row").count()).toBeGreaterThan(30);

    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "CSV" }).press("Enter"),
    ]);
    const text = await new Response((await file.createReadStream()) as never).text();
    expect(text).toMatch(/1\/3.*www\.dailysabah\.com.*gaza-deal\.trucks/);
    expect(file.suggestedFilename()).toMatch(/gaza-deal.*\.csv$/);
    const xlsx = await page.getByRole("link", { name: "XLSX" }).getAttribute("href");
    expect((await page.request.get(xlsx!)).status()).toBe(200);
    await close();
  });

  test("fits A4, with the addresses of its texts", async () => {
    const { page, close } = await parley.open(screens.wide);
    await page.goto("/agreements/gaza-deal");
    await page.locator(".sheet-row").first().waitFor();
    await page.emulateMedia({ media: "print" });
    // 210 mm less 14 mm on either side, at 96 px to the inch.
    await page.setViewportSize({ width: 688, height: 1000 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      688,
    );
    await page.locator(".ledger-texts .address").first().waitFor();
    const paper = await page.pdf({ preferCSSPageSize: true });
    expect(paper.length).toBeGreaterThan(20_000);
    expect(paper.length).toBeLessThan(5_000_000);
    await close();
  });
});
