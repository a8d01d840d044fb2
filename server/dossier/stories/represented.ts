import type { Fact } from "../../../model/fact.ts";
import { readRelationId, relationId } from "../../../model/ids.ts";
import type { KindName } from "../../../model/kinds.ts";

/** A state or body on whose behalf somebody attended was represented there (derived.ts). */
export function representedBy(
  fact: Fact,
  kindOf: (id: string) => KindName | undefined,
): string | null {
  if (fact.is !== "claim" || fact.field !== "behalfOf" || fact.stance !== "supports") return null;
  const attended = readRelationId(fact.about);
  const kind = fact.value === null ? undefined : kindOf(fact.value);
  if (attended?.type !== "ATTENDED" || (kind !== "State" && kind !== "Organisation")) return null;
  return relationId({ tail: fact.value!, type: "REPRESENTED_AT", head: attended.head });
}
