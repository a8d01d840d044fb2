import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { readCsv } from "../model/read-csv.ts";
import { screens } from "./page.ts";
import { parleyOn } from "./parley.ts";

describe.for(engines)("an analyst's hour, on $name", (engine) => {
  const { wanted, open } = parleyOn(engine);

  it.runIf(wanted)("goes by keyboard from a name to a file, and back", async () => {
    const { page, complaints, close } = await open({ ...screens.wide, acceptDownloads: true });
    const parameter = (name: string) => new URL(page.url()).searchParams.get(name);
    await page.goto("/processes/gaza-ceasefire");
    await page.getByRole("listbox", { name: /network/i }).waitFor({ state: "attached" });

    await page.keyboard.press("/");
    await page.keyboard.type("Rashad");
    await page.locator("search [role=option]", { hasText: "Hassan Rashad" }).first().waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Hassan Rashad" }).waitFor();

    // The thumbs of the brush go by days; the days can be typed as well.
    const thumb = page.getByRole("slider", { name: "First day of the period" });
    await thumb.press("ArrowRight");
    await expect.poll(() => parameter("from")).not.toBeNull();
    await page.getByRole("button", { name: /^Period/ }).press("Enter");
    for (const [label, digits] of [
      ["First day", "20112025"],
      ["Last day", "26112025"],
    ]) {
      await page.getByRole("spinbutton", { name: `day, ${label}` }).focus();
      await page.keyboard.type(digits!);
    }
    await page.getByRole("button", { name: "Show this period" }).press("Enter");
    await expect
      .poll(() => [parameter("from"), parameter("to")])
      .toEqual(["2025-11-20", "2025-11-26"]);

    await page.getByRole("button", { name: "Play", exact: true }).press("Enter");
    await expect.poll(() => parameter("at")).toMatch(/^2025-11-2\d$/);
    await page.keyboard.press(" ");

    await page.goto("/processes/gaza-ceasefire?selected=kalin&path=hamas&order=time");
    await page.locator(".path-steps > li").first().waitFor();
    const steps = await page.locator(".path-steps > li").count();
    expect(steps).toBeGreaterThan(0);

    await page.getByRole("link", { name: "Tables" }).press("Enter");
    await page.getByRole("tab", { name: "Meetings" }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as CSV" }).press("Enter"),
    ]);
    const [head, ...rows] = readCsv(await readFile((await download.path())!, "utf8"));
    expect(head).toContain("people_ids");
    expect(rows.length).toBe(await page.locator(".data-table tbody tr").count());

    await page.goBack();
    await page.locator(".path-steps > li").first().waitFor();
    await page.reload();
    await page.locator(".path-steps > li").first().waitFor();
    expect(await page.locator(".path-steps > li").count()).toBe(steps);
    expect(complaints).toEqual([]);
    await close();
  });

  it.runIf(wanted)("goes by touch on a phone", async () => {
    const { page, complaints, close } = await open(screens.phone);
    await page.goto("/processes/gaza-ceasefire?from=2025-11-20&to=2025-11-26");
    await page.getByRole("button", { name: "Search" }).tap();
    await page.locator("input[role=combobox]").last().fill("رشاد");
    await page.locator("[role=option]", { hasText: "Hassan Rashad" }).first().tap();
    await page.getByRole("heading", { name: "Hassan Rashad" }).waitFor();
    await page.getByRole("button", { name: "Close the details" }).tap();

    await page.getByRole("tab", { name: /network/i }).tap();
    await page.waitForURL(/view=network/);
    await page.getByRole("link", { name: "Tables" }).tap();
    await page.getByRole("tab", { name: "Actors by month" }).tap();
    await page.locator(".data-table").waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    await page.goBack();
    await page.goBack();
    await page.waitForURL(/view=network/);
    expect(complaints).toEqual([]);
    await close();
  });

  it.runIf(wanted)("meets something sensible at every address that cannot be", async () => {
    const { page, close } = await open(screens.wide);
    for (const [address, words] of [
      ["/processes/no-such-process", /Nothing is at this address|no longer|not here|address/i],
      ["/entities/nobody-at-all", /address/i],
      ["/processes/gaza-ceasefire?selected=nobody-at-all", "Nothing in this process has the id"],
      ["/processes/gaza-ceasefire?known=yesterday&at=32", "which is not a day"],
      ["/processes/gaza-ceasefire?from=1800-01-01&to=1800-02-01", /No dated event|holds no dated/i],
      [`/processes/gaza-ceasefire?path=hamas&selected=${"x".repeat(3_000)}`, /id/],
    ] as const) {
      await page.goto(address);
      await page.getByText(words).first().waitFor();
    }
    await page.goto("/processes/gaza-ceasefire");
    await page.keyboard.press("/");
    const field = page.getByPlaceholder("Search people, bodies, texts: any spelling");
    await field.fill("q".repeat(10_000));
    await page
      .getByText(/^No match/)
      .first()
      .waitFor();
    await close();
  });
});
