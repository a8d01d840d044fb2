import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { root } from "../../server/root.ts";

export interface Bench {
  /** A fresh page on which the file has run. */
  open(): Promise<Page>;
  close(): Promise<void>;
}

/** A page of its own for a file of the client, bundled as it is, with the styles of the pages. */
export async function benchPage(browser: Browser, entry: string): Promise<Bench> {
  const made = await build({
    absWorkingDir: root,
    entryPoints: { page: entry },
    outdir: "/made",
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    jsx: "automatic",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff2": "empty" },
    logLevel: "error",
  });
  const files = new Map(made.outputFiles.map(({ path, text }) => [path.split("/").pop()!, text]));
  const html = `<!doctype html><html lang="en" data-theme="light"><link rel="stylesheet" href="/page.css">
<body style="margin:0"><div id="host" style="width:1200px;height:700px;position:relative"></div>
<script src="/page.js"></script>`;
  const types: Record<string, string> = { css: "text/css", js: "text/javascript" };
  const server = createServer((request, response) => {
    const name = (request.url ?? "/").slice(1);
    const type = types[name.split(".").pop()!] ?? "text/html";
    response.writeHead(200, { "content-type": `${type}; charset=utf-8` });
    response.end(name === "" ? html : (files.get(name) ?? ""));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    async open() {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      page.on("pageerror", (error) => console.log(`  ${error}`));
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready);
      return page;
    },
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
