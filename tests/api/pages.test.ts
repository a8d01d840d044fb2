import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbedded } from "../../server/engine/embedded.ts";
import type { Engine } from "../../server/engine/engine.ts";
import { type Served, serve } from "./served.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-pages-"));
const built = {
  "index.html": "<!doctype html><html><title>Parley</title></html>",
  "mark.svg": "<svg/>",
  "assets/main-0a1b2c.js": "export {};",
};

let engine: Engine;
let served: Served;
beforeAll(async () => {
  mkdirSync(join(folder, "assets"));
  for (const [name, text] of Object.entries(built)) writeFileSync(join(folder, name), text);
  engine = openEmbedded(null);
  served = await serve(engine, { pages: folder, publicUrl: "https://parley.example" });
});
afterAll(async () => {
  await served.close();
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

const fetched = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${served.address}${path}`, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe("the pages", () => {
  it.for([
    "/",
    "/processes/river-talks?at=2031-05-03",
    "/sources",
    "/sources/world.h",
    "/guide",
    "/entities/ida",
  ])("open at %s", async (path) => {
    const { status, headers, text } = await fetched(path);

    expect([status, text]).toEqual([200, built["index.html"]]);
    expect(headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(headers.get("Cache-Control")).toBe("no-cache");
  });

  it("keep for ever what has its hash in its name, and nothing else", async () => {
    const { headers, text } = await fetched("/assets/main-0a1b2c.js");
    expect(text).toBe("export {};");
    expect(headers.get("Content-Type")).toBe("text/javascript; charset=utf-8");
    expect(headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Content-Security-Policy")).toBeNull();
    const mark = await fetched("/mark.svg");
    expect([mark.text, mark.headers.get("Cache-Control")]).toEqual(["<svg/>", "no-cache"]);
  });

  it("tell a person who is lost in their own words, and a program as a problem", async () => {
    const person = await fetched("/nowhere", { Accept: "text/html,*/*" });
    expect([person.status, person.text]).toEqual([404, built["index.html"]]);

    const slashes = await fetched("//", { Accept: "text/html,*/*" });
    expect([slashes.status, slashes.text]).toEqual([404, built["index.html"]]);

    for (const path of ["/nowhere", "/assets/gone.js", "/..%2fsecret.txt", "/%2e%2e/secret.txt"]) {
      const { status, headers } = await fetched(path);
      expect(status).toBe(404);
      expect(headers.get("Content-Type")).toBe("application/problem+json");
    }
  });

  it("may load nothing from elsewhere, and run nothing that is written in place", async () => {
    const { headers } = await fetched("/");

    expect(Object.fromEntries(headers)).toMatchObject({
      "content-security-policy":
        "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;font-src 'self';connect-src 'self';manifest-src 'self';base-uri 'none';form-action 'self';frame-src 'self';frame-ancestors 'self'",
      "cross-origin-embedder-policy": "require-corp",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
      "referrer-policy": "strict-origin-when-cross-origin",
      "strict-transport-security": expect.stringContaining("max-age="),
      "x-content-type-options": "nosniff",
      "x-frame-options": "SAMEORIGIN",
    });
    expect(headers.get("X-Powered-By")).toBeNull();
  });

  it("of the API's documentation come from here alone", async () => {
    const { status, text, headers } = await fetched("/api/docs");
    expect(status).toBe(200);
    const named = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!);
    for (const address of named.filter((each) => !each.startsWith("data:"))) {
      expect((await fetched(`/api/${address}`)).status).toBe(200);
    }
    expect(headers.get("Content-Security-Policy")).toContain("script-src 'self';");
    const { body } = await served.get("/api/openapi.json");
    expect(body.servers).toEqual([{ url: "https://parley.example/api" }]);
  });
});
