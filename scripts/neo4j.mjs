// npm run neo4j: a throw-away Neo4j to try Parley on. `npm run neo4j -- newest` runs the newest release.
import { requireNode } from "./lib/node-version.mjs";

requireNode();

const { createSteps } = await import("./lib/steps.mjs");
const { openNeo4j } = await import("./lib/neo4j.mjs");
const { releases } = await import("./lib/neo4j-jars.mjs");
const { fail } = await import("./lib/failure.mjs");

const [release = "5.26"] = process.argv.slice(2);
try {
  const chosen = releases[release];
  if (chosen === undefined)
    throw new Error(`There is ${Object.keys(releases).join(" and ")}, and no "${release}".`);
  const neo4j = await createSteps().step(`Start ${chosen.name}`, () => openNeo4j({ release }));
  if (neo4j.missing)
    throw new Error(`${chosen.name} needs ${neo4j.missing}. To bring it:\n  ${neo4j.bring}`);
  console.log(`
It is empty, has no password, and is gone when you press Ctrl-C. In another terminal:

  NEO4J_URI=${neo4j.uri} npm start
`);
  // Not once: Ctrl-C comes twice under npm, from the terminal and from npm itself.
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => neo4j.close().then(() => process.exit(0)));
  }
} catch (error) {
  fail(error);
}
