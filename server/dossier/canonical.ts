import { createHash } from "node:crypto";
import type { Dossier, Fact, SourceFact } from "../../model/fact.ts";

/**
 * The authored facts of a dossier as one text: JSON with sorted keys, facts sorted by id, with the
 * format's number, nothing derived. The same from YAML, from a snapshot and from each engine.
 */
export function canonical(dossier: Dossier): string {
  const { facts, uses, ...head } = dossier;
  const sorted = facts.map((fact) => text(tidy(fact))).sort();
  return `{"facts":[${sorted.join(",")}],"head":${text({ ...head, uses: [...uses].sort() })}}`;
}

/** SHA-256 of a dossier's canonical facts, hex. */
export function revisionOf(dossier: Dossier): string {
  return createHash("sha256").update(canonical(dossier)).digest("hex");
}

// Orders that mean nothing are taken out of the text.
function tidy(fact: Fact): Fact {
  if (fact.is !== "source") return fact;
  const passages = fact.passages.toSorted((a, b) => a.number - b.number);
  const follows = fact.follows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  return { ...fact, passages, follows };
}

function key({ how, source }: SourceFact["follows"][number]): string {
  return `${how} ${source}`;
}

function text(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    inner && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner)
            .filter(([, one]) => one !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : inner,
  );
}
