import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContextOptions } from "playwright-core";
import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { screens } from "./page.ts";
import { parleyOn } from "./parley.ts";

const folder = join(import.meta.dirname, "../../artefacts/pictures");

/** Every screen there is, by the name of its picture. */
const addresses = {
  home: "/",
  explore: "/processes/gaza-ceasefire?selected=cairo-2025-11-25",
  lists: "/processes/gaza-ceasefire?list=network,timeline",
  tables: "/processes/gaza-ceasefire/tables",
  map: "/processes/gaza-ceasefire/map",
  disputes: "/processes/gaza-ceasefire/disputes",
  card: "/facts/cairo-2025-11-25?process=gaza-ceasefire",
  ledger: "/agreements/gaza-deal",
  entity: "/entities/rashad",
  source: "/sources/gaza-ceasefire.ds",
  guide: "/guide",
  stories: "/study",
  story: "/study/a-truce-and-its-second-phase?step=summit",
  replay: "/study/a-truce-and-its-second-phase?step=cairo&replay=yes",
  class: "/study/a-truce-and-its-second-phase/class",
  questions: "/processes/gaza-ceasefire/questions",
};

const looks: Record<string, BrowserContextOptions & { rtl?: true }> = {
  light: screens.wide,
  dark: { ...screens.wide, colorScheme: "dark" },
  middle: screens.middle,
  phone: screens.phone,
  "right-to-left": { ...screens.wide, rtl: true },
};

// One engine: what is drawn is the same, and other tests hold that.
describe.for(engines.slice(0, 1))("pictures of every screen, kept in artefacts", (engine) => {
  const { wanted, open } = parleyOn(engine);

  it.runIf(wanted).for(Object.keys(looks))("%s", async (look) => {
    await mkdir(folder, { recursive: true });
    const { rtl, ...options } = looks[look]!;
    const { page, complaints, close } = await open({ ...options, reducedMotion: "reduce" });
    for (const [name, address] of Object.entries(addresses)) {
      const turned = rtl ? `${address}${address.includes("?") ? "&" : "?"}dir=rtl` : address;
      await page.goto(turned);
      await page.waitForLoadState("networkidle");
      await page.getByRole("heading").first().waitFor({ state: "attached" });
      await page.screenshot({ path: join(folder, `${name}-${look}.png`) });
      if (rtl) expect(await page.evaluate(() => document.documentElement.dir)).toBe("rtl");
    }
    expect(complaints).toEqual([]);
    await close();
  });
});
