import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { type Request, type Response, Router } from "express";
import { type Kept, keepBytes } from "../answers.ts";
import { problem, sendProblem } from "./problem.ts";
import { sendKept } from "./send.ts";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

/** Addresses that the pages themselves make sense of, an id as one segment. */
const clientRoutes = [
  "/",
  "/processes/:id",
  "/processes/:id/coverage",
  "/processes/:id/diff",
  "/processes/:id/disputes",
  "/processes/:id/tables",
  "/processes/:id/map",
  "/processes/:id/agreements",
  "/processes/:id/accusations",
  "/processes/:id/commitments",
  "/agreements/:id",
  "/agreements/:id/compare/:other",
  "/meetings/:id/follow-through",
  "/processes/:id/lateness",
  "/entities/:id",
  "/facts/:id",
  "/sources",
  "/sources/:id",
  "/guide",
  "/revisions",
  "/revisions/:hash",
  "/study",
  "/study/:id",
  "/study/:id/class",
  "/processes/:id/study",
  "/processes/:id/questions",
];

/** What only a page is bound by. */
const ofPages = [
  "Content-Security-Policy",
  "Cross-Origin-Opener-Policy",
  "Origin-Agent-Cluster",
  "Permissions-Policy",
  "Referrer-Policy",
  "X-DNS-Prefetch-Control",
  "X-Download-Options",
  "X-Frame-Options",
  "X-Permitted-Cross-Domain-Policies",
  "X-XSS-Protection",
];

/** The built pages, each file read and compressed once; a name with a hash in it never changes. */
export function pageRoutes(
  folder: string,
  /** What stands in the head of a page besides, or "". */
  head: (request: Request) => Promise<string> = async () => "",
): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const files = namesIn(folder);
  const kept = new Map<string, Promise<Kept>>();

  const send = async (name: string, request: Request, response: Response) => {
    const bytes = kept.get(name) ?? readFile(join(folder, name)).then((read) => keepBytes(read));
    kept.set(name, bytes);
    if (name.startsWith("assets/")) {
      // Read by pages that have a policy, sixty of them at first: none needs one of its own.
      for (const header of ofPages) response.removeHeader(header);
      response.set("Cache-Control", "public, max-age=31536000, immutable");
    }
    await sendKept(
      request,
      response,
      await bytes,
      types[extname(name)] ?? "application/octet-stream",
    );
  };

  const page = async (request: Request, response: Response) => {
    if (!files.has("index.html")) return noPages(response);
    const more = await head(request);
    if (more === "") return await send("index.html", request, response);
    const index = await readFile(join(folder, "index.html"), "utf8");
    const whole = index.replace("</head>", () => `${more}</head>`);
    await sendKept(request, response, keepBytes(Buffer.from(whole)), types[".html"]!);
  };

  router.get(clientRoutes, page);
  router.use(async (request, response, next) => {
    if (request.method !== "GET" && request.method !== "HEAD") return next();
    const name = request.path.slice(1);
    if (files.has(name) && name !== "index.html") return await send(name, request, response);
    // A page that was never there is told so by the pages themselves, to people.
    if (extname(name) !== "" || !files.has("index.html") || !wantsPage(request)) return next();
    response.status(404);
    await page(request, response);
  });
  return router;
}

function wantsPage(request: Request): boolean {
  return (request.get("Accept") ?? "").includes("text/html");
}

function noPages(response: Response): void {
  const detail = "The pages are not built; npm start builds them. The API is at /api/docs.";
  sendProblem(response, problem(404, "Not found", detail));
}

function namesIn(folder: string): Set<string> {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return new Set(
      entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .map((name) => name.replaceAll(sep, "/")),
    );
  } catch {
    return new Set();
  }
}
