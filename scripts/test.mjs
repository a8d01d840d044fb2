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
const steps = createSteps();
const tally = createTally();
/** For work whose step is told already. */
const withoutSteps = { step: (_label, work) => work() };
let services = { env: {}, missing: [], close() {} };

process.chdir(root);
process.on("SIGINT", async () => {
  await services.close();
  process.exit(130);
});
try {
  await testAll(chosenSuites(process.argv.slice(2)));
} catch (error) {
  steps.note(error.message);
  tally.checked("npm test could not go on", false);
} finally {
  await services.close();
}
process.exitCode = tally.close({ missing: services.missing, skipsFail: inCi });

async function testAll(chosen) {
  await bringUpToDate(["packages"], steps);
  // Neo4j takes its time to start: the checks that need no database run meanwhile.
  const coming = openServices(check, steps);
  await check("Types", () => tool("typescript/bin/tsc", "-p", "."));
  await check("Lint and format", () => tool("@biomejs/biome/bin/biome", "check", "."));
  for (const name of ["client", "server"]) {
    await check(builds[name].label, () => bringUpToDate([name], withoutSteps));
  }
  services = await coming;

  await runAll(chosen, process.execPath, (name) => name);
  if (!inCi) {
    steps.note("\nWith CI=true, unit, contract and start run a second time on a current Node.");
    return;
  }
  const node = await check("Fetch a current Node", currentNode);
  const again = chosen.filter(({ twice }) => twice);
  if (node) await runAll(again, node, (name) => `${name} on a current Node`);
}

/** One step that counts as a test; gives back what `work` gives, or undefined when it failed. */
async function check(label, work) {
  try {
    const result = await steps.step(label, work);
    tally.checked(label, true);
    return result;
  } catch (error) {
    steps.note(error.message);
    tally.checked(label, false);
  }
}

async function runAll(which, node, titleOf) {
  for (const { name } of which) {
    steps.note(`\n${titleOf(name)}`);
    tally.add(titleOf(name), await runSuite(name, { node, env: services.env }));
  }
}

function chosenSuites(names) {
  const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length > 0) throw new Error(`There is no suite ${unknown.join(", ")}.`);
  return suites.filter(({ name }) => names.length === 0 || names.includes(name));
}

function tool(script, ...args) {
  return run(process.execPath, [inProject("node_modules", script), ...args]);
}
