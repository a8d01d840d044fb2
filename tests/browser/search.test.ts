import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { screens, violations } from "./page.ts";
import { parleyOn } from "./parley.ts";

describe.for(engines)("search in the browser, on $name", (engine) => {
  const { wanted, open } = parleyOn(engine);

  it.runIf(wanted)(
    "finds a person by another script, from the keyboard, and keeps the clocks",
    async () => {
      const { page, complaints, close } = await open(screens.wide);
      await page.goto("/processes/gaza-ceasefire?known=2025-11-30");
      await page.getByRole("listbox", { name: /network/i }).waitFor({ state: "attached" });

      await page.keyboard.press("/");
      await page.keyboard.type("رشاد");
      const first = page.locator("search [role=option]").first();
      await expect.poll(() => first.textContent()).toContain("Hassan Rashad");
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press("Enter");

      await page.waitForURL("**selected=rashad**");
      expect(new URL(page.url()).searchParams.get("known")).toBe("2025-11-30");
      await page.getByRole("heading", { name: "Hassan Rashad" }).waitFor();
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it.runIf(wanted)("says so when nothing has such a name, and closes at Escape", async () => {
    const { page, close } = await open(screens.phone);
    await page.goto("/");
    await page.getByRole("combobox").focus();
    await page.keyboard.type("qqqqzzzzxx");
    await page.getByText("No match for “qqqqzzzzxx”").waitFor();

    await page.keyboard.press("Escape");

    await page.getByText("No match for “qqqqzzzzxx”").waitFor({ state: "hidden" });
    await close();
  });

  it.runIf(wanted)(
    "leads from the home page into a process, and from words to their source",
    async () => {
      const { page, close } = await open(screens.wide);
      await page.goto("/");
      await page.getByRole("combobox").focus();
      await page.keyboard.type("Kalin");
      await page.locator("search [role=option]", { hasText: "Ibrahim Kalın" }).first().click();
      await page.waitForURL("**/processes/gaza-ceasefire?selected=kalin");
      await page.getByRole("heading", { name: "Ibrahim Kalın" }).waitFor();

      // The home page's own field is there until the process is.
      await page.getByPlaceholder("Search people, bodies, texts: any spelling").focus();
      await page.keyboard.type("overcoming obstacles");
      await page
        .locator("search [role=option]", { hasText: "In a source’s words" })
        .first()
        .click();
      await page.waitForURL("**/sources/gaza-ceasefire.*");
      await close();
    },
  );

  it.runIf(wanted)("opens over a phone's whole width, and is narrowed by a language", async () => {
    const { page, complaints, close } = await open(screens.phone);
    await page.goto("/processes/gaza-ceasefire");
    await page.getByRole("button", { name: "Search", exact: true }).tap();
    await page.keyboard.type("Kalin");
    const options = page.locator("search [role=option]");
    await options.first().waitFor();
    await page.getByRole("button", { name: "Words of sources" }).tap();
    await page.getByText("By role, publisher, language or period").tap();
    await page.getByLabel("Language").selectOption("en");

    await expect.poll(() => options.locator("q").count()).toBe(await options.count());
    await expect
      .poll(() =>
        options.locator("q").evaluateAll((words) => words.map((q) => q.getAttribute("lang"))),
      )
      .toSatisfy(
        (languages: string[]) => languages.length > 0 && languages.every((one) => one === "en"),
      );
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Close the search" }).tap();
    await options.first().waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
    await close();
  });
});
