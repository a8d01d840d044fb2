import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { screens, violations } from "./page.ts";
import { parleyOn } from "./parley.ts";

const gaza = "/processes/gaza-ceasefire";

describe.for(engines)("the pages around the ledger, on $name", (engine) => {
  const parley = parleyOn(engine);
  const test = it.runIf(parley.wanted);

  test("list agreements so that no two stages look alike", async () => {
    const { page, complaints, close } = await parley.open(screens.wide);
    await page.goto("/");
    await page.locator(`a[href='${gaza}/agreements']`).press("Enter");
    await page.getByRole("heading", { level: 1, name: "Agreements" }).waitFor();
    const looks = await page.locator(".agreements .stage").evaluateAll((all) =>
      all.map((it) => {
        const { backgroundColor, backgroundImage, borderWidth, borderColor } = getComputedStyle(it);
        const icon = it.querySelector("svg")!.getAttribute("class");
        const look = [backgroundColor, backgroundImage, borderWidth, borderColor, icon].join(" ");
        return [it.textContent, look] as const;
      }),
    );
    const words = new Set(looks.map(([word]) => word));
    expect(new Set(looks.map(([, look]) => look)).size).toBe(words.size);
    expect([...words].sort()).toEqual([
      "Agreed",
      "Announced",
      "Ended",
      "In force",
      "Planned",
      "Proposed",
    ]);

    expect(complaints).toEqual([]);
    await close();
  });

  test("give both sides of an accusation the same room, and keep how often it is said", async () => {
    const { page, complaints, close } = await parley.open(screens.wide);
    await page.goto(`${gaza}/accusations`);
    const ways = ["Hamas accuses Israel", "Israel accuses Hamas"].map((name) =>
      page.getByRole("region", { name }),
    );
    await ways[0]!.waitFor();
    const widths = await Promise.all(ways.map(async (way) => (await way.boundingBox())!.width));
    expect(widths[0]).toBe(widths[1]);
    const often = ways[0]!.locator("dd", { hasText: "nahezu täglich" });
    expect(await often.first().textContent()).toBe("nahezu täglich According to junge Welt");

    const cell = page.getByRole("link", { name: /by Hamas against Israel/ }).first();
    await cell.press("Enter");
    await page.waitForURL(/#accusation-/);
    expect(complaints).toEqual([]);
    await close();
  });

  test("walk from a meeting to what followed, and say where nothing did", async () => {
    const { page, complaints, close } = await parley.open(screens.wide);
    await page.goto(`${gaza}?selected=cairo-2025-11-25`);
    await page.getByRole("link", { name: "What it agreed, and what followed" }).press("Enter");
    await page.waitForURL("**/meetings/cairo-2025-11-25/follow-through**");
    const silent = page.getByRole("region", { name: "No report since" });
    await silent.getByRole("link", { name: "Closer coordination with the CMCC" }).waitFor();

    await page.goto("/meetings/camp-david-summit/follow-through?process=camp-david");
    await page
      .locator(".chain > .step")
      .last()
      .getByRole("link", { name: "Talks in Washington, from October 1978" })
      .press("Enter");
    await page.waitForURL("**/meetings/washington-talks-1978/follow-through**");
    await page.getByRole("heading", { level: 1, name: /Talks in Washington/ }).waitFor();
    await page.goBack();
    await page.waitForURL("**/meetings/camp-david-summit/follow-through**");
    expect(complaints).toEqual([]);
    await close();
  });

  test("lay two cease-fires side by side by days since, from the day a reader chooses", async () => {
    const { page, complaints, close } = await parley.open(screens.wide);
    await page.goto("/agreements/gaza-deal/compare/truce-2025?process=gaza-ceasefire");
    await page.getByText("Most origins give this day").waitFor();
    const cabinet = page.locator(".compared-list li", { hasText: "cabinet approves" }).first();
    expect(await cabinet.locator(".since").textContent()).toBe("day 0");
    await page
      .locator(".starts li", { hasText: "9 October 2025" })
      .getByRole("button", { name: "Count from this day" })
      .press("Enter");
    await page.waitForURL("**start=2025-10-09**");
    await page.getByText("Counted from the day that you chose.").waitFor();
    expect(await cabinet.locator(".since").textContent()).toBe("day 1");
    expect(complaints).toEqual([]);
    await close();
  });

  test("lay one beside the one before it in a click, and any two phases by a menu", async () => {
    const { page, complaints, close } = await parley.open(screens.wide);
    await page.goto(`${gaza}/agreements`);
    const october = page.locator(".agreements > li", { hasText: "Gaza cease-fire deal" }).first();
    await october
      .getByRole("link", { name: "Compare with the one before it: Cease-fire of January 2025" })
      .press("Enter");
    await page.waitForURL("**/agreements/gaza-deal/compare/truce-2025**");
    const trucks = page.getByRole("region", { name: "Aid trucks into Gaza" });
    const beside = trucks.getByRole("group", { name: "Cease-fire of January 2025" });
    await beside.getByRole("link", { name: /^915 trucks/ }).waitFor();
    // One scale and one run of days on both sides.
    const ends = await trucks
      .locator(".chart-days")
      .evaluateAll((all) => [...new Set(all.map((it) => it.textContent))]);
    expect(ends).toEqual(["day 0day 263"]);

    await page.getByRole("button", { name: "Compare others" }).press("Enter");
    await page.getByLabel("Lay this").selectOption("gaza-deal.second");
    await page.getByLabel("beside this").selectOption("truce-2025.second");
    await page.getByRole("button", { name: "Lay side by side" }).press("Enter");
    await page.waitForURL("**/agreements/gaza-deal.second/compare/truce-2025.second**");
    await page.getByText("No single day is given to count from").waitFor();

    await page.goto("/agreements/gaza-deal");
    await page
      .locator("[id='phase-gaza-deal.second']")
      .getByRole("link", { name: "Compare with the one before it: First phase" })
      .press("Enter");
    await page.waitForURL("**/agreements/gaza-deal.second/compare/gaza-deal.first**");
    expect(complaints).toEqual([]);
    await close();
  });

  const looks = (["wide", "phone"] as const).flatMap((screen) =>
    (["light", "dark"] as const).map((scheme) => ({ screen, scheme })),
  );
  test.for(looks)("break no rule of access, $screen and $scheme", async ({ screen, scheme }) => {
    const { page, complaints, close } = await parley.open({
      ...screens[screen],
      colorScheme: scheme,
      reducedMotion: "reduce",
    });
    for (const path of [
      `${gaza}/agreements`,
      `${gaza}/accusations`,
      `${gaza}/commitments`,
      "/agreements/gaza-deal",
      "/agreements/gaza-deal?list=statements",
      "/agreements/camp-david-accords",
      "/agreements/peace-treaty?dir=rtl",
      "/agreements/sinai-two",
      "/processes/shuttle-diplomacy/accusations",
      "/meetings/camp-david-summit/follow-through?process=camp-david",
      "/agreements/sinai-one/compare/sinai-two",
      "/agreements/gaza-deal?from=tomorrow",
    ]) {
      await page.goto(path);
      await page.waitForLoadState("networkidle");
      await page.getByRole("heading", { level: 1 }).waitFor({ state: "attached" });
      expect({ path, violations: await violations(page) }).toEqual({ path, violations: [] });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect({ path, width }).toEqual({ path, width: screens[screen].viewport.width });
    }
    expect(complaints).toEqual([]);
    await close();
  });
});
