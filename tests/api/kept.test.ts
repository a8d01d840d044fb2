import { once } from "node:events";
import { type IncomingHttpHeaders, request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbedded } from "../../server/engine/embedded.ts";
import type { Engine } from "../../server/engine/engine.ts";
import { dossierOf } from "../fixtures/world.ts";
import { river } from "./river.ts";
import { fill, type Served, serve } from "./served.ts";

let engine: Engine;
let asked: string[];
let served: Served;
beforeAll(async () => {
  const embedded = openEmbedded(null);
  asked = [];
  engine = {
    ...embedded,
    read: (statement, params) => {
      asked.push(statement.name);
      return embedded.read(statement, params);
    },
  };
  await fill(engine, [await dossierOf(river)]);
  served = await serve(engine);
});
afterAll(async () => {
  await served.close();
  await engine.close();
});

const path = "/api/entities/ida";

/** The bytes as they travel; fetch() would unpack them. */
async function raw(address: string, headers: Record<string, string> = {}) {
  const sent = request(`${served.address}${address}`, { headers }).end();
  const [response] = await once(sent, "response");
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return {
    status: response.statusCode as number,
    headers: response.headers as IncomingHttpHeaders,
    body: Buffer.concat(chunks),
  };
}

const slices = () => asked.filter((name) => name !== "store/head").length;

describe("an answer travels", () => {
  it.for([
    ["br", "gzip, deflate, br", brotliDecompressSync],
    ["gzip", "gzip, deflate", gunzipSync],
    ["gzip", "br;q=0, gzip;q=0.1", gunzipSync],
    ["br", "*", brotliDecompressSync],
    [undefined, "deflate", (bytes: Buffer) => bytes],
    [undefined, "", (bytes: Buffer) => bytes],
  ] as const)("as %s to who accepts %j", async ([encoding, accepted, unpack]) => {
    const plain = await raw(path);
    const { headers, body } = await raw(path, { "Accept-Encoding": accepted });

    expect(headers["content-encoding"]).toBe(encoding);
    expect(headers.vary).toBe("Accept-Encoding");
    expect(headers["cache-control"]).toBe("no-cache");
    expect(headers["content-length"]).toBe(String(body.length));
    expect(unpack(body).equals(plain.body)).toBe(true);
  });

  it("under a strong name of its own in each encoding", async () => {
    const tags = await Promise.all(
      ["identity", "gzip", "br"].map(async (accepted) => {
        return (await raw(path, { "Accept-Encoding": accepted })).headers.etag;
      }),
    );

    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/);
  });

  it("not at all to who has it already", async () => {
    const first = await raw(path, { "Accept-Encoding": "gzip" });
    const again = { "Accept-Encoding": "gzip", "If-None-Match": first.headers.etag! };

    const second = await raw(path, again);
    expect([second.status, second.body.length]).toEqual([304, 0]);
    expect(second.headers.etag).toBe(first.headers.etag);
    // The same answer in another encoding is other bytes.
    expect((await raw(path, { ...again, "Accept-Encoding": "br" })).status).toBe(200);
    expect((await raw(path, { "If-None-Match": '"something-else"' })).status).toBe(200);
  });
});

describe("an answer is made once", () => {
  it("for two who ask at once, however they order what they ask", async () => {
    asked.length = 0;
    await Promise.all([
      raw("/api/processes/river-talks/timeline?from=2031-05-01&to=2031-05-09"),
      raw("/api/processes/river-talks/timeline?to=2031-05-09&from=2031-05-01"),
    ]);
    const once = slices();
    await raw("/api/processes/river-talks/timeline?to=2031-05-09&from=2031-05-01");

    expect(once).toBeGreaterThan(0);
    expect(slices()).toBe(once);
  });

  it("and anew when the store has changed", async () => {
    const before = await served.get("/api/sources");
    const lines = river.replace("name: Ida Lund", "name: Ida Holm");
    const revision = await fill(engine, [await dossierOf(lines)]);
    await served.app.current.check();

    const after = await served.get("/api/entities/ida");
    expect(after.body).toMatchObject({ revision, entity: { name: "Ida Holm" } });
    expect(after.headers.get("ETag")).not.toBe(before.headers.get("ETag"));
  });
});

describe("places in the picture", () => {
  it("stay when something is added", async () => {
    const read = async () => {
      const { nodes } = (await served.get("/api/processes/river-talks/graph")).body;
      return Object.fromEntries(
        nodes.map(({ id, x, y }: { id: string; x: number; y: number }) => [id, [x, y]]),
      );
    };
    const before = await read();
    const more = river.replace("states:", "places: {quay: {name: The quay, per: h.1}}\nstates:");
    const located = more.replace("    per: h.1\n    on:", "    per: h.1\n    in: quay\n    on:");
    await fill(engine, [await dossierOf(located)]);
    await served.app.current.check();
    const after = await read();

    expect(after.quay).toEqual([expect.any(Number), expect.any(Number)]);
    const { quay: _, ...others } = after;
    expect(others).toEqual(before);
  });
});
