// The bytes, compressed, that come until the Gaza process can be read as a list with its timeline. Fonts come besides.

import { browser as found, openBrowser, openPage, screens } from "../browser/page.ts";
import { serve } from "../browser/served.ts";
import { engines } from "../fixtures/engines.ts";

const embedded = engines.find(({ neo4j }) => neo4j === null)!;

if (found.path !== undefined) {
  const served = await serve(embedded);
  const browser = await openBrowser();
  const { page, close } = await openPage(browser, screens.wide, served.address);
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const names = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on("Network.requestWillBeSent", ({ requestId, request }) => {
    names.set(requestId, new URL(request.url).pathname);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kindOf(names.get(requestId) ?? "");
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength);
  });
  await page.goto("/processes/gaza-ceasefire?list=network");
  await page.locator("canvas.tl-canvas").waitFor();
  await page.locator(".network table, .network li").first().waitFor();
  await page.waitForLoadState("networkidle");
  for (const [kind, length] of bytes) console.log(`  ${kind.padEnd(12)} ${kilobytes(length)} KB`);
  const fonts = bytes.get("fonts") ?? 0;
  const all = [...bytes.values()].reduce((sum, one) => sum + one, 0);
  console.log(`  before fonts ${kilobytes(all - fonts)} KB`);
  await close();
  await browser.close();
  await served.close();
}

function kindOf(path: string): string {
  if (path.startsWith("/api/")) return "answers";
  if (path.endsWith(".woff2")) return "fonts";
  if (path.endsWith(".js")) return "scripts";
  return path.endsWith(".css") ? "styles" : "pages";
}

function kilobytes(length: number): string {
  return (length / 1024).toFixed(0);
}
