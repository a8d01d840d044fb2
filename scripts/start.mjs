// npm start: from a clean clone to an address to open.
import { requireNode } from "./lib/node-version.mjs";

requireNode();

// Imported only now, so that a Node that is too old for them hears so in plain words.
const { bringUpToDate } = await import("./lib/builds.mjs");
const { createSteps } = await import("./lib/steps.mjs");
const { handOverTo } = await import("./lib/hand-over.mjs");
const { fail } = await import("./lib/failure.mjs");
const { root } = await import("./lib/root.mjs");

process.chdir(root);
try {
  await bringUpToDate(["packages", "client", "server"], createSteps());
} catch (error) {
  fail(error);
}
await handOverTo("dist/server/main.js");
