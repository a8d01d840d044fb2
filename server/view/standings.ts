import { inFrame } from "../../model/frame.ts";
import { partiesIn } from "../../model/parties.ts";
import { standingOf } from "../../model/standing.ts";
import type { Slice } from "../content/slice.ts";
import type { ViewEntity, ViewRelation } from "../export/view.ts";

/** A slice's facts, each with how it stands on a day; who is a party is read from all `relations`. */
export function stood(
  slice: Slice,
  relations: Slice["relations"],
  known: string | undefined,
): { entities: ViewEntity[]; relations: ViewRelation[] } {
  const { partyOf, aboutParties } = partiesIn(relations);
  const on = { partyOf, ...(known === undefined ? {} : { known }) };
  return {
    entities: slice.entities.map((fact) => {
      const standing = standingOf(fact.claims, {
        ...on,
        aboutParties: aboutParties({ id: fact.id }),
      });
      // Of our own frame nobody need have said anything: that is told as such.
      const isSaid = standing.state !== "unknown";
      return { ...fact, is: "entity", standing: isSaid ? inFrame(fact.kind, standing) : standing };
    }),
    relations: slice.relations.map((fact) => ({
      ...fact,
      is: "relation",
      standing: standingOf(fact.claims, { ...on, aboutParties: aboutParties(fact) }),
    })),
  };
}
