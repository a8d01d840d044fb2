import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { readCsv } from "../model/read-csv.ts";
import { screens, violations } from "./page.ts";
import { parleyOn } from "./parley.ts";

const path = "/processes/gaza-ceasefire/diff";
const points = "?a=2025-10-01&aKnown=2025-10-01&b=2025-11-25&bKnown=2025-11-30";

describe.for(engines)("what changed, in the browser on $name", (engine) => {
  const { wanted, open } = parleyOn(engine);

  it.runIf(wanted)("is reached from the explorer, and says the same as its file", async () => {
    const { page, complaints, close } = await open(screens.wide);
    await page.goto("/processes/gaza-ceasefire?from=2025-10-01&at=2025-11-25&known=2025-11-30");
    await page.locator(".clocks").getByRole("link", { name: "Compare" }).click();
    await page.waitForURL(/diff\?a=2025-10-01&aKnown=2025-10-01&b=2025-11-25&bKnown=2025-11-30/);
    const heading = page.getByRole("heading", { name: /^\d+ changes in 55 days$/ });
    await heading.waitFor();
    const told = Number.parseInt((await heading.textContent())!, 10);
    const href = await page
      .getByRole("link", { name: "Save this list as CSV" })
      .getAttribute("href");
    const [head, ...rows] = readCsv(await (await page.request.get(href!)).text());
    const within = head!.indexOf("within");

    expect(rows.filter((cells) => cells[within] === "").length).toBe(told);
    expect(complaints).toEqual([]);
    await close();
  });

  it.runIf(wanted)("turns round by keyboard, and back again by the browser's way", async () => {
    const { page, close } = await open(screens.wide);
    await page.goto(`${path}${points}`);
    await page.getByRole("heading", { name: /changes in 55 days/ }).waitFor();
    await page.getByRole("button", { name: "Swap" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /changes going back 55 days/ }).waitFor();
    await page.getByRole("heading", { name: /^Not known yet at B/ }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { name: /^Newly known/ }).waitFor();
    await close();
  });

  it.runIf(wanted)("asks the server nothing when a point is moved", async () => {
    const { page, close } = await open(screens.wide);
    await page.goto(`${path}${points}`);
    await page.getByRole("heading", { name: /changes in 55 days/ }).waitFor();
    await page.waitForLoadState("networkidle");
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("/api/")) asked.push(request.url());
    });
    await page.getByRole("button", { name: /Point A/ }).click();
    await page.getByRole("checkbox", { name: "Only what was known on a day" }).uncheck();
    await page.getByRole("button", { name: "Set this point" }).click();
    await page.waitForURL((url) => !url.search.includes("aKnown"));
    await page.getByRole("heading", { name: /changes? in 55 days/ }).waitFor();

    expect(asked).toEqual([]);
    await close();
  });

  it.runIf(wanted)("says in words that nothing changed", async () => {
    const { page, close } = await open(screens.phone);
    await page.goto(`${path}?a=2025-11-25&b=2025-11-25`);
    await page.getByRole("heading", { name: "A and B are one point" }).waitFor();
    await page.goto("/processes/camp-david/diff?a=1978-09-06&b=1978-09-07&bKnown=1978-09-07");
    await page.getByText("Told with hindsight").waitFor();
    expect(await page.getByText("as known on").count()).toBe(0);
    await close();
  });

  const looks = (["wide", "phone"] as const).flatMap((screen) =>
    (["light", "dark"] as const).map((scheme) => ({ screen, scheme })),
  );
  it.runIf(wanted).for(looks)(
    "breaks no rule of access, $screen and $scheme",
    async ({ screen, scheme }) => {
      const { page, close } = await open({ ...screens[screen], colorScheme: scheme });
      await page.goto(`${path}${points}`);
      await page.getByRole("heading", { name: /changes in 55 days/ }).waitFor();
      await page.waitForLoadState("networkidle");

      expect(await violations(page)).toEqual([]);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBe(0);
      await close();
    },
  );
});
