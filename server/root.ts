import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The project's folder: the nearest with a package.json, from the sources and from dist/server alike. */
export const root = nearest(import.meta.dirname);

function nearest(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("no package.json above the program's own folder");
  return nearest(parent);
}
