import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { aptInstall, aptLine, mayInstall } from "./debian.mjs";
import { findJdk } from "./java.mjs";
import { cacheFolder, inProject } from "./root.mjs";
import { run } from "./run.mjs";
import { which } from "./which.mjs";

/** The releases Parley is tested on. Each wants a Java of its own time. */
export const releases = {
  5.26: {
    name: "Neo4j 5.26",
    version: "5.26.12",
    jdk: { least: 17, most: 25 },
    packages: ["default-jdk-headless"],
  },
  newest: {
    name: "Neo4j 2026.08",
    version: "2026.08.1",
    jdk: { least: 25, most: 99 },
    packages: ["openjdk-25-jdk-headless"],
  },
};

/**
 * What is there to run a release with: `{ jdk, jars }`, or `{ missing, bring }`: what is not there, and the line that
 * would bring it. Fetches the jars when they are not kept yet, and installs Java and Maven where it may.
 */
export async function prepareNeo4j(release) {
  const { version, jdk: wanted, packages } = releases[release];
  const jars = path.join(cacheFolder(), `neo4j-${version}`);
  const lacking = () => [
    ...(findJdk(wanted) ? [] : packages),
    ...(existsSync(jars) || which("mvn") ? [] : ["maven"]),
  ];
  if (release !== "newest" && lacking().length > 0 && mayInstall()) await aptInstall(lacking());
  if (lacking().length > 0) {
    return { missing: whatLacks(lacking(), wanted), bring: bringLine(lacking()) };
  }
  const jdk = findJdk(wanted);
  if (!existsSync(jars)) await fetchJars(version, jdk, jars);
  return { jdk, jars };
}

function whatLacks(packages, { least }) {
  return packages.map((name) => (name === "maven" ? "Maven" : `a JDK ${least}`)).join(" and ");
}

function bringLine(packages) {
  if (process.platform === "darwin") return "brew install --cask temurin && brew install maven";
  if (process.platform === "win32") return "choco install temurin maven";
  return aptLine(packages);
}

/** Fetched beside their place and moved there whole: a fetch broken off leaves nothing that looks complete. */
async function fetchJars(version, jdk, jars) {
  mkdirSync(path.dirname(jars), { recursive: true });
  const fetched = mkdtempSync(`${jars}.`);
  try {
    await run(
      which("mvn"),
      [
        ...["-q", "-B", "-f", inProject("scripts/neo4j/pom.xml"), `-Dneo4j.version=${version}`],
        ...[
          "dependency:copy-dependencies",
          `-DoutputDirectory=${fetched}`,
          "-DincludeScope=runtime",
        ],
      ],
      { env: { ...process.env, JAVA_HOME: jdk.home }, shell: process.platform === "win32" },
    );
    // Another process may have been quicker: then its jars are as good.
    if (!existsSync(jars)) renameSync(fetched, jars);
  } finally {
    rmSync(fetched, { recursive: true, force: true });
  }
}
