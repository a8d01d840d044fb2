import type { KindName } from "../../../model/kinds.ts";
import type { StrictRule } from "./rule.ts";

const happens: readonly KindName[] = ["Meeting", "Act", "Agreement", "Phase"];

/** Events that no source puts on a day: they stand on no timeline, and in every window. */
export const undated: StrictRule = {
  name: "undated",
  summary: "meetings, acts, agreements and phases with no day",
  find: ({ dossier, world }) =>
    dossier.facts.flatMap((fact) =>
      fact.is !== "entity" || !happens.includes(fact.kind) || world.days.ofFact(fact.id) !== null
        ? []
        : [
            {
              at: fact.id,
              wrong: `the ${fact.kind.toLowerCase()} "${fact.id}" has no day`,
              expected: "a day, or the widest range it can be",
              mend: "write it with the passage that bounds it, or leave it so where the sources are silent",
            },
          ],
    ),
};
