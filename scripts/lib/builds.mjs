import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { hashOf } from "./hash.mjs";
import { alreadyInstalled, installPackages } from "./install.mjs";
import { inProject, root } from "./root.mjs";
import { run } from "./run.mjs";

/**
 * All that is made before Parley can run, in order: from which files, what must be there afterwards, where the
 * hash of those files is kept, and how it is made.
 */
export const builds = {
  packages: {
    label: "Install packages",
    from: ["package-lock.json"],
    makes: "node_modules/esbuild/package.json",
    stamp: "node_modules/.parley-stamp",
    alreadyMade: alreadyInstalled,
    make: installPackages,
  },
  client: {
    label: "Build the pages",
    from: ["client", "model", "package-lock.json", "tsconfig.json", "scripts/lib/builds.mjs"],
    makes: "dist/client/index.html",
    stamp: "dist/.stamps/client",
    make: buildClient,
  },
  server: {
    label: "Build the server",
    from: [
      "server",
      "model",
      "client/messages",
      "package-lock.json",
      "tsconfig.json",
      "scripts/lib/builds.mjs",
    ],
    makes: "dist/server/main.js",
    stamp: "dist/.stamps/server",
    make: buildServer,
  },
};

/** Makes anew those of `names` whose files have changed, each as one step. */
export async function bringUpToDate(names, steps) {
  for (const build of names.map((name) => builds[name])) {
    const hash = `${hashOf(root, build.from)} ${process.platform}-${process.arch}`;
    if (readStamp(build.stamp) === hash && existsSync(inProject(build.makes))) continue;
    if (build.alreadyMade?.() !== true) {
      // Without its stamp, something half made is never taken for made.
      rmSync(inProject(build.stamp), { force: true });
      await steps.step(build.label, build.make);
    }
    writeStamp(build.stamp, hash);
  }
}

async function buildClient() {
  const vite = inProject("node_modules/vite/bin/vite.js");
  const args = ["build", "client", "--outDir", inProject("dist/client"), "--emptyOutDir"];
  await run(process.execPath, [vite, ...args, "--logLevel", "warn"], { cwd: root });
  await buildEmbed(inProject("dist/client"));
}

/** What embedded pages carry (`embed/embed.js`, `embed/embed.css`), and the script of the page around them. */
export async function buildEmbed(outdir) {
  const { build } = await import("esbuild");
  const settings = { absWorkingDir: root, bundle: true, minify: true, target: "es2022", outdir };
  await build({
    ...settings,
    entryPoints: { "embed/embed": "client/embed/embed.ts", embed: "client/embed/host.ts" },
    format: "iife",
    logLevel: "silent",
  });
  await build({
    ...settings,
    entryPoints: { "embed/embed": "client/embed/embed.css" },
    logLevel: "silent",
  });
}

function buildServer() {
  return bundle(["server/main.ts", "server/cli.ts"], "dist/server");
}

/** Makes TypeScript files into programs that Node runs; packages stay where they are installed. */
export async function bundle(entryPoints, outdir) {
  // Not at the top: until the packages are installed there is no esbuild to import.
  const { build, stop } = await import("esbuild");
  await build({
    absWorkingDir: root,
    entryPoints,
    outdir,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    sourcemap: true,
    logLevel: "silent",
  });
  await stop();
}

function readStamp(file) {
  return existsSync(inProject(file)) ? readFileSync(inProject(file), "utf8") : null;
}

function writeStamp(file, hash) {
  mkdirSync(path.dirname(inProject(file)), { recursive: true });
  writeFileSync(inProject(file), hash);
}
