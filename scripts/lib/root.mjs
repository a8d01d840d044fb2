import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder, wherever it was called from. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A path inside the project. */
export const inProject = (...parts) => path.join(root, ...parts);

/** Where large things that any clone can use are kept: Neo4j's jars, a current Node. */
export function cacheFolder() {
  return path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), ".cache"), "parley");
}
