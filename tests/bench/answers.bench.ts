// A kept answer of the API against a bare server that sends the same compressed bytes.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { root } from "../../server/root.ts";
import { inTurn, tell } from "./measure.ts";

const data = mkdtempSync(join(tmpdir(), "parley-bench-"));
const parley = spawn(process.execPath, [join(root, "dist/server/main.js")], {
  env: { ...process.env, PORT: "0", PARLEY_DATA: data, RATE_LIMIT: "0" },
  stdio: ["ignore", "pipe", "inherit"],
});
let address = "";
for await (const line of createInterface({ input: parley.stdout })) {
  address = /Parley is at (\S+)/.exec(line)?.[1] ?? "";
  if (address) break;
}
parley.stdout.resume();

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const headers = { "accept-encoding": "gzip" };
const graph = `${address}/api/processes/gaza-ceasefire/graph`;
const { body, etag } = await fetched(graph, headers);
const bare = createServer((_request, response) => {
  response.writeHead(200, { "content-encoding": "gzip", "content-length": body.length });
  response.end(body);
});
bare.listen(0, "127.0.0.1");
await once(bare, "listening");
const limit = `http://127.0.0.1:${(bare.address() as AddressInfo).port}/`;

console.log(`  the Gaza graph, ${body.length} bytes gzip; 200 requests one after another, a run`);
tell(
  await inTurn(15, {
    "bare server": () => many(limit, headers),
    "kept answer": () => many(graph, headers),
    "kept answer, 304": () => many(graph, { ...headers, "if-none-match": etag }),
  }),
  "bare server",
);

bare.close();
agent.destroy();
parley.kill("SIGINT");
await once(parley, "exit");
rmSync(data, { recursive: true });

async function many(url: string, sent: Record<string, string>) {
  for (let i = 0; i < 200; i++) await fetched(url, sent);
}

function fetched(url: string, sent: Record<string, string>) {
  return new Promise<{ body: Buffer; etag: string }>((resolve, reject) => {
    get(url, { agent, headers: sent }, async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part as Buffer);
      resolve({ body: Buffer.concat(parts), etag: response.headers.etag ?? "" });
    }).on("error", reject);
  });
}
