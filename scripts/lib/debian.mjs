import { existsSync } from "node:fs";
import { run } from "./run.mjs";
import { which } from "./which.mjs";

/** Whether we may bring what is missing ourselves: root on Debian or a child of it, and told to. */
export function mayInstall() {
  const told = process.env.CI === "true" || process.env.PARLEY_INSTALL === "1";
  return (
    told &&
    process.getuid?.() === 0 &&
    existsSync("/etc/debian_version") &&
    which("apt-get") !== null
  );
}

/** The line that brings Debian packages by hand. */
export const aptLine = (packages) => `sudo apt-get install ${packages.join(" ")}`;

let queue = Promise.resolve();
let updated = false;

/** Installs Debian packages, one call after another: apt-get lets only one of itself run. */
export function aptInstall(packages) {
  const mine = queue.then(async () => {
    if (!updated) await apt("update");
    updated = true;
    await apt("install", "-y", "--no-install-recommends", ...packages);
  });
  queue = mine.catch(() => {});
  return mine;
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return run("apt-get", ["-q", "-o", "DPkg::Lock::Timeout=300", ...args], { env });
}
