import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** One hash of the names and bytes of every file under `paths`, taken from `folder`. What is absent counts as absent. */
export function hashOf(folder, paths) {
  const hash = createHash("sha256");
  for (const name of paths.flatMap((each) => filesUnder(folder, each))) {
    hash.update(`${name}\0`);
    hash.update(
      createHash("sha256")
        .update(readFileSync(path.join(folder, name)))
        .digest(),
    );
  }
  return hash.digest("hex");
}

/** Every file at or below `name`, sorted, with forward slashes so that the hash is the same everywhere. */
function filesUnder(folder, name) {
  const found = statSync(path.join(folder, name), { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [name];
  return readdirSync(path.join(folder, name))
    .sort()
    .flatMap((child) => filesUnder(folder, `${name}/${child}`));
}
