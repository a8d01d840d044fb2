import type { Material } from "./material.ts";

/**
 * Whoever somebody may stand for: themselves, the bodies that they belong to and the states of these,
 * the offices they hold, whomever they came for to a meeting. Read from all that is known, disputed or
 * not: a wrong answer must be wrong whoever is believed.
 */
export function circleOf(material: Material, id: string): ReadonlySet<string> {
  const kept = material.circles.get(id);
  if (kept) return kept;
  const made = madeCircle(material, id);
  material.circles.set(id, made);
  return made;
}

/** Whether one of two may be meant where the other is named. */
export function areNear(material: Material, a: string, b: string): boolean {
  return circleOf(material, a).has(b) || circleOf(material, b).has(a);
}

/** The roles that somebody, or a body they stand for, is said to play. */
export function rolesOf(material: Material, id: string): Set<string> {
  const plays = [...circleOf(material, id)].flatMap((one) => material.whole.from(one, "PLAYS"));
  return new Set(plays.flatMap(({ role }) => role ?? []));
}

function madeCircle({ whole }: Material, id: string): Set<string> {
  const circle = new Set([id]);
  for (const one of circle) {
    const above = whole.from(one, "MEMBER_OF", "OF", "HOLDS", "PART_OF").map(({ head }) => head);
    const sent = whole
      .from(one, "ATTENDED")
      .flatMap(({ claims }) =>
        claims
          .filter(({ field }) => field === "behalfOf" || field === "office")
          .flatMap(({ value }) => value ?? []),
      );
    const played = whole
      .from(one, "PLAYS")
      .filter(({ head }) => whole.entity(head)?.kind === "Organisation")
      .map(({ head }) => head);
    for (const next of [...above, ...sent, ...played]) circle.add(next);
  }
  return circle;
}
