import { readFileSync } from "node:fs";
import { npm } from "./npm.mjs";
import { inProject, root } from "./root.mjs";

/**
 * Installs what package-lock.json names, and the binaries of this platform. `npm ci` would not: it refuses a lock file
 * that was made where the binaries of other platforms were not to be had.
 */
export async function installPackages() {
  await npm(["install", "--no-save", "--include=dev"], { cwd: root });
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
