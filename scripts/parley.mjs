#!/usr/bin/env node
// parley: the commands of server/cli.ts, built first when they have to be. Progress goes to stderr, answers to stdout.
import { requireNode } from "./lib/node-version.mjs";

requireNode();

const { bringUpToDate } = await import("./lib/builds.mjs");
const { createSteps } = await import("./lib/steps.mjs");
const { handOverTo } = await import("./lib/hand-over.mjs");
const { fail } = await import("./lib/failure.mjs");

try {
  await bringUpToDate(["packages", "server"], createSteps(process.stderr));
} catch (error) {
  fail(error);
}
// npm runs its scripts in the project's folder, but file names were meant from where the command was typed.
if (process.env.npm_lifecycle_event === "parley") process.chdir(process.env.INIT_CWD);
await handOverTo("dist/server/cli.js");
