// One cold reading of an embedded page by a real browser.
import type { Browser } from "playwright-core";

export interface Reading {
  /** From the start of the frame's own loading until the name of an event can be read, ms. */
  ms: number;
  /** What came over the wire into the frame, headers and all, bytes. */
  bytes: number;
  /** Requests of the frame. */
  requests: number;
}

/** CPU ÷ 4 and Slow 4G, as the browser's own tools have them. */
const slow4g = {
  offline: false,
  latency: 562,
  downloadThroughput: 180_000,
  uploadThroughput: 84_000,
};

/** Opens an article in a fresh context and waits until an event in its frame can be read. */
export async function readFirst(
  browser: Browser,
  article: string,
  slow: boolean,
): Promise<Reading> {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  try {
    const page = await context.newPage();
    const seen = new Promise<number>((told) => page.exposeFunction("tellFirst", told));
    await page.addInitScript(watch);
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    if (slow) {
      await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
      await session.send("Network.emulateNetworkConditions", slow4g);
    }
    let bytes = 0;
    const asked = new Set<string>();
    session.on("Network.responseReceived", ({ requestId, response }) => {
      if (response.url !== article) asked.add(requestId);
    });
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      if (asked.has(requestId)) bytes += encodedDataLength;
    });
    await page.goto(article);
    const ms = await seen;
    await page.waitForLoadState("networkidle");
    return { ms, bytes, requests: asked.size };
  } finally {
    await context.close();
  }
}

/** Runs in every frame: the first frame in which the name of an event stands in sight, and the one after it. */
function watch() {
  // Names of events: rows of a list, names in a drawing, and the slides of TimelineJS.
  const names = "li h2, text.n, .tl-slide-active .tl-headline, .tl-timemarker .tl-headline";
  const look = () => {
    for (const each of document.querySelectorAll(names)) {
      const { width, height, top } = each.getBoundingClientRect();
      if (width === 0 || height === 0 || top > innerHeight) continue;
      requestAnimationFrame(() =>
        (window as unknown as { tellFirst: (ms: number) => void }).tellFirst(performance.now()),
      );
      return;
    }
    requestAnimationFrame(look);
  };
  if (window !== top) requestAnimationFrame(look);
}
