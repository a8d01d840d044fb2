import { isOnlyDenied } from "../../model/denied.ts";
import type { Passage, SourceFact } from "../../model/fact.ts";
import type { World } from "./world.ts";

/** Where what a passage says was first said (DESIGN §3): the rule stands in docs/dossier.md. */
export function originFinder(world: World): (passage: Passage, source: SourceFact) => string {
  const offices = headsOf(world, "HOLDS");
  const bodies = headsOf(world, "OF");

  // A person with one office speaks for the body of that office; any other speaker for itself.
  function bodyOf(speaker: string): string {
    if (world.entities.get(speaker)?.fact.kind !== "Person") return speaker;
    const held = offices.get(speaker);
    if (held?.size !== 1) return speaker;
    const [office] = held;
    const of = bodies.get(office!);
    return of?.size === 1 ? [...of][0]! : speaker;
  }

  return ({ origin, speakerFor, speaker, via }, { publisher }) =>
    origin ?? speakerFor ?? (speaker ? bodyOf(speaker) : (via ?? publisher));
}

function headsOf(world: World, type: string): Map<string, Set<string>> {
  const heads = new Map<string, Set<string>>();
  for (const { fact } of world.relations.values())
    if (fact.type === type && !isOnlyDenied(world.claims.get(fact.id) ?? []))
      heads.set(fact.tail, (heads.get(fact.tail) ?? new Set()).add(fact.head));
  return heads;
}
