import { readFileSync } from "node:fs";
import { inProject, root } from "./root.mjs";
import { run } from "./run.mjs";

/** Installs exactly what package-lock.json names. */
export async function installPackages() {
  // npm tells the scripts it runs where it is itself; without it, the one on the PATH will do.
  const npm = process.env.npm_execpath;
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  if (npm?.endsWith(".js")) await run(process.execPath, [npm, ...args], { cwd: root });
  else await run("npm", args, { cwd: root, shell: process.platform === "win32" });
}

/** Whether npm, run by hand, already put there what the lock file names: then nothing is installed twice. */
export function alreadyInstalled() {
  const wanted = packagesIn("package-lock.json");
  const there = packagesIn("node_modules/.package-lock.json");
  if (there === null) return false;
  return Object.entries(wanted).every(([name, { version, optional, devOptional, link }]) => {
    if (name === "" || link) return true;
    if (there[name] === undefined) return optional === true || devOptional === true;
    return there[name].version === version;
  });
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(inProject(file), "utf8")).packages;
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}
