import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { readCsv } from "../model/read-csv.ts";
import { screens, violations } from "./page.ts";
import { parleyOn } from "./parley.ts";

const tables = "/processes/gaza-ceasefire/tables";
const whole = `${tables}?from=2023-10-07&to=2026-06-30`;

describe.for(engines)("the tables in the browser, on $name", (engine) => {
  const { wanted, open } = parleyOn(engine);

  it.runIf(wanted)("give all meetings of one actor with another, saved as CSV", async () => {
    const { page, complaints, close } = await open({ ...screens.wide, acceptDownloads: true });
    await page.goto("/processes/gaza-ceasefire");
    await page.getByRole("link", { name: "Tables" }).press("Enter");
    await page.getByRole("tab", { name: "Meetings" }).waitFor();

    await page.getByRole("button", { name: "With whom" }).press("Enter");
    await page.getByRole("combobox").last().fill("Kalin");
    await page.getByRole("option", { name: /Kalın/ }).first().waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /with Ibrahim Kalın/ }).waitFor();
    await page.getByRole("button", { name: "And with whom" }).press("Enter");
    await page.getByRole("combobox").last().fill("Rashad");
    await page
      .getByRole("option", { name: /Rashad/ })
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/with=kalin,rashad/);
    const names = await page.locator(".data-table tbody th").allTextContents();
    expect(names).toEqual(["Cairo trilateral on the Gaza cease-fire"]);

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as CSV" }).press("Enter"),
    ]);
    expect(download.suggestedFilename()).toMatch(/^parley-gaza-ceasefire-meetings-known-\d{4}-/);
    const [head, ...rows] = readCsv(await readFile((await download.path())!, "utf8"));
    expect(rows.map((row) => row[head!.indexOf("id")])).toEqual(["cairo-2025-11-25"]);
    expect(rows[0]![head!.indexOf("people_ids")]).toBe("rashad | kalin | mohammed-al-thani");

    await page.goBack();
    await page.waitForURL((url) => url.searchParams.get("with") === "kalin");
    await page.reload();
    await page.getByRole("button", { name: /with Ibrahim Kalın/ }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it.runIf(wanted)("hold only what is disputed, in the address and as CSV", async () => {
    const { page, complaints, close } = await open({ ...screens.wide, acceptDownloads: true });
    await page.goto(`${whole}&table=figures`);
    const count = async () => Number(await page.locator(".data-table tbody tr").count());
    await page.locator(".data-table tbody tr").first().waitFor();
    const all = await count();

    await page.getByRole("button", { name: "Filter by standing" }).press("Enter");
    await page.getByRole("checkbox", { name: "Disputed" }).press("Space");
    await page.waitForURL(/standing=disputed/);
    await page.getByRole("button", { name: "Only disputed" }).waitFor();
    expect(await count()).toBeLessThan(all);
    await page.keyboard.press("Escape");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as CSV" }).press("Enter"),
    ]);
    const [head, ...rows] = readCsv(await readFile((await download.path())!, "utf8"));
    const standing = rows.map((row) => row[head!.indexOf("standing")]);
    expect(standing.length).toBeGreaterThan(0);
    expect(standing.filter((marks) => !/disputed|denied/.test(marks!))).toEqual([]);
    await page.goBack();
    await page.getByRole("button", { name: "Filter by standing" }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it.runIf(wanted)("lead from a count of a month to its meetings", async () => {
    const { page, complaints, close } = await open(screens.wide);
    await page.goto(`${whole}&table=matrix`);
    const row = page.getByRole("row", { name: /^Hassan Rashad/ });
    const link = row.getByRole("link").last();
    const count = Number(await link.textContent());
    await link.press("Enter");
    await page.waitForURL(/with=rashad/);
    expect(await page.locator(".data-table tbody tr").count()).toBe(count);
    expect(complaints).toEqual([]);
    await close();
  });

  it.runIf(wanted)(
    "are sorted by a column's head and narrowed by words without accents",
    async () => {
      const { page, close } = await open(screens.wide);
      await page.goto(`${whole}&table=actors&filter=kalin`);
      await page.getByRole("row", { name: /Ibrahim Kalın/ }).waitFor();
      await page.goto(`${whole}&table=sources`);
      const head = page.getByRole("columnheader", { name: "Published" });
      expect(await head.getAttribute("aria-sort")).toBe("descending");
      await head.getByRole("button").press("Enter");
      await page.waitForURL(/sort=published/);
      expect(await head.getAttribute("aria-sort")).toBe("ascending");
      await close();
    },
  );

  it.runIf(wanted)(
    "say what of an address they cannot show, and when nothing is left",
    async () => {
      const { page, complaints, close } = await open(screens.phone);
      await page.goto(`${tables}?table=nonsense&sort=nothing&in=1993-13&with=${"x!".repeat(300)}`);
      await page.getByRole("status", { name: "About this address" }).waitFor();
      expect(await page.locator(".notices li").count()).toBe(4);
      await page.goto(`${tables}?filter=${encodeURIComponent("no such words")}`);
      await page.getByText("No row").first().waitFor();
      expect(complaints).toEqual([]);
      await close();
    },
  );

  const looks = (["wide", "phone"] as const).flatMap((screen) =>
    (["light", "dark"] as const).map((scheme) => ({ screen, scheme })),
  );
  it.runIf(wanted).for(looks)(
    "break no rule of access, $screen and $scheme",
    async ({ screen, scheme }) => {
      const { page, complaints, close } = await open({ ...screens[screen], colorScheme: scheme });
      for (const table of ["meetings", "agreements", "figures", "matrix"]) {
        await page.goto(`${whole}&table=${table}`);
        await page.locator(".data-table").waitFor();
        expect({ table, violations: await violations(page) }).toEqual({ table, violations: [] });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(screens[screen].viewport.width);
      }
      expect(complaints).toEqual([]);
      await close();
    },
  );
});
