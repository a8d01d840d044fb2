import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, extname, join, normalize } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbedded } from "../../server/engine/embedded.ts";
import { hostile } from "../api/hostile.ts";
import { fill, type Served, serve } from "../api/served.ts";
import { dossierOf } from "../fixtures/world.ts";
import { browser as found, openBrowser, screens } from "./page.ts";

const wanted = found.path !== undefined;
const require = createRequire(import.meta.url);
const library = dirname(require.resolve("@knight-lab/timelinejs/package.json"));
const page = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/dist/css/timeline.css">
<div id="t" style="width:100%;height:600px"></div><script src="/dist/js/timeline.js"></script>
<script>fetch("/view.json").then((a) => a.json()).then((json) => { window.t = new TL.Timeline("t", json, { font: null, hash_bookmark: false }); })</script>`;
const types: Record<string, string> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};

describe("TimelineJS itself, given a timeline of hostile names", () => {
  let served: Served;
  let server: Server;
  let browser: Browser;
  let address: string;
  const engine = openEmbedded(null);
  beforeAll(async () => {
    if (!wanted) return;
    await fill(engine, [await dossierOf(hostile)]);
    served = await serve(engine);
    const answer = await fetch(`${served.address}/api/export/timelinejs?process=hostile-talks`);
    const view = await answer.text();
    server = createServer(async (request, response) => {
      const path = new URL(request.url!, "http://here").pathname;
      if (path === "/") return response.setHeader("Content-Type", "text/html").end(page);
      if (path === "/view.json") return response.end(view);
      const bytes = await readFile(join(library, normalize(path))).catch(() => null);
      if (bytes === null) return response.writeHead(404).end();
      response
        .setHeader("Content-Type", types[extname(path)] ?? "application/octet-stream")
        .end(bytes);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    await served?.close();
    await engine.close();
  });

  it.runIf(wanted)("shows every event with its name as text, and runs nothing of it", async () => {
    const context = await browser.newContext(screens.wide);
    const shown = await context.newPage();
    const alerts: string[] = [];
    shown.on("dialog", (dialog) => {
      alerts.push(dialog.message());
      void dialog.dismiss();
    });
    await shown.goto(address);
    await shown.locator(".tl-timemarker").nth(2).waitFor({ state: "attached" });
    const names = await shown.locator(".tl-timemarker .tl-headline").allInnerTexts();

    expect(names.map((name) => name.trim()).sort()).toEqual(
      ["@later", "Café 你好 𝒙", "]]> ]( <b> \" ' \\ {{x}} - * _ a,b; c"].sort(),
    );
    expect(await shown.locator(".tl-message-full").count()).toBe(0);
    expect(alerts).toEqual([]);
    await context.close();
  });
});
