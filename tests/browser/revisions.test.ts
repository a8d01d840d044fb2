import { beforeAll, describe, expect, it } from "vitest";
import { river } from "../api/river.ts";
import { engines } from "../fixtures/engines.ts";
import { loadTalks } from "./load-talks.ts";
import { screens, violations } from "./page.ts";
import { parleyOn } from "./parley.ts";

describe.for(engines)("revisions in the browser, on $name", (engine) => {
  const parley = parleyOn(engine);
  const { wanted, open } = parley;

  beforeAll(async () => {
    if (!wanted) return;
    await load("Ida Lund");
    await load("Ida Holm");
  });

  /** Loads the river talks into the server that runs, with its envoy called so. */
  const load = (envoy: string) =>
    loadTalks(parley.served, {
      id: "river",
      name: "The river talks",
      yaml: river.replace("Ida Lund", envoy),
    });

  it.runIf(wanted)("are listed, and a page is seen as it was, until the way back", async () => {
    const { page, complaints, close } = await open(screens.wide);
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
    const { page, complaints, close } = await open(screens.phone);
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
      const { page, close } = await open(screens.wide);
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
