import { asMeant, isOnlyDenied } from "../../model/denied.ts";
import type { Dossier } from "../../model/fact.ts";
import { relationId } from "../../model/ids.ts";
import { kinds } from "../../model/kinds.ts";
import type { StoredClaim, StoredEntity, StoredRelation } from "../../model/stored.ts";
import { daysFrom, firstKnownOf } from "./drawn.ts";
import type { Merges } from "./merges.ts";
import type { World } from "./world.ts";

/** A state or body on whose behalf somebody attended was represented there. */
export function representedAt(world: World, claims: Map<string, StoredClaim[]>): StoredRelation[] {
  const drawn = new Map<string, { relation: StoredRelation; rests: StoredClaim[] }>();
  const attendances = [...world.relations.values()].filter(({ fact }) => fact.type === "ATTENDED");
  const isDenied = (id: string) => isOnlyDenied(claims.get(id) ?? []);
  // That one who would have spoken for a state was not there says nothing against others who did.
  const order = [
    ...attendances.filter(({ fact }) => !isDenied(fact.id)),
    ...attendances.filter(({ fact }) => isDenied(fact.id)),
  ];
  const spoken = new Set<string>();
  for (const { fact, by } of order) {
    const denied = isDenied(fact.id);
    for (const claim of asMeant(claims.get(fact.id) ?? [])) {
      if (claim.field !== "behalfOf" || claim.stance !== "supports" || !claim.value) continue;
      const kind = world.entities.get(claim.value)?.fact.kind;
      if (kind !== "State" && kind !== "Organisation") continue;
      const [tail, head] = [claim.value, fact.head];
      const id = relationId({ tail, type: "REPRESENTED_AT", head });
      if (!denied) spoken.add(id);
      else if (spoken.has(id)) continue;
      // On the days of the meeting: whose words gave an attendance days of its own spoke of one who was there.
      const days = daysFrom(world.days.ofFact(head));
      const { relation, rests } = drawn.get(id) ?? {
        relation: bare(id, "REPRESENTED_AT", tail, head, days),
        rests: [],
      };
      rests.push(claim);
      relation.restsOn = distinct([...relation.restsOn, fact.id]);
      relation.dossiers = distinct([...relation.dossiers, ...by.map(({ dossier }) => dossier)]);
      relation.firstKnown = firstKnownOf(rests)!;
      drawn.set(id, { relation, rests });
    }
  }
  return [...drawn.values()].map(({ relation }) => relation);
}

/** Whatever a dossier of a process asserts or names belongs to that process. */
export function belongsTo(
  dossiers: readonly Dossier[],
  world: World,
  entities: Map<string, StoredEntity>,
  merges: Merges,
): StoredRelation[] {
  const drawn = new Map<string, StoredRelation>();
  for (const dossier of dossiers) {
    const head = dossier.process && (merges.get(dossier.process) ?? dossier.process);
    if (head === null || !entities.has(head)) continue;
    for (const tail of namedIn(dossier, world)) {
      const entity = entities.get(tail);
      // What is merged is in no picture: the one it leads to is.
      if (!entity || tail === head || merges.has(tail)) continue;
      const id = relationId({ tail, type: "BELONGS_TO", head });
      const relation = drawn.get(id) ?? {
        ...bare(id, "BELONGS_TO", tail, head, daysFrom(null)),
        restsOn: [tail],
        firstKnown: entity.firstKnown,
      };
      relation.dossiers = distinct([...relation.dossiers, dossier.id]);
      drawn.set(id, relation);
    }
  }
  return [...drawn.values()];
}

// A publisher is named only where it is the end of a relation, or speaks, or is spoken of.
function namedIn({ facts }: Dossier, world: World): Set<string> {
  const named = new Set<string>();
  const add = (id: string | undefined | null) => {
    if (id) named.add(id);
  };
  for (const fact of facts) {
    if (fact.is === "entity") {
      if (!kinds[fact.kind].needsClaim) add(fact.id);
      add(fact.properties.shareOf as string | undefined);
    } else if (fact.is === "relation") {
      add(fact.tail);
      add(fact.head);
      for (const id of (fact.properties.oneOf as string[] | undefined) ?? []) add(id);
    } else if (fact.is === "source")
      for (const { speaker, speakerFor, origin } of fact.passages)
        for (const id of [speaker, speakerFor, origin]) add(id);
    else if (fact.is === "claim") {
      if (world.entities.has(fact.about)) add(fact.about);
      if (fact.field === "behalfOf" || fact.field === "office") add(fact.value);
    }
  }
  return named;
}

function bare(
  id: string,
  type: StoredRelation["type"],
  tail: string,
  head: string,
  days: ReturnType<typeof daysFrom>,
): StoredRelation {
  const rest = { role: null, restsOn: [], dossiers: [], authored: [], properties: {} };
  return { id, type, tail, head, ...days, ...rest, firstKnown: "0001-01-01" };
}

function distinct(ids: string[]): string[] {
  return [...new Set(ids)].sort();
}
