import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { screens, violations } from "./page.ts";
import { parleyOn } from "./parley.ts";

const id = "a-truce-and-its-second-phase";
const story = `/study/${id}`;

describe.for(engines)("a teacher's ten minutes on $name", (engine) => {
  const { wanted, open } = parleyOn(engine);

  it.runIf(wanted)("takes a set from a story: on screen, on A4, and as Markdown", async () => {
    const { page, complaints, close } = await open(screens.wide);
    await page.goto(story);
    await page.getByRole("link", { name: /^Story: / }).click();
    const card = page.getByRole("listitem").filter({ hasText: "A truce and its second phase" });
    await card.getByRole("link", { name: "For a class" }).click();
    await page.getByRole("heading", { level: 1, name: "A truce and its second phase" }).waitFor();
    await page.locator(".class-sources li").first().waitFor();
    expect(await page.getByRole("heading", { level: 2 }).allTextContents()).toEqual([
      "A link that opens one step for everyone",
      ...["Aims", "Reading order", "Sheet", "Glossary", "Sources and their terms"],
    ]);
    expect(await page.getByRole("row").count()).toBe(12);
    expect(await page.locator(".class-answer").count()).toBe(0);
    const asked = await page.locator(".class-sheet h3").count();
    const blank = pagesOf(await page.pdf({ format: "A4" }));

    await page.getByRole("checkbox", { name: "With answers" }).check();
    await page.waitForURL(/answers=yes/);
    expect(await page.locator(".class-answer").count()).toBe(asked);
    expect(blank).toBeGreaterThan(1);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Save as Markdown" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe(`${id}-answers.md`);
    expect(readFileSync((await file.path())!, "utf8")).toContain("# A truce and its second phase");
    expect(complaints).toEqual([]);
    await close();
  });

  it.runIf(wanted)("hands out a link that opens one step for everyone", async () => {
    const { page, complaints, close } = await open(screens.wide);
    await page.goto(`${story}/class`);
    await page.getByRole("combobox", { name: /^Step/ }).selectOption("cairo");
    const link = (await page.locator(".class-address").textContent())!;
    expect(link).toContain(`${story}?step=cairo&replay=yes`);
    await close();

    // Another reader, who has read nothing yet.
    const other = await open(screens.phone);
    await other.page.goto(link);
    await other.page.getByRole("heading", { level: 1, name: "Mediators in Cairo" }).waitFor();
    await other.page.getByText("Step 9 of 11").waitFor();
    expect([...complaints, ...other.complaints]).toEqual([]);
    await other.close();
  });

  it.runIf(wanted)("embeds a step with its words, facts and pages", async () => {
    const { page, complaints, close } = await open(screens.wide);
    await page.goto(`${story}?step=plan`);
    await page.getByRole("button", { name: "Share" }).click();
    const code = await page.getByRole("textbox", { name: /code/i }).inputValue();
    expect(code).toContain(`/embed/step?story=${id}&amp;step=plan`);
    const frame = page.frameLocator(".share-paper iframe");
    await frame.getByRole("heading", { level: 1, name: "A plan is announced" }).waitFor();
    await page.goto(`/embed/step?story=${id}&step=plan`);
    expect(await page.locator("main").textContent()).toContain("Monday 29 September 2025");
    expect(await page.locator("footer").textContent()).toContain("As known on 29 Sept 2025");
    expect(await page.getByRole("link", { name: "Open in Parley" }).getAttribute("href")).toBe(
      `${story}?step=plan`,
    );
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    const gone = await page.goto(`/embed/step?story=${id}&step=nowhere`);
    expect(gone!.status()).toBe(404);
    await close();
  });

  const looks = (["wide", "middle", "phone"] as const).flatMap((screen) =>
    (["light", "dark"] as const).map((scheme) => ({ screen, scheme })),
  );
  it.runIf(wanted).for(looks)(
    "breaks no rule of access, $screen and $scheme",
    async ({ screen, scheme }) => {
      const { page, complaints, close } = await open({ ...screens[screen], colorScheme: scheme });
      for (const address of [
        "/study",
        "/processes/gaza-ceasefire/study?dir=rtl",
        `${story}?step=summit`,
        `${story}?step=cairo&replay=yes`,
        `${story}?step=talks&replay=yes&dir=rtl`,
        "/study/thirteen-days-at-camp-david?replay=yes",
        `${story}/class?answers=yes`,
        "/processes/gaza-ceasefire/questions",
      ]) {
        await page.goto(address);
        await page.getByRole("heading", { level: 1 }).first().waitFor();
        await page.waitForLoadState("networkidle");
        expect({ address, violations: await violations(page) }).toEqual({
          address,
          violations: [],
        });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect({ address, width }).toEqual({ address, width: screens[screen].viewport.width });
      }
      expect(complaints).toEqual([]);
      await close();
    },
  );
});

/** How many pages a printed file has. */
function pagesOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString("latin1")
      .match(/\/Type\s*\/Page\b/g) ?? []
  ).length;
}
