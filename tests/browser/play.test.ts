import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { screens } from "./page.ts";
import { parleyOn } from "./parley.ts";

const november = "/processes/gaza-ceasefire?from=2025-11-01&to=2025-11-30&at=2025-11-05";

describe.for(engines)("playing a period, on $name", (engine) => {
  const { wanted, open } = parleyOn(engine);

  it.runIf(wanted)("goes four times as fast when asked to, and remembers it", async () => {
    const { page, complaints, close } = await open(screens.wide);
    const at = () => new URL(page.url()).searchParams.get("at");
    await page.goto(november);
    await page.getByLabel("Speed of play").selectOption("4×");
    await page.getByRole("button", { name: "Play", exact: true }).click();
    const days = new Set<string | null>();
    for (const end = Date.now() + 2_000; Date.now() < end; await page.waitForTimeout(50))
      days.add(at());
    await page.keyboard.press(" ");
    expect(days.size).toBeGreaterThan(4);
    const stopped = at();
    await page.waitForTimeout(600);
    expect(at()).toBe(stopped);

    await page.reload();
    expect(await page.getByLabel("Speed of play").inputValue()).toBe("4");
    expect(complaints).toEqual([]);
    await close();
  });

  it.runIf(wanted)("changes at most once a second where less motion is asked for", async () => {
    const { page, close } = await open({ ...screens.wide, reducedMotion: "reduce" });
    await page.goto(november);
    const speeds = page.getByLabel("Speed of play").locator("option");
    await speeds.first().waitFor({ state: "attached" });
    expect(await speeds.allTextContents()).toEqual(["0.5×", "1×"]);
    await close();
  });
});
