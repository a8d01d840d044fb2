// npm test: everything from types to the browser. `npm test -- unit api` runs those suites alone.
import { requireNode } from "./lib/node-version.mjs";

requireNode();

const { bringUpToDate, builds } = await import("./lib/builds.mjs");
const { currentNode } = await import("./lib/current-node.mjs");
const { inProject, root } = await import("./lib/root.mjs");
const { run } = await import("./lib/run.mjs");
const { openServices } = await import("./lib/services.mjs");
const { createSteps } = await import("./lib/steps.mjs");
const { runSuite, suites } = await import("./lib/suites.mjs");
const { createTally } = await import("./lib/tally.mjs");

const inCi = process.env.CI === "true";
const asked = process.argv.slice(2);
const chosen = suites.filter(({ name }) => asked.length === 0 || asked.includes(name));
const steps = createSteps();
const tally = createTally();

/** One step that counts as a test; what `work` gives, or undefined when it failed. */
async function check(label, work) {
  try {
    const result = await steps.step(label, work);
    tally.checked(label, true);
    return result;
  } catch (error) {
  steps.note(error.message);
  tally.checked("npm test could not go on", false);
} finally {
  await services?.close();
}
process.exitCode = tally.close({ missing: services?.missing ?? [], skipsFail: inCi });
