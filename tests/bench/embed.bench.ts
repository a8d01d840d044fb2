// An embedded timeline against the least that can show the same events, and against TimelineJS: what
// comes over the wire, and how long a cold reader of an article waits for the first event.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { browserFlags, findBrowser } from "../../scripts/lib/browser.mjs";
import { openEmbedded } from "../../server/engine/embedded.ts";
import { root } from "../../server/root.ts";
import { fill, serve } from "../api/served.ts";
import { dossierOf } from "../fixtures/world.ts";
import { type Reading, readFirst } from "./first-event.ts";
import { median } from "./measure.ts";
import { peers, serveArticle, serveLimit, serveTimelineJs } from "./peers.ts";

const rounds = 9;
const { path } = findBrowser();
if (!existsSync(peers))
  console.log("  skipped: the peers are in ../shared/peers, which is not there");
else if (!path) console.log("  skipped: no browser was found");
else {
  const browser = await chromium.launch({ executablePath: path, args: browserFlags });
  for (const events of [12, 60, 200]) await compare(events, browser);
  await browser.close();
}

async function compare(events: number, browser: Browser) {
  const folder = mkdtempSync(join(tmpdir(), "parley-bench-"));
  const engine = openEmbedded(join(folder, "store.grafeo"));
  await fill(engine, [await dossierOf(dossierOfPeer(events))]);
  const parley = await serve(engine, { pages: join(root, "dist/client") });
  const servers = { limit: await serveLimit(events), TimelineJS: await serveTimelineJs(events) };
  const pages = {
    limit: servers.limit.address,
    Parley: `${parley.address}/embed/timeline?process=bench`,
    TimelineJS: servers.TimelineJS.address,
  };
  const articles = Object.fromEntries(
    await Promise.all(
      Object.entries(pages).map(async ([name, page]) => [name, await serveArticle(page)] as const),
    ),
  );
  for (const slow of [false, true]) {
    const read: Record<string, Reading[]> = {};
    // In turn, so that a drift of the machine touches all alike; the first round warms up.
    for (let round = -1; round < rounds; round++)
      for (const [name, { address }] of Object.entries(articles)) {
        const reading = await readFirst(browser, address, slow);
        if (round >= 0) read[name] = [...(read[name] ?? []), reading];
      }
    tell(`${events} events${slow ? ", CPU ÷ 4 and Slow 4G" : ""}`, read);
  }
  for (const each of [...Object.values(servers), ...Object.values(articles)]) each.close();
  await parley.close();
  await engine.close();
  rmSync(folder, { recursive: true });
}

function tell(what: string, read: Record<string, Reading[]>) {
  console.log(`  ${what}`);
  const first = (name: string) => median(read[name]!.map(({ ms }) => ms));
  for (const [name, readings] of Object.entries(read)) {
    const { bytes, requests } = readings[0]!;
    const [ms, kb] = [first(name).toFixed(0).padStart(5), (bytes / 1024).toFixed(1).padStart(6)];
    const ratios = ["limit", "TimelineJS"].map(
      (other) => `${(first(name) / first(other)).toFixed(2)} × ${other}`,
    );
    console.log(`    ${name.padEnd(11)} ${kb} KB in ${requests}, ${ms} ms   ${ratios.join("   ")}`);
  }
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
