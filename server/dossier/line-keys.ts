import { relationKeys } from "../../model/dossier.ts";
import {
  everyRelation,
  type Relation,
  type RelationType,
  relations,
} from "../../model/relations.ts";

/** The keys of a line, each with the property that it becomes. */
export function lineKeys(type: RelationType): Map<string, string> {
  const { properties }: Relation = relations[type];
  const known = { ...properties, ...everyRelation };
  const renamed = Object.entries(relationKeys).filter(
    ([key, name]) => name in known && (key !== "attested" || type === "HOLDS"),
  );
  const taken = new Set(Object.values(relationKeys));
  const own = Object.keys(known).filter((name) => !taken.has(name));
  return new Map([...renamed, ...own.map((name) => [name, name] as [string, string])]);
}
