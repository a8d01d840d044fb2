import type { ClaimFact, Dossier, EntityFact, Passage, RelationFact } from "../../model/fact.ts";
import type { KindName } from "../../model/kinds.ts";
import { passageKey } from "./world.ts";

/** A dossier's facts as its writer looks them up. */
export interface Writing {
  dossier: Dossier;
  entities: Map<string, EntityFact>;
  relations: Map<string, RelationFact>;
  /** By what they are about. */
  claims: Map<string, ClaimFact[]>;
  passages: Map<string, Passage>;
  /** @throws Error for an id that is neither the dossier's own nor known to the caller */
  kindOf(id: string): KindName;
}

export function startWriting(
  dossier: Dossier,
  kindOf: (id: string) => KindName | undefined,
): Writing {
  const entities = new Map<string, EntityFact>();
  const relations = new Map<string, RelationFact>();
  const claims = new Map<string, ClaimFact[]>();
  const passages = new Map<string, Passage>();
  for (const fact of dossier.facts) {
    if (fact.is === "entity") entities.set(fact.id, fact);
    else if (fact.is === "relation") relations.set(fact.id, fact);
    else if (fact.is === "claim") claims.set(fact.about, [...(claims.get(fact.about) ?? []), fact]);
    else if (fact.is === "source")
      for (const one of fact.passages) passages.set(passageKey(fact.id, one.number), one);
  }
  return {
    dossier,
    entities,
    relations,
    claims,
    passages,
    kindOf(id) {
      const kind = entities.get(id)?.kind ?? kindOf(id);
      if (!kind) throw new Error(`the kind of "${id}" is not known: load the dossier it stands in`);
      return kind;
    },
  };
}
