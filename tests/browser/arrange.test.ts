import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { screens, violations } from "./page.ts";
import { parleyOn } from "./parley.ts";

const process = "/processes/gaza-ceasefire";

describe.for(engines)("arranging the network in the browser, on $name", (engine) => {
  const { wanted, open } = parleyOn(engine);

  it.runIf(wanted)("focuses, hides, undoes and redoes, all in the address", async () => {
    const { page, complaints, close } = await open(screens.wide);
    await page.goto(`${process}?selected=hamas`);
    const list = page.getByRole("listbox");
    await list.waitFor();
    const count = () => list.getByRole("option").count();
    const before = await count();

    await page.getByRole("button", { name: "Arrange" }).press("Enter");
    await page.getByRole("button", { name: "Show only this" }).press("Enter");
    await page.waitForURL(/focus=hamas/);
    await page.getByRole("button", { name: "Hide", exact: true }).press("Enter");
    await page.waitForURL(/hidden=hamas/);
    await page.keyboard.press("Escape");

    await page.keyboard.press("Control+z");
    await page.waitForURL((url) => !url.searchParams.has("hidden"));
    await page.getByRole("button", { name: "Undo" }).press("Enter");
    await page.waitForURL((url) => !url.searchParams.has("focus"));
    await expect.poll(count).toBe(before);
    await page.getByRole("button", { name: "Redo" }).press("Enter");
    await page.waitForURL(/focus=hamas/);
    await page.reload();
    await list.waitFor();
    await expect.poll(count).toBeLessThan(before);
    expect(complaints).toEqual([]);
    await close();
  });

  it.runIf(wanted)("selects several by keyboard and by a line drawn around them", async () => {
    const { page, complaints, close } = await open(screens.wide);
    await page.goto(`${process}?selected=egypt`);
    const list = page.getByRole("listbox");
    await list.waitFor();
    await list.focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Shift+Enter");
    await page.waitForURL(/also=/);
    await page.getByRole("heading", { name: "2 selected" }).waitFor();

    await page.getByRole("button", { name: "Arrange" }).press("Enter");
    await page.getByRole("button", { name: "line drawn around" }).press("Enter");
    const host = (await page.locator(".graph-host").boundingBox())!;
    const corners = [
      [0.02, 0.02],
      [0.98, 0.02],
      [0.98, 0.98],
      [0.02, 0.98],
    ].map(([x, y]) => [host.x + host.width * x!, host.y + host.height * y!] as const);
    await page.mouse.move(...corners[0]!);
    await page.mouse.down();
    for (const corner of corners.slice(1)) await page.mouse.move(...corner, { steps: 4 });
    await page.mouse.up();
    await page.getByRole("heading", { name: /^(?:[3-9]|\d\d) selected$/ }).waitFor();

    await page.goto(process);
    await list.waitFor();
    await page.locator(".graph-host canvas").first().waitFor();
    await page.keyboard.down("Shift");
    await page.mouse.move(...corners[0]!);
    await page.mouse.down();
    for (const corner of corners.slice(1)) await page.mouse.move(...corner, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up("Shift");
    await page.getByRole("heading", { name: /^(?:[3-9]|\d\d) selected$/ }).waitFor();
    await list.focus();
    await page.keyboard.press("z");
    await page.waitForURL((url) => !url.searchParams.has("also"));
    expect(complaints).toEqual([]);
    await close();
  });

  it.runIf(wanted)(
    "lays out by role, side by side and by time, and puts governments together",
    async () => {
      const { page, complaints, close } = await open(screens.wide);
      await page.goto(process);
      await page.getByRole("button", { name: "Arrange" }).press("Enter");
      for (const [name, layout] of [
        ["by role", "roles"],
        ["side by side", "sides"],
        ["by time", "time"],
      ] as const) {
        await page.getByRole("radio", { name }).check();
        await page.waitForURL(new RegExp(`layout=${layout}`));
      }
      await page.getByRole("checkbox", { name: /^Governments/ }).check();
      await page.waitForURL(/grouped=yes/);
      await page.keyboard.press("Escape");
      await page.getByRole("listbox").waitFor();
      expect(await page.getByRole("option", { name: /with \d+ others/ }).count()).toBeGreaterThan(
        1,
      );
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it.runIf(wanted)("says what of an address it cannot do, on a phone", async () => {
    const { page, complaints, close } = await open(screens.phone);
    await page.goto(`${process}?view=network&layout=spiral&focus=no such&grouped=perhaps`);
    await page.getByRole("status", { name: "About this address" }).waitFor();
    expect(await page.locator(".notices li").count()).toBe(3);
    expect(complaints).toEqual([]);
    await close();
  });
});
