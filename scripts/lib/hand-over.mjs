import process from "node:process";
import { pathToFileURL } from "node:url";
import { inProject } from "./root.mjs";

/**
 * Lets a built program run in this very process, as if it had been started by itself with our arguments: signals
 * and exit codes then need nobody to carry them.
 */
export async function handOverTo(program) {
  process.setSourceMapsEnabled(true);
  process.argv[1] = inProject(program);
  await import(pathToFileURL(process.argv[1]).href);
}
