import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { screens, violations } from "./page.ts";
import { parleyOn } from "./parley.ts";

describe.for(engines)("what can be taken along, in the browser, on $name", (engine) => {
  const parley = parleyOn(engine);
  const { wanted, open } = parley;

  it.runIf(wanted)("exports the view that is on the screen, by keyboard", async () => {
    const { page, complaints, close } = await open(screens.wide);
    await page.goto("/processes/gaza-ceasefire?from=2025-11-01&to=2025-11-30&known=2025-11-30");
    await page.getByRole("button", { name: "Export or cite" }).press("Enter");
    const menu = page.getByRole("menu");
    await menu.waitFor();
    expect(await violations(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      menu.getByRole("menuitem", { name: "CSV, one row a claim" }).press("Enter"),
    ]);
    expect(download.suggestedFilename()).toMatch(
      /^gaza-ceasefire-2025-11-01_2025-11-30-known-2025-11-30-[0-9a-f]{8}\.csv$/,
    );
    const text = await readFile(await download.path(), "utf8");
    const given = "process=gaza-ceasefire&from=2025-11-01&to=2025-11-30&known=2025-11-30";
    const answer = await fetch(`${parley.served.address}/api/export/csv-claims?${given}`);
    // The byte order mark is in both, and fetch takes its own away.
    expect(text.replace(/^\ufeff/, "")).toBe(await answer.text());
    expect(complaints).toEqual([]);
    await close();
  });

  it.runIf(wanted)("exports the period that a process opens on, as it is shown", async () => {
    const { page, close } = await open(screens.wide);
    await page.goto("/processes/gaza-ceasefire");
    await page.getByRole("button", { name: "Export or cite" }).click();
    const item = page.getByRole("menuitem", { name: "JSON", exact: true });
    expect(await item.getAttribute("href")).toBe(
      "/api/export/json?process=gaza-ceasefire&from=2025-10-10&to=2025-11-25",
    );
    await close();
  });

  it.runIf(wanted)(
    "cites a claim card in each format, and leads back to that revision",
    async () => {
      for (const screen of [screens.wide, screens.phone]) {
        const { page, complaints, close } = await open(screen);
        await page.goto("/facts/cairo-2025-11-25?known=2025-11-30");
        await page.getByRole("button", { name: "Export or cite" }).click();
        await page.getByRole("menuitem", { name: "Cite", exact: true }).click();
        const dialog = page.getByRole("dialog", { name: "Cite what is on the screen" });
        const text = dialog.locator(".take-text");
        await page.getByText(/^Parley\. “Cairo trilateral/).waitFor();
        expect(await violations(page)).toEqual([]);
        await dialog.getByRole("radio", { name: "BibTeX" }).check({ force: true });
        await page.getByText(/^@/).waitFor();
        const address = /url = \{([^}]+)\}/.exec((await text.textContent())!)![1]!;
        await page.keyboard.press("Escape");
        await dialog.waitFor({ state: "hidden" });

        await page.goto(address);
        await page.waitForURL(/\/facts\/cairo-2025-11-25\?known=2025-11-30&revision=[0-9a-f]{64}$/);
        await page.getByRole("heading", { level: 1 }).waitFor();
        expect(complaints).toEqual([]);
        await close();
      }
    },
  );
});
