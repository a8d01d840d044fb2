import { FIRST_DAY, parseEdtf, spanOf } from "../../../model/date.ts";
import type { SourceFact } from "../../../model/fact.ts";
import type { Reader } from "../reader.ts";
import { entryOf, type Tree } from "../tree.ts";
import { passageKey } from "../world.ts";
import { placeOf, type Read } from "./order.ts";

/**
 * A story that is told without hindsight never goes back in what is known, and no step of it says what no
 * source of the dossier had said by its day. Options and the answer's evidence are of what comes after.
 */
export function refuseHindsight(
  steps: readonly Read[],
  clock: "two" | "hindsight",
  reader: Reader,
): void {
  const dayOf = ({ step }: Read) => (clock === "hindsight" ? step.at : step.known);
  steps.forEach((one, n) => {
    const before = steps[n - 1];
    const [day, last] = [dayOf(one), before && dayOf(before)];
    if (!before || !day || !last || day >= last) return;
    reader.refuse(
      placeOf(one, entryOf(one.map, "known") ? "known" : "at"),
      `it goes back to ${day}, behind what was known in "${before.step.id}" on ${last}`,
      `${last} or a later day, as without-hindsight has it`,
      "move the step, or take without-hindsight out",
    );
  });
  if (clock === "hindsight") return;
  const firsts = firstKnown(reader);
  for (const one of steps)
    if (one.step.known)
      refuseLater(entryOf(one.map, "text")?.value, one.step.known, firsts, reader);
}

function refuseLater(
  tree: Tree | undefined,
  known: string,
  firsts: Map<string, string>,
  reader: Reader,
): void {
  if (!tree) return;
  if (tree.is === "list") for (const item of tree.items) refuseLater(item, known, firsts, reader);
  if (tree.is !== "map") return;
  for (const key of ["facts", "quote"]) {
    const value = entryOf(tree, key)?.value;
    const items = value?.is === "list" ? value.items : value ? [value] : [];
    for (const item of items) {
      if (item.is !== "text") continue;
      const id = key === "quote" ? `${reader.dossier}.${item.text}` : item.text;
      const first = firsts.get(id);
      if (first === undefined || first <= known) continue;
      reader.refuse(
        item.at,
        `"${item.text}" was first known on ${first}, after ${known}`,
        "what a source here says by the step's day, as without-hindsight has it",
        `write known: ${first} or a later day, or say it in a later step`,
      );
    }
  }
}

/** The first day on which a source here says so, by fact, and by passage as `<source>.<number>`. */
function firstKnown({ facts }: Reader): Map<string, string> {
  const firsts = new Map<string, string>();
  for (const fact of facts)
    if (fact.is === "source")
      for (const { number, known } of fact.passages)
        firsts.set(passageKey(fact.id, number), known ?? publicFrom(fact));
  for (const fact of facts) {
    if (fact.is !== "claim" || fact.stance !== "supports" || fact.field !== "") continue;
    const day = firsts.get(passageKey(fact.source, fact.passage));
    if (day === undefined) continue;
    const before = firsts.get(fact.about);
    if (before === undefined || day < before) firsts.set(fact.about, day);
  }
  return firsts;
}

function publicFrom({ published }: SourceFact): string {
  return parseEdtf(published).ok ? spanOf(published).latest : FIRST_DAY;
}
