import { ensureBrowser } from "./browser.mjs";
import { openNeo4j } from "./neo4j.mjs";
import { releases } from "./neo4j-jars.mjs";

/**
 * Brings what the tests need besides Node, all of it at once. `env` tells the tests where it is; `missing` is what
 * could not be had; `close` ends what was started.
 */
export async function openServices(check, steps) {
  const missing = [];
  const open = [];

  async function neo4j(release) {
    const { name } = releases[release];
    const found = await check(`Start ${name}`, () => openNeo4j({ release }));
    if (found === undefined) return [];
    if (found.missing === undefined) {
      open.push(found);
      return [{ name: found.name, uri: found.uri }];
    }
    // The newest release is tried where there is a Java for it, and asked of nobody.
    if (release === "newest") steps.note(`  not tried: ${name} needs ${found.missing}`);
    else missing.push({ what: name, ...found });
    return [];
  }

  async function browser() {
    const found = await check("Find a browser", ensureBrowser);
    if (found?.missing) missing.push({ what: "The browser", ...found });
    return found?.path;
  }

  const [neo4js, chrome] = await Promise.all([
    givenNeo4j() ?? Promise.all(Object.keys(releases).map(neo4j)).then((rows) => rows.flat()),
    browser(),
  ]);
  return {
    env: { PARLEY_TEST_NEO4J: JSON.stringify(neo4js), ...(chrome && { CHROME_PATH: chrome }) },
    missing,
    close: () => Promise.all(open.map((each) => each.close())),
  };
}

/** A Neo4j of the caller's own. What is in it is deleted. */
function givenNeo4j() {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user, NEO4J_TEST_PASSWORD: password } = process.env;
  return uri ? [{ name: "Neo4j at NEO4J_TEST_URI", uri, user, password }] : undefined;
}
