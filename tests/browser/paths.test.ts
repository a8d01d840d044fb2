import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { screens, violations } from "./page.ts";
import { parleyOn } from "./parley.ts";

describe.for(engines)("paths in the browser, on $name", (engine) => {
  const { wanted, open } = parleyOn(engine);

  it.runIf(wanted)("leads from one to another by the keyboard, in sentences", async () => {
    const { page, complaints, close } = await open(screens.wide);
    await page.goto("/processes/gaza-ceasefire?selected=kalin");
    await page.getByRole("button", { name: "Path to …" }).press("Enter");
    await page.keyboard.type("Hamas");
    await page
      .locator("search [role=option]", { hasText: /^Hamas/ })
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL("**path=hamas**");
    await page.getByRole("heading", { name: "From Ibrahim Kalın to Hamas" }).waitFor();

    await page.getByRole("button", { name: "In time order" }).press("Enter");
    await page.waitForURL("**order=time**");
    const step = page.locator(".path-steps > li").first();
    await expect
      .poll(() => step.textContent())
      .toMatch(/^Ibrahim Kalın for Türkiye and .+ were at/);
    await step.locator("summary").press("Enter");
    expect(await step.locator("blockquote").count()).toBeGreaterThan(1);
    expect(await violations(page)).toEqual([]);

    await page.reload();
    await step.waitFor();
    await page.getByRole("button", { name: "In time order" }).focus();
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: "Ibrahim Kalın", exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.has("path")).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });

  it.runIf(wanted)("says on a phone that there is none, and which is nearest", async () => {
    const { page, complaints, close } = await open(screens.phone);
    await page.goto(
      "/processes/gaza-ceasefire?selected=kalin&path=rashad&from=2025-11-01&to=2025-11-02",
    );
    await page.getByText("No path in this window", { exact: true }).waitFor();

    await page.getByText("Outside the window there is one:").waitFor();
    expect(await page.locator(".path-steps > li").count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
