import { run } from "./run.mjs";

/** Runs npm quietly, whichever npm runs us; without one, the one on the PATH. */
export function npm(args, options) {
  // npm tells the scripts it runs where it is itself.
  const own = process.env.npm_execpath;
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  if (own?.endsWith(".js")) return run(process.execPath, [own, ...args, ...quiet], options);
  return run("npm", [...args, ...quiet], { ...options, shell: process.platform === "win32" });
}
