import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { settings } from "../server/config.ts";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");

it("lists every setting in one table, as the program says it", () => {
  const rows = readme
    .split("\n")
    .filter((line) => /^\| `[A-Z0-9_]+` \|/.test(line))
    .map((line) => line.slice(2, -2).split(" | "));

  expect(rows).toEqual(
    settings.map(({ name, otherwise, says }) => [`\`${name}\``, otherwise, says]),
  );
});

it("links to nothing that is not there", () => {
  const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, target]) => target!);
  const own = links.filter((target) => !target.startsWith("https://"));

  expect(own.length).toBeGreaterThan(5);
  expect(own.filter((target) => !existsSync(join(root, target)))).toEqual([]);
});

it("names only commands that there are", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const named = [...readme.matchAll(/npm (?:run )?(start|test|bench|neo4j|parley)\b/g)];

  expect([...new Set(named.map(([, name]) => name))].filter((name) => !(name! in scripts))).toEqual(
    [],
  );
});
