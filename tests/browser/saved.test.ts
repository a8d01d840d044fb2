import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { screens, violations } from "./page.ts";
import { parleyOn } from "./parley.ts";

describe.for(engines)("what a reader keeps, on $name", (engine) => {
  const { wanted, open } = parleyOn(engine);

  it.runIf(wanted)("is a view by name, opened again and taken along as a file", async () => {
    const { page, complaints, close } = await open({ ...screens.wide, acceptDownloads: true });
    await page.goto("/processes/gaza-ceasefire?from=2025-11-20&to=2025-11-26&selected=rashad");
    await page.getByRole("button", { name: "Saved views" }).press("Enter");
    await page.getByLabel("Name of this view").fill("Rashad, the week of Cairo");
    await page.getByLabel("Name of this view").press("Enter");
    await page.getByRole("link", { name: "Rashad, the week of Cairo" }).waitFor();
    expect(await violations(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save all as a file" }).press("Enter"),
    ]);
    const file = (await download.path())!;
    expect(JSON.parse(await readFile(file, "utf8")).views).toMatchObject([
      {
        name: "Rashad, the week of Cairo",
        address: "/processes/gaza-ceasefire?from=2025-11-20&to=2025-11-26&selected=rashad",
      },
    ]);

    await page.goto("/guide");
    await page.getByRole("button", { name: "Saved views" }).press("Enter");
    await page.getByRole("button", { name: /^Remove Rashad/ }).press("Enter");
    await page.getByText("None yet.").waitFor();
    await page.locator("input[type=file]").setInputFiles(file);
    await page.getByText("1 view read").waitFor();
    await page.locator("input[type=file]").setInputFiles({
      name: "other.json",
      mimeType: "application/json",
      buffer: Buffer.from("[1, 2]"),
    });
    await page.getByText("holds no saved views").waitFor();
    await page.getByRole("link", { name: "Rashad, the week of Cairo" }).press("Enter");
    await page.waitForURL(
      "**/processes/gaza-ceasefire?from=2025-11-20&to=2025-11-26&selected=rashad",
    );
    expect(complaints).toEqual([]);
    await close();
  });

  it.runIf(wanted)("is told what the keys do, and what a term means", async () => {
    const { page, complaints, close } = await open(screens.wide);
    await page.goto("/processes/gaza-ceasefire?selected=gaza-deal.second");
    await page.getByRole("heading", { name: "Second phase" }).waitFor();
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog", { name: "Keys" }).waitFor({ state: "hidden" });

    const sign = page.getByRole("button", { name: "What is meant by Phase" });
    await sign.focus();
    await page.getByRole("tooltip").first().waitFor();
    await sign.press("Escape");
    await page.getByRole("tooltip").first().waitFor({ state: "hidden" });
    expect(complaints).toEqual([]);
    await close();
  });
});
