import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askServer } from "../../server/load/socket.ts";
import { engines } from "../fixtures/engines.ts";
import { mergedSpellings, reason, undoneSpellings } from "../fixtures/two-spellings.ts";
import { browser as found, openBrowser, openPage, screens, violations } from "./page.ts";
import { type Served, serve } from "./served.ts";

describe.for(engines)("names as evidence in the browser, on $name", (engine) => {
  const wanted = engine.wanted && found.path !== undefined;
  const folder = join(mkdtempSync(join(tmpdir(), "parley-delta-")), "delta");
  let served: Served;
  let browser: Browser;

  beforeAll(async () => {
    if (!wanted) return;
    [served, browser] = await Promise.all([serve(engine), openBrowser()]);
    await load(mergedSpellings);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    rmSync(join(folder, ".."), { recursive: true });
  });

  async function load(yaml: string) {
    mkdirSync(folder, { recursive: true });
    const head =
      "id: delta\nformat: 1\nterms: CC-BY-4.0\nname: The delta talks\nprocess: delta-talks\n";
    writeFileSync(join(folder, "dossier.yaml"), head);
    writeFileSync(join(folder, "facts.yaml"), yaml.replace(/^(?:name|process): .*$/gm, ""));
    const answer = await askServer(served.data, { do: "load", folders: [folder] });
    expect(answer).toMatchObject({ ok: true });
  }

  it.runIf(wanted)("says which outlet writes which, and why they are taken for one", async () => {
    const { page, complaints, close } = await openPage(browser, screens.wide, served.address);
    // The address of before they were one.
    await page.goto("/entities/samirah-hadad");
    await page.getByRole("heading", { level: 1, name: "Samira Haddad" }).waitFor();
    await page
      .getByText("The address names samirah-hadad, which is merged into Samira Haddad.")
      .waitFor();
    const section = page.locator(".spellings");
    await section
      .getByText(`Samirah Hadad and Samira Haddad are taken for one: ${reason}.`)
      .waitFor();
    const cells = await section
      .locator("tbody tr")
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent)),
      );
    expect(cells).toEqual([
      ["Samira Haddadthe name shown", "Latin", "The Herald EnglishSamira Haddad came to the pier"],
      [
        "Samirah Hadadmerged from samirah-hadad",
        "Latin",
        "The Courier EnglishSamirah Hadad was on the pier",
      ],
      ["سميرة حداد", "Arabic", "The Agency Arabicسميرة حداد"],
    ]);
    expect(await violations(page)).toEqual([]);
    await section.getByRole("link", { name: "The Agency" }).press("Enter");
    await page.waitForURL("**/sources/delta.w");

    expect(complaints).toEqual([]);
    await close();
  });

  it.runIf(wanted)("leads every old address on, on a phone as well", async () => {
    const { page, complaints, close } = await openPage(browser, screens.phone, served.address);
    await page.goto("/entities/samirah-hadad");
    await page.locator(".spellings").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );

    await page.goto("/facts/samirah-hadad~ATTENDED~harbour-talks");
    await page.getByText(/^The address names samirah-hadad~ATTENDED~harbour-talks/).waitFor();
    await page.goto("/processes/delta-talks?selected=samirah-hadad");
    await page.getByRole("heading", { name: "Samira Haddad" }).first().waitFor();

    expect(complaints).toEqual([]);
    await close();
  });

  it.runIf(wanted)("tells two of them again once that is undone, and keeps why", async () => {
    await load(undoneSpellings);
    const { page, complaints, close } = await openPage(browser, screens.wide, served.address);
    await page.goto("/entities/samirah-hadad");
    await page.getByRole("heading", { level: 1, name: "Samirah Hadad" }).waitFor();
    const told = `Samirah Hadad and Samira Haddad were taken for one (${reason}), and are two again: a later page names two women.`;
    await page.getByText(told).waitFor();
    expect(await page.locator(".led-here").count()).toBe(0);

    expect(complaints).toEqual([]);
    await close();
  });
});
