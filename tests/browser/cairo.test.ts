import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { screens, violations } from "./page.ts";
import { parleyOn } from "./parley.ts";

const meeting = "cairo-2025-11-25";

describe.for(engines)("the Cairo meeting in the browser, on $name", (engine) => {
  const { wanted, open } = parleyOn(engine);

  it.runIf(wanted)("is found, read, dated, doubted and traced to a page by keyboard", async () => {
    const { page, complaints, close } = await open(screens.wide);
    await page.goto("/");
    await page.getByRole("link", { name: "Gaza Strip cease-fire" }).first().press("Enter");
    await page.waitForURL("**/processes/gaza-ceasefire");

    await selectInGraph(page, meeting);
    const details = page.locator("[data-pane='details'], .details").first();
    await details
      .getByRole("heading", { name: "Cairo trilateral on the Gaza cease-fire" })
      .waitFor();
    await expect.poll(() => details.textContent()).toContain("Hasan Mahmud Rashad");

    await setPeriod(page, "20112025", "26112025");
    expect(parameters(page)).toMatchObject({ from: "2025-11-20", to: "2025-11-26" });
    expect(await presenceOf(page, meeting)).toBe("in");

    await setKnown(page, "24112025");
    expect(parameters(page)).toMatchObject({ known: "2025-11-24" });
    await expect.poll(() => presenceOf(page, meeting)).toBeNull();
    await page.getByText("No source had said this by").first().waitFor();

    const before = await picture(page);
    await page.reload();
    await option(page, "hamas").waitFor({ state: "attached" });
    await expect.poll(() => picture(page)).toEqual(before);

    await page.goBack();
    await expect.poll(() => presenceOf(page, meeting)).toBe("in");
    const words = details.getByText(/met with Egypt’s intelligence director/).first();
    await words.waitFor();
    const link = details.locator("a[href*=':~:text=']").first();
    expect(await link.getAttribute("href")).toMatch(/^https:\/\/.+#:~:text=/);
    await details.locator("a[href^='/sources/gaza-ceasefire.']").first().press("Enter");
    await page.waitForURL("**/sources/gaza-ceasefire.*");
    await page.getByRole("heading", { level: 1 }).waitFor();

    expect(complaints).toEqual([]);
    await close();
  });

  it.runIf(wanted)("asks the server nothing while the second clock moves", async () => {
    const { page, close } = await open(screens.wide);
    await page.goto(`/processes/gaza-ceasefire?selected=${meeting}`);
    await option(page, meeting).waitFor({ state: "attached" });
    await page.waitForLoadState("networkidle");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));

    const back = page.getByRole("button", { name: /To the day before on which/ });
    for (let step = 0; step < 5; step++) await back.press("Enter");

    expect(parameters(page).known).toBeDefined();
    expect(asked.filter((url) => url.includes("/api/"))).toEqual([]);
    await close();
  });

  it.runIf(wanted)("gives a line to cite, with both clocks and the revision", async () => {
    const { page, close } = await open({
      ...screens.wide,
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.goto(`/processes/gaza-ceasefire?known=2025-11-30&selected=${meeting}`);
    await page.getByRole("button", { name: "Cite", exact: true }).press("Enter");
    await page.getByRole("button", { name: "Copied" }).waitFor();

    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^“Cairo trilateral on the Gaza cease-fire”, Gaza Strip cease-fire\. Parley, as of 25 November 2025, as known on 30 November 2025, revision [0-9a-f]{12}\. http:\/\/127\.0\.0\.1:\d+\/processes\/gaza-ceasefire\?.*selected=cairo-2025-11-25$/,
    );
    await close();
  });

  it.runIf(wanted)("plays from event to event, moves nothing, and pauses at space", async () => {
    const { page, close } = await open(screens.wide);
    await page.goto("/processes/gaza-ceasefire");
    await option(page, meeting).waitFor({ state: "attached" });
    const shown = await ids(page);

    await page.getByRole("button", { name: "Play", exact: true }).press("Enter");
    await expect.poll(() => parameters(page).at ?? "").toMatch(/^2025-10-1/);
    const first = parameters(page).at!;
    await expect.poll(() => parameters(page).at! > first, { timeout: 5_000 }).toBe(true);
    expect(await presenceOf(page, meeting)).toBe("outside");
    expect(await ids(page)).toEqual(shown);

    await page.keyboard.press(" ");
    await page.getByRole("button", { name: "Play", exact: true }).waitFor();
    await close();
  });

  it.runIf(wanted)("is read on a phone, from its timeline", async () => {
    const { page, complaints, close } = await open(screens.phone);
    await page.goto("/processes/gaza-ceasefire");

    await page
      .getByRole("button", { name: /Cairo trilateral on the Gaza cease-fire/ })
      .first()
      .tap();
    await page.getByRole("heading", { name: "Cairo trilateral on the Gaza cease-fire" }).waitFor();
    await expect.poll(() => page.locator("body").textContent()).toContain("Hasan Mahmud Rashad");
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);

    expect(complaints).toEqual([]);
    await close();
  });

  const looks = (["wide", "middle", "phone"] as const).flatMap((screen) =>
    (["light", "dark"] as const).map((scheme) => ({ screen, scheme })),
  );
  it.runIf(wanted).for(looks)(
    "breaks no rule of access, $screen and $scheme",
    async ({ screen, scheme }) => {
      const { page, complaints, close } = await open({
        ...screens[screen],
        colorScheme: scheme,
        reducedMotion: "reduce",
      });
      for (const path of [
        "/",
        "/processes/gaza-ceasefire",
        `/processes/gaza-ceasefire?selected=${meeting}`,
        `/processes/gaza-ceasefire?list=network,timeline`,
        "/sources",
        "/sources/gaza-ceasefire.ds",
        "/guide",
        `/entities/${meeting}`,
      ]) {
        await page.goto(path);
        await page.waitForLoadState("networkidle");
        await page.getByRole("heading").first().waitFor({ state: "attached" });
        expect({ path, violations: await violations(page) }).toEqual({ path, violations: [] });
      }
      expect(complaints).toEqual([]);
      await close();
    },
  );
});

function option(page: Page, id: string) {
  return page.locator(`[role=option][data-id="${id}"]`);
}

/** "in" or "outside"; null when it is not in the picture. */
async function presenceOf(page: Page, id: string): Promise<string | null> {
  const found = option(page, id);
  return (await found.count()) === 0 ? null : await found.getAttribute("data-presence");
}

/** Walks the graph by its arrows until the node has the keyboard, then opens it. */
async function selectInGraph(page: Page, id: string) {
  await option(page, id).waitFor({ state: "attached" });
  const list = page.getByRole("listbox", { name: /network/i });
  await list.focus();
  await list.press("Home");
  const ways = ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"];
  let draw = 1;
  for (let press = 0; press < 400; press++) {
    const active = await list.evaluate(
      (node) =>
        document.getElementById(node.getAttribute("aria-activedescendant") ?? "")?.dataset.id,
    );
    if (active === id) {
      await list.press("Enter");
      return;
    }
    draw = (draw * 48_271) % 2_147_483_647;
    await list.press(ways[draw % 4]!);
  }
  throw new Error(`no way by arrows to ${id}`);
}

async function setPeriod(page: Page, from: string, to: string) {
  await page.getByRole("button", { name: /^Period/ }).press("Enter");
  for (const [label, digits] of [
    ["First day", from],
    ["Last day", to],
  ] as const) {
    await page.getByRole("spinbutton", { name: `day, ${label}` }).focus();
    await page.keyboard.type(digits);
  }
  await page.getByRole("button", { name: "Show this period" }).press("Enter");
}

async function setKnown(page: Page, digits: string) {
  await page.getByRole("button", { name: /^As known on/ }).press("Enter");
  await page.getByRole("spinbutton", { name: /^day, / }).focus();
  await page.keyboard.type(digits);
  await page.getByRole("button", { name: "Set this day" }).press("Enter");
}

function parameters(page: Page): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}

function ids(page: Page) {
  return page
    .locator("[role=option][data-id]")
    .evaluateAll((options) => options.map((one) => (one as HTMLElement).dataset.id));
}

/** What the graph's twin says of every node, and the address. */
async function picture(page: Page) {
  const nodes = await page
    .locator("[role=option][data-id]")
    .evaluateAll((options) =>
      options.map((one) => [(one as HTMLElement).dataset.id, one.textContent]),
    );
  return { nodes, address: parameters(page) };
}
