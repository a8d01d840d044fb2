import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askServer } from "../../server/load/socket.ts";
import { river } from "../api/river.ts";
import { engines } from "../fixtures/engines.ts";
import { browser as found, openBrowser, openPage, screens, violations } from "./page.ts";
import { type Served, serve } from "./served.ts";

describe.for(engines)("revisions in the browser, on $name", (engine) => {
  const wanted = engine.wanted && found.path !== undefined;
  const folder = join(mkdtempSync(join(tmpdir(), "parley-river-")), "river");
  let served: Served;
  let browser: Browser;

  beforeAll(async () => {
    if (!wanted) return;
    [served, browser] = await Promise.all([serve(engine), openBrowser()]);
    await load("Ida Lund");
    await load("Ida Holm");
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    rmSync(join(folder, ".."), { recursive: true });
  });

  /** Loads the river talks into the server that runs, with its envoy called so. */
  async function load(envoy: string) {
    mkdirSync(folder, { recursive: true });
    const head =
      "id: river\nformat: 1\nterms: CC-BY-4.0\nname: The river talks\nprocess: river-talks\n";
    writeFileSync(join(folder, "dossier.yaml"), head);
    const facts = river.replace(/^(?:name|process): .*$/gm, "").replace("Ida Lund", envoy);
    writeFileSync(join(folder, "facts.yaml"), facts);
    const answer = await askServer(served.data, { do: "load", folders: [folder] });
    expect(answer).toMatchObject({ ok: true });
  }

  it.runIf(wanted)("are listed, and a page is seen as it was, until the way back", async () => {
    const { page, complaints, close } = await openPage(browser, screens.wide, served.address);
    await page.goto("/");
    await page.getByRole("link", { name: "Revisions" }).press("Enter");
    const rows = page.locator(".revisions > li");
    await rows.first().waitFor();
    expect(await rows.locator("h2").allTextContents()).toEqual([
      "river updated",
      "river loaded",
      expect.stringContaining("gaza-ceasefire loaded"),
    ]);
    expect(await violations(page)).toEqual([]);

    await rows.nth(1).getByRole("link", { name: "See Parley as it was" }).press("Enter");
    const banner = page.locator(".revision-banner");
    await banner.getByText(/^Shown at revision [0-9a-f]{12}, as the store was on /).waitFor();
    // Every way from there stays at that revision.
    await page.getByRole("link", { name: "The river talks" }).press("Enter");
    await page.waitForURL(/\/processes\/river-talks\?revision=[0-9a-f]{64}/);
    await page.goto(`${page.url()}&selected=ida`);
    await page.getByRole("heading", { name: "Ida Lund" }).waitFor();
    await page.getByRole("button", { name: "As a list" }).first().press("Enter");
    await page.waitForURL(/revision=[0-9a-f]{64}/);

    await banner.getByRole("link", { name: "Back to now" }).press("Enter");
    await page.getByRole("heading", { name: "Ida Holm" }).waitFor();
    expect(new URL(page.url()).searchParams.has("revision")).toBe(false);
    expect(await banner.count()).toBe(0);
    await page.goBack();
    await page.getByRole("heading", { name: "Ida Lund" }).waitFor();

    expect(complaints).toEqual([]);
    await close();
  });

  it.runIf(wanted)("say what changed between two, each way, on a phone as well", async () => {
    const { page, complaints, close } = await openPage(browser, screens.phone, served.address);
    await page.goto("/revisions");
    await page.getByRole("link", { name: "What changed" }).first().press("Enter");
    const changed = page.locator(".fact-changes > li");
    await changed.waitFor();
    const words = async () => [
      await changed.locator("del").textContent(),
      await changed.locator("ins").textContent(),
    ];
    expect(await words()).toEqual(["Ida Lund", "Ida Holm"]);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );

    await page.getByRole("button", { name: "Turn about" }).press("Enter");
    await page.locator("ins", { hasText: "Ida Lund" }).waitFor();
    expect(await words()).toEqual(["Ida Holm", "Ida Lund"]);
    await page.getByLabel("From").selectOption({ index: 1 });
    await page.getByRole("heading", { name: "Nothing changed" }).waitFor();

    expect(complaints).toEqual([]);
    await close();
  });

  it.runIf(wanted)(
    "that there are not are told so, with a way to those that are near",
    async () => {
      const { page, close } = await openPage(browser, screens.wide, served.address);
      await page.goto(`/?revision=${"0".repeat(64)}`);
      const banner = page.locator(".revision-banner");
      await banner.getByText("There is no revision 000000000000.").waitFor();
      await banner.getByRole("link").nth(1).press("Enter");
      await banner.getByText(/^Shown at revision/).waitFor();
      await page.getByRole("link", { name: "The river talks" }).waitFor();

      await page.goto("/?revision=yesterday");
      await banner
        .getByText("“yesterday” is no revision. Shown is the store as it is now.")
        .waitFor();
      await page.getByRole("link", { name: "The river talks" }).waitFor();
      await close();
    },
  );
});
