import { nearMisses } from "../dossier/near.ts";
import { NotFound } from "../errors.ts";
import type { Entry } from "./history.ts";
import type { Revisions } from "./revisions.ts";

/**
 * The revision whose hash begins so, as it was last.
 * @throws NotFound with near ones when none begins so, or more than one
 */
export async function findRevision(beginning: string, revisions: Revisions): Promise<Entry> {
  const history = await revisions.history();
  const newestFirst = history.map(({ revision }) => revision).toReversed();
  const hash = wholeHash(beginning, newestFirst);
  return history.findLast(({ revision }) => revision === hash)!;
}

/** The one of some hashes, the newest first, that begins so. */
export function wholeHash(beginning: string, hashes: readonly string[]): string {
  const known = [...new Set(hashes)];
  const found = known.filter((one) => one.startsWith(beginning));
  if (found.length === 1) return found[0]!;
  if (found.length > 1)
    throw new NotFound(`${found.length} revisions begin with ${beginning}.`, found.slice(0, 3));
  const beginningOf = (one: string) => one.slice(0, beginning.length);
  const alike = nearMisses(beginning, known.map(beginningOf));
  const near = known.filter((one) => alike.includes(beginningOf(one)));
  throw new NotFound(
    `There is no revision ${beginning}.`,
    (near.length > 0 ? near : known).slice(0, 3),
  );
}
