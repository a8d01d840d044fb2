// Moving the second clock in the browser: frames until the picture of the Gaza process is drawn anew,
// and what the server is asked meanwhile.

import { browser as found, openBrowser, openPage, screens } from "../browser/page.ts";
import { serve } from "../browser/served.ts";
import { engines } from "../fixtures/engines.ts";
import { median } from "./measure.ts";

const moves = 20;
const embedded = engines.find(({ neo4j }) => neo4j === null)!;

if (found.path !== undefined) {
  const served = await serve(embedded);
  const browser = await openBrowser();
  const { page, close } = await openPage(browser, screens.wide, served.address);
  await page.goto("/processes/gaza-ceasefire?from=2025-01-01&to=2026-03-31&more=yes");
  await page.getByRole("button", { name: "To the day before on which" }).waitFor();
  await page.waitForTimeout(3_000);
  let asked = 0;
  // Chromium fetches the icon again for each address; no answer is asked for.
  page.on("request", (request) => {
    if (request.url().includes("/api/")) asked++;
  });
  const took: { frames: number; ms: number }[] = [];
  for (let move = 0; move < moves; move++) {
    took.push(await page.evaluate(moveBack));
    await page.waitForTimeout(300);
  }
  console.log(`  ${await page.locator(".clocks, main").first().textContent().then(shownIn)}`);
  console.log(
    `  frames until drawn   ${median(took.map(({ frames }) => frames))} (median of ${moves})`,
  );
  console.log(`  ms until drawn       ${median(took.map(({ ms }) => ms)).toFixed(1)}`);
  console.log(`  asked of the API     ${asked}`);
  await close();
  await browser.close();
  await served.close();
}

/** One step back; resolves in the frame after the one in which the clock shows another day. */
async function moveBack() {
  const face = () => document.querySelector(".clock.known .face")!.textContent;
  const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
  const before = face();
  const started = performance.now();
  document.querySelector<HTMLButtonElement>(".clock.known .step")!.click();
  let frames = 0;
  while (face() === before && frames < 200) {
    await frame();
    frames++;
  }
  await frame();
  return { frames: frames + 1, ms: performance.now() - started };
}

function shownIn(text: string | null): string {
  return /\d+ of \d+ shown|\d+ shown/.exec(text ?? "")?.[0] ?? "the picture";
}
