import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, afterEach } from "vitest";

const root = join(import.meta.dirname, "../..");
/** What no clone has. */
const made = new Set(["node_modules", "dist", ".git", ".parley", "artefacts"]);
const running = new Set<ChildProcess>();
const folders: string[] = [];

/** A new folder, removed by `tidyUp`. */
export function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "parley-start-"));
  folders.push(folder);
  return folder;
}

/** The project as a clone has it: nothing installed, nothing built. */
export function cleanCopy(): string {
  const folder = join(temporary(), "parley");
  cpSync(root, folder, {
    recursive: true,
    filter: (from) => !(dirname(from) === root && made.has(basename(from))),
  });
  return folder;
}

export interface Running {
  /** Resolves when the address is printed; rejects with all that was said when it ends before. */
  address: Promise<string>;
  /** What it has said so far, on both streams. */
  said(): string;
  /** As Ctrl-C does. */
  interrupt(): void;
  ended: Promise<{ code: number | null; said: string }>;
}

/** Runs one of the project's scripts under the Node that runs the tests; what still runs after the test is ended. */
export function runScript(
  folder: string,
  script: string,
  { args = [], env = {}, cwd = folder }: RunOptions = {},
): Running {
  const child = spawn(process.execPath, [join(folder, "scripts", script), ...args], {
    cwd,
    env: { ...ownEnvironment(), PORT: "0", ...env },
  });
  running.add(child);
  let said = "";
  const address = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        said += text;
        const found = /Parley is at (http:\/\/\S+)/.exec(said)?.[1];
        if (found) resolve(found);
      });
    }
    child.on("close", () => reject(new Error(`it ended before it was ready:\n${said}`)));
  });
  // Not every test waits for the address.
  address.catch(() => {});
  const ended = once(child, "close").then(([code]) => {
    running.delete(child);
    return { code: code as number | null, said };
  });
  return { address, said: () => said, interrupt: () => child.kill("SIGINT"), ended };
}

export interface RunOptions {
  args?: string[];
  env?: Record<string, string>;
  cwd?: string;
}

/** After each test, ends what it left running, without a warning; after the last, removes every folder. */
export function tidyUp() {
  afterEach(async () => {
    for (const child of running) {
      child.kill("SIGKILL");
      await once(child, "close");
    }
  });
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
}

/** The environment without what the test runner and the caller's own Parley put into it. */
function ownEnvironment() {
  const foreign = /^(VITEST|NODE_ENV$|TEST$|MODE$|DEV$|PROD$|SSR$|BASE_URL$|NEO4J_|PARLEY_DATA$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}
