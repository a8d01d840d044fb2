import type { RelationType } from "../../../model/relations.ts";
import type { KnownFacts } from "../../store/standings.ts";
import type { Ends } from "./ends.ts";

/** By what an event says it is about or belongs to. */
const about: RelationType[] = ["CONCERNS", "BREACHES", "FULFILS", "PRODUCED", "PART_OF"];

/**
 * Which agreements of the process an event belongs to, by id: what it concerns, breaches, fulfils or
 * produced, each provision and phase by the agreement it is part of. An agreement belongs to itself.
 */
export function partsOf({ nodes }: KnownFacts, { outOf }: Ends): (event: string) => string[] {
  const kindOf = (id: string) => nodes.get(id)?.fact.kind;
  const agreementOf = (id: string, seen: readonly string[] = []): string[] => {
    if (kindOf(id) === "Agreement") return [id];
    if (seen.includes(id)) return [];
    return outOf(id, "PART_OF").flatMap(({ head }) => agreementOf(head, [...seen, id]));
  };
  return (event) => [
    ...new Set(
      kindOf(event) === "Agreement"
        ? [event]
        : about.flatMap((type) => outOf(event, type)).flatMap(({ head }) => agreementOf(head)),
    ),
  ];
}
