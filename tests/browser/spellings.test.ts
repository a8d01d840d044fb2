import { beforeAll, describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { mergedSpellings, reason, undoneSpellings } from "../fixtures/two-spellings.ts";
import { loadTalks } from "./load-talks.ts";
import { screens, violations } from "./page.ts";
import { parleyOn } from "./parley.ts";

describe.for(engines)("names as evidence in the browser, on $name", (engine) => {
  const parley = parleyOn(engine);
  const { wanted, open } = parley;

  beforeAll(async () => {
    if (!wanted) return;
    await load(mergedSpellings);
  });

  const load = (yaml: string) =>
    loadTalks(parley.served, { id: "delta", name: "The delta talks", yaml });

  it.runIf(wanted)("says which outlet writes which, and why they are taken for one", async () => {
    const { page, complaints, close } = await open(screens.wide);
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
    await page.goto("/facts/samira-haddad");
    await page.locator(".card-page .spellings").getByText("The Courier").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goBack();
    await section.getByRole("link", { name: "The Agency" }).press("Enter");
    await page.waitForURL("**/sources/delta.w");

    expect(complaints).toEqual([]);
    await close();
  });

  it.runIf(wanted)("leads every old address on, on a phone as well", async () => {
    const { page, complaints, close } = await open(screens.phone);
    await page.goto("/entities/samirah-hadad");
    await page.locator(".spellings").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );

    await page.goto("/facts/samirah-hadad~ATTENDED~harbour-talks");
    await page.getByText(/^The address names samirah-hadad~ATTENDED~harbour-talks/).waitFor();
    await page.goto("/processes/delta-talks?selected=samirah-hadad");
    await page.getByRole("heading", { name: "Samira Haddad" }).first().waitFor();
    await page.getByText(/^The address names samirah-hadad, which is merged/).waitFor();
    await page.goto("/processes/delta-talks?selected=samirah-hadad~ATTENDED~harbour-talks");
    await page.getByText(/^The address names samirah-hadad~ATTENDED~harbour-talks/).waitFor();

    expect(complaints).toEqual([]);
    await close();
  });

  it.runIf(wanted)("tells two of them again once that is undone, and keeps why", async () => {
    await load(undoneSpellings);
    const { page, complaints, close } = await open(screens.wide);
    await page.goto("/entities/samirah-hadad");
    await page.getByRole("heading", { level: 1, name: "Samirah Hadad" }).waitFor();
    const told = `Samirah Hadad and Samira Haddad were taken for one (${reason}), and are two again: a later page names two women.`;
    await page.getByText(told).waitFor();
    expect(await page.locator(".led-here").count()).toBe(0);

    expect(complaints).toEqual([]);
    await close();
  });
});
