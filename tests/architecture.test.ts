import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");

/**
 * Each folder, and what it may import from besides itself and packages. `main.ts`, `cli.ts`, the
 * entries of the client and the tests stand outside: they put the pieces together.
 */
const mayImport: Record<string, string[]> = {
  model: [],
  "server/engine": ["server/errors.ts"],
  "server/queries": ["model", "server/engine", "server/errors.ts"],
  "server/dossier": ["model", "server/errors.ts"],
  "server/revisions": [
    "model",
    "server/engine",
    "server/queries",
    "server/dossier",
    "server/errors.ts",
  ],
  "server/layout": ["model"],
  "server/content": ["model", "server/dossier", "server/layout", "server/queries"],
  "server/openapi": ["model"],
  "server/export": ["model", "server/dossier"],
  "server/cite": ["model", "server/export"],
  "server/import": ["model", "server/dossier"],
  "server/view": [
    "model",
    "server/engine",
    "server/queries",
    "server/content",
    "server/dossier",
    "server/export",
    "server/errors.ts",
  ],
  "server/paths": ["model", "server/engine", "server/queries", "server/content"],
  "server/search": ["model", "server/engine", "server/queries"],
  // The words that pages of the server are written in are those of the client.
  "server/embed": ["model", "server/content", "server/errors.ts", "client/messages"],
  // Sheets for a class, in the words of the pages too.
  "server/sets": ["model", "server/embed", "server/export", "client/messages"],
  "server/routes": [
    "model",
    "server/sets",
    "server/embed",
    "server/engine",
    "server/queries",
    "server/content",
    "server/layout",
    "server/openapi",
    "server/export",
    "server/cite",
    "server/view",
    "server/paths",
    "server/search",
    "server/dossier",
    "server/revisions",
    "server/stores.ts",
    "server/answers.ts",
    "server/current.ts",
    "server/errors.ts",
    "server/frozen.ts",
    "server/pictures.ts",
  ],
  "server/load": [
    "model",
    "server/engine",
    "server/queries",
    "server/dossier",
    "server/revisions",
    "server/errors.ts",
    "server/view",
    "server/sets",
    "server/export",
    "server/import",
  ],
  "server/commands": [
    "model",
    "server/dossier",
    "server/layout",
    "server/load",
    "server/config.ts",
    "server/errors.ts",
    "server/import",
  ],
  "client/embed": [],
  "client/api": ["model"],
  "client/store": ["model", "client/api"],
  "client/views": ["model", "client/api", "client/store", "client/messages"],
};

const folders = ["model", "server", "client"].flatMap((folder) => sourcesUnder(folder));

describe("who may import whom", () => {
  it.for(Object.entries(mayImport))("%s keeps to what it may import", ([folder, allowed]) => {
    const strangers = folders
      .filter((file) => file.startsWith(`${folder}/`))
      .flatMap((file) => importsOf(file).map((imported) => ({ file, imported })))
      .filter(({ imported }) => ![folder, ...allowed].some((place) => isIn(imported, place)));

    expect(strangers).toEqual([]);
  });

  it("lets only one file know each library that draws or stores", () => {
    const owners = {
      cytoscape: "client/views/graph/",
      "neo4j-driver": "server/engine/",
      "@grafeo-db/js": "server/engine/",
    };
    for (const [library, place] of Object.entries(owners)) {
      const users = folders.filter((file) =>
        readFileSync(join(root, file), "utf8").includes(`from "${library}"`),
      );
      expect(users.filter((file) => !file.startsWith(place))).toEqual([]);
    }
  });

  it("keeps every Cypher statement in cypher/", () => {
    const strays = folders.filter((file) =>
      /\b(?:MATCH|MERGE) \([a-z]*[:)]/.test(readFileSync(join(root, file), "utf8")),
    );
    expect(strays).toEqual([]);
  });
});

function sourcesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

/** The project's own files that a file imports, from the root. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, path]) =>
    relative(root, join(root, dirname(file), path!)),
  );
}

function isIn(file: string, place: string): boolean {
  return file === place || file.startsWith(`${place}/`);
}
