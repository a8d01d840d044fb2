import type { CitedClaim } from "../../model/claim.ts";
import { fold } from "../../model/fold.ts";
import type { Spelling } from "../../model/spelling.ts";
import { scriptOf } from "../dossier/script.ts";

interface Named {
  id: string;
  name: string;
  names: { is: string; lang: string; script: string }[];
}

/**
 * Every way in which an entity is written, and whose texts write it so: those given for the name, and
 * those that have it among the words that are cited. The drawn name comes first.
 */
export function spellingsOf(
  entity: Named,
  merged: readonly Named[],
  claims: readonly CitedClaim[],
): Spelling[] {
  const drawn = { is: entity.name, lang: "und", script: scriptOf(entity.name) ?? "Zyyy" };
  const all = [
    { ...drawn, from: null, drawn: true },
    ...entity.names.map((name) => ({ ...name, from: cameFrom(name.is, merged), drawn: false })),
  ];
  return all
    .filter(({ is }, at) => all.findIndex((other) => other.is === is) === at)
    .map((name) => ({ ...name, writers: writersOf(name.is, claims) }));
}

/** The merged entity that was called so. */
function cameFrom(is: string, merged: readonly Named[]): string | null {
  return (
    merged.find(({ name, names }) => name === is || names.some((one) => one.is === is))?.id ?? null
  );
}

/** Each text once, with the first of its words that have the name. */
function writersOf(is: string, claims: readonly CitedClaim[]): Spelling["writers"] {
  const folded = ` ${fold(is)} `;
  const first = new Map<string, CitedClaim>();
  for (const claim of claims) {
    const given = claim.field === "names" && claim.value === is;
    if (!given && !` ${fold(claim.words)} `.includes(folded)) continue;
    const before = first.get(claim.source);
    if (!before || claim.passage < before.passage) first.set(claim.source, claim);
  }
  return [...first.values()]
    .sort((a, b) => (a.known + a.source < b.known + b.source ? -1 : 1))
    .map(({ source, publisher, publisherName, language, known, words, address, inferred }) => ({
      ...{ source, publisher, publisherName, language, known, words, address, inferred },
    }));
}
