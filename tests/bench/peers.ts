// What an embed is measured against: the least page that can show the same events, and TimelineJS.
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "../../server/root.ts";

/** Beside the project: the same events as a static page and for TimelineJS. */
export const peers = join(root, "../shared/peers");

const library = join(
  dirname(createRequire(import.meta.url).resolve("@knight-lab/timelinejs/package.json")),
  "dist",
);
const types: Record<string, string> = {
  "": "text/html; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".woff2": "font/woff2",
};

/** A server of ready gzip bytes. */
export interface Peer {
  address: string;
  close: () => void;
}

/** The limit: a list and an inline drawing. */
export function serveLimit(events: number): Promise<Peer> {
  return serveGzip(() => readFileSync(join(peers, `static-${events}.html`)));
}

/** TimelineJS from its package, with its style and the events as JSON. */
export function serveTimelineJs(events: number): Promise<Peer> {
  const page = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/css/timeline.css">
<div id="t" style="width:100%;height:600px"></div><script src="/js/timeline.js"></script>
<script>fetch("/view.json").then((a) => a.json()).then((json) => new TL.Timeline("t", json, { font: null, hash_bookmark: false }))</script>`;
  return serveGzip((path) => {
    if (path === "/") return Buffer.from(page);
    if (path === "/view.json") return readFileSync(join(peers, `timelinejs-${events}.json`));
    return readFileSync(join(library, path));
  });
}

/** An article with one frame in it. */
export function serveArticle(inside: string): Promise<Peer> {
  const page = `<!doctype html><title>An article</title><style>body{max-width:720px;margin:40px auto}iframe{width:100%;height:600px;border:0}</style><iframe title="A timeline" src="${inside}"></iframe>`;
  return serveGzip(() => Buffer.from(page));
}

/** Answers with what `read` gives for a path, 404 where it throws; each compressed once. */
async function serveGzip(read: (path: string) => Buffer): Promise<Peer> {
  const kept = new Map<string, Buffer>();
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, "http://here");
    try {
      const bytes = kept.get(pathname) ?? gzipSync(read(pathname), { level: 9 });
      kept.set(pathname, bytes);
      response.writeHead(200, {
        "content-type": types[extname(pathname)] ?? "application/octet-stream",
        "content-encoding": "gzip",
      });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => server.close(),
  };
}
