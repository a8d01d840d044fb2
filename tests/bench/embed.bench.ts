// An embedded timeline against the least that can show the same events: bytes, and what a cold reader waits.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { browserFlags, findBrowser } from "../../scripts/lib/browser.mjs";
import { openEmbedded } from "../../server/engine/embedded.ts";
import { root } from "../../server/root.ts";
import { fill, serve } from "../api/served.ts";
import { dossierOf } from "../fixtures/world.ts";
import { median } from "./measure.ts";

const peers = join(root, "../shared/peers");
const { path } = findBrowser();
if (!existsSync(peers))
  console.log("  skipped: the peers are in ../shared/peers, which is not there");
else if (!path) console.log("  skipped: no browser was found");
else for (const events of [12, 60, 200]) await compare(events, path);

async function compare(events: number, executablePath: string) {
  const folder = mkdtempSync(join(tmpdir(), "parley-bench-"));
  const engine = openEmbedded(join(folder, "store.grafeo"));
  await fill(engine, [await dossierOf(dossierOfPeer(events))]);
  const parley = await serve(engine, { pages: join(root, "dist/client") });
  const limit = gzipSync(readFileSync(join(peers, `static-${events}.html`)), { level: 9 });
  const bare = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" });
    response.end(limit);
  });
  await new Promise<void>((done) => bare.listen(0, "127.0.0.1", done));
  const addresses = {
    limit: `http://127.0.0.1:${(bare.address() as AddressInfo).port}/`,
    embed: `${parley.address}/embed/timeline?process=bench`,
  };
  const page = Buffer.from(await (await fetch(addresses.embed)).arrayBuffer());
  const bytes = gzipSync(page, { level: 9 }).length;
  console.log(
    `  ${events} events: limit ${limit.length} bytes, embed ${bytes} bytes, script and style inside`,
  );
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  for (const slow of [false, true]) {
    const took: Record<string, number[]> = { limit: [], embed: [] };
    for (let run = 0; run < 5; run++)
      for (const [name, url] of Object.entries(addresses)) {
        const context = await browser.newContext();
        const page = await context.newPage();
        const session = await context.newCDPSession(page);
        if (slow) {
          await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
          await session.send("Network.enable");
          const slow4g = { latency: 562, downloadThroughput: 180_000, uploadThroughput: 84_000 };
          await session.send("Network.emulateNetworkConditions", { offline: false, ...slow4g });
        }
        const started = performance.now();
        await page.goto(url, { waitUntil: "commit" });
        await page.locator("li h2, .pic").first().waitFor();
        took[name]!.push(performance.now() - started);
        await context.close();
      }
    const [a, b] = [median(took.limit!), median(took.embed!)];
    const ratio = (b / a).toFixed(2);
    console.log(
      `    first event${slow ? ", slow" : ""}: ${a.toFixed(0)} ms, ${b.toFixed(0)} ms (${ratio} × limit)`,
    );
  }
  await browser.close();
  bare.close();
  await parley.close();
  await engine.close();
  rmSync(folder, { recursive: true });
}

/** The events of the peer as a dossier: the same names, days and texts. */
function dossierOfPeer(count: number): string {
  const { events } = JSON.parse(readFileSync(join(peers, `timelinejs-${count}.json`), "utf8"));
  const day = ({ year, month, day }: { year: number; month: number; day: number }) =>
    `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  // biome-ignore lint/suspicious/noExplicitAny: the peer's own format.
  const acts = events.map((event: any) => {
    const note = event.text.text.replaceAll(/<[^>]*>/g, "");
    const { headline } = event.text;
    return `  ${event.unique_id}: {name: ${JSON.stringify(headline)}, note: ${JSON.stringify(note)}, form: other, per: s.1, on: {${day(event.start_date)}: s.1}}`;
  });
  return `
name: The bench
process: bench
publishers: {paper: The Paper}
acts:
${acts.join("\n")}
sources:
  s: {publisher: paper, published: 2022-01-01, lang: en, url: "https://example.org/s", says: {1: it is told}}
`;
}
