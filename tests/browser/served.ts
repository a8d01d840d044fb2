import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { EngineRow } from "../fixtures/engines.ts";

const root = join(import.meta.dirname, "../..");

export interface Served {
  /** `http://127.0.0.1:<port>`, without a slash at its end. */
  address: string;
  /** Its data folder. */
  data: string;
  close(): Promise<void>;
}

/**
 * The built program with its seed, as `npm start` serves it, on an engine with nothing in it before.
 *
 * @throws Error with what the program printed when it ends before it serves
 */
export async function serve({ neo4j, open }: EngineRow): Promise<Served> {
  const data = mkdtempSync(join(tmpdir(), "parley-browser-"));
  if (neo4j) await (await open()).close();
  const server = spawn(process.execPath, [join(root, "dist/server/main.js")], {
    cwd: root,
    env: {
      ...process.env,
      PORT: "0",
      PARLEY_DATA: data,
      RATE_LIMIT: "0",
      NEO4J_URI: neo4j?.uri ?? "",
      NEO4J_USER: neo4j?.user ?? "",
      NEO4J_PASSWORD: neo4j?.password ?? "",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return {
    address: await addressOf(server),
    data,
    async close() {
      server.kill("SIGINT");
      if (server.exitCode === null) await once(server, "exit");
      rmSync(data, { recursive: true });
    },
  };
}

async function addressOf(server: ChildProcess): Promise<string> {
  const printed: string[] = [];
  server.stderr!.on("data", (text) => printed.push(String(text)));
  for await (const line of createInterface({ input: server.stdout! })) {
    printed.push(line);
    const found = /Parley is at (http:\/\/\S+)/.exec(line);
    if (found) {
      server.stdout!.resume();
      return found[1]!.replace(/\/$/, "");
    }
  }
  throw new Error(`Parley ended before it served:\n${printed.join("\n")}`);
}
