import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { screens } from "./page.ts";
import { parleyOn } from "./parley.ts";

const story = "/study/a-truce-and-its-second-phase";
const level1 = { level: 1 } as const;

describe.for(engines)("a student's half hour on $name", (engine) => {
  const { wanted, open } = parleyOn(engine);

  it.runIf(wanted)("replays a story without hindsight, and says what comes next", async () => {
    const { page, complaints, close } = await open(screens.wide);
    await page.goto("/processes/gaza-ceasefire");
    await page.getByRole("link", { name: "Study" }).click();
    const card = page.getByRole("listitem").filter({ hasText: "A truce and its second phase" });
    await card.getByRole("link", { name: "Without hindsight" }).click();
    await page.getByRole("heading", { ...level1, name: "A plan is announced" }).waitFor();

    // Later steps are hidden: neither their titles nor links to them are on the page.
    await page.getByText("10 later steps hidden").waitFor();
    expect(await page.getByText("Indirect talks", { exact: true }).count()).toBe(0);
    expect(await page.locator(".study-bar a").count()).toBe(1);
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("heading", level1).textContent()).toBe("A plan is announced");

    // What was not known on the day is not in the picture, and is in the one with hindsight.
    const known = await page.locator(".known-card .big").first().textContent();
    expect(known).toMatch(/^\d+ events?$/);
    expect(await page.getByRole("heading", { name: "Said only later" }).count()).toBe(0);

    await page.getByRole("radio", { name: "The Security Council votes on it" }).check();
    expect(await page.locator(".study-reported").count()).toBe(0);
    await page.getByRole("button", { name: "Reveal step 2" }).click();
    await page.getByRole("heading", { ...level1, name: "Indirect talks" }).waitFor();
    const said = page.getByRole("region", { name: "What you said" });
    expect(await said.locator("dd").allTextContents()).toEqual([
      "The Security Council votes on it",
      "Foreign ministers welcome the plan",
    ]);
    expect(await said.getByRole("link").count()).toBeGreaterThan(0);
    // The step is read as a page: its heading has the focus, its title is the window's.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Indirect talks");
    expect(await page.title()).toContain("Indirect talks, step 2 of 11");

    // What is revealed stays so, by the keys, after a reload, and in the address.
    await page.keyboard.press("ArrowLeft");
    await page.getByRole("heading", { ...level1, name: "A plan is announced" }).waitFor();
    await page.reload();
    await page.getByRole("heading", { ...level1, name: "A plan is announced" }).waitFor();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("heading", { ...level1, name: "Indirect talks" }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it.runIf(wanted)("looks around in the live view, leaves the path and comes back", async () => {
    const { page, complaints, close } = await open(screens.wide);
    await page.goto(`${story}?step=summit`);
    const live = page.getByRole("group", { name: "Live view" });
    await live.getByRole("heading", { name: "Network on 13 October 2025" }).waitFor();
    await live.getByText("As known on").first().waitFor();

    // A fact of the text opens its card beside the words, and the step's own view comes back.
    await page.locator(".study-marks a").first().click();
    await live.getByRole("heading", { name: "Is it so?" }).waitFor();
    expect(new URL(page.url()).searchParams.get("step")).toBe("summit");
    await page.getByRole("button", { name: "As step 5 shows it" }).click();
    await live.getByRole("heading", { name: "Network on 13 October 2025" }).waitFor();

    await page.getByRole("link", { name: "Leave the path" }).click();
    await page.waitForURL(/\/processes\/gaza-ceasefire\?.*at=2025-10-13/);
    await page.getByRole("heading", { name: "Network on 13 October 2025" }).waitFor();
    await page.getByRole("link", { name: "Compare" }).first().click();
    await page.getByRole("link", { name: "Back to step 5" }).click();
    await page.getByRole("heading", { ...level1, name: "A declaration is signed" }).waitFor();
    expect(await page.getByRole("link", { name: "Back to step 5" }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it.runIf(wanted)("keeps progress on the device alone, to be saved and erased", async () => {
    const { page, close } = await open(screens.phone);
    const sent: string[] = [];
    page.on("request", (request) => {
      if (request.method() !== "GET") sent.push(request.url());
    });
    await page.goto(`${story}?step=deal`);
    await page.getByRole("button", { name: "Show it without an answer" }).click();
    await page.getByText("What sources report").waitFor();
    await page.goto("/study");
    await page.getByText("1 step read, 1 question answered").waitFor();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as a file" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("parley-study.json");
    await page.getByRole("button", { name: "Erase all of it" }).click();
    await page.getByText("Everything kept of stories has been erased").waitFor();
    expect(await page.evaluate(() => localStorage.getItem("parley.study"))).toBe("{}");
    await page
      .locator("input[type=file]")
      .last()
      .setInputFiles((await file.path())!);
    await page.getByText("Progress in one story was brought back.").waitFor();
    expect(sent).toEqual([]);
    await close();
  });

  it.runIf(wanted)("replays a history by its first clock alone, and says why", async () => {
    const { page, complaints, close } = await open(screens.wide);
    await page.goto("/study/thirteen-days-at-camp-david?replay=yes");
    await page.getByText("This replay goes by the first clock alone").waitFor();
    expect(await page.getByText("When it was known").count()).toBe(0);
    await page.getByRole("button", { name: /^(Network|Timeline|Ledger|Claim card)$/ }).click();
    await page.getByRole("group", { name: "Live view" }).getByRole("heading").first().waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it.runIf(wanted)("answers questions that the data asks, each with its evidence", async () => {
    const { page, complaints, close } = await open(screens.wide);
    await page.goto("/processes/gaza-ceasefire/questions?seed=a");
    await page.getByText("Question 1 of 8").waitFor();
    const first = await page.getByRole("heading", { level: 2 }).first().textContent();
    await page.getByRole("radio").first().check();
    await page.getByRole("button", { name: "Show what sources report" }).click();
    expect(await page.locator(".study-reported dd").count()).toBe(2);
    expect(await page.locator(".study-reported a").count()).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Next question" }).click();
    await page.getByText("Question 2 of 8").waitFor();
    expect(await page.getByRole("heading", { level: 2 }).first().textContent()).not.toBe(first);
    await page.reload();
    expect(await page.getByRole("heading", { level: 2 }).first().textContent()).toBe(first);
    expect(complaints).toEqual([]);
    await close();
  });

  it.runIf(wanted)("says so where there is no such story, step or answer", async () => {
    const { page, close } = await open(screens.wide);
    await page.goto("/study/a-truce-and-its-second-phas");
    await page.getByRole("link", { name: "a-truce-and-its-second-phase" }).waitFor();
    await page.goto(`${story}?step=nowhere`);
    await page.getByText("This story has no step “nowhere”.").waitFor();
    await page.context().setOffline(true);
    await page.getByText("offline", { exact: false }).first().waitFor();
    await page.getByRole("button", { name: "Step 2" }).click();
    await page.getByRole("heading", { ...level1, name: "Indirect talks" }).waitFor();
    await close();
  });
});
