import { neverWithdrawn } from "../../model/claim.ts";
import { spanOf } from "../../model/date.ts";
import type { ClaimFact, Dossier, SourceFact } from "../../model/fact.ts";
import type { StoredClaim, StoredSource } from "../../model/stored.ts";
import { authoredSource, type MergedFacts } from "./merged.ts";
import { originFinder } from "./origin.ts";
import { dayFields } from "./relative.ts";
import { passageKey, type World } from "./world.ts";

/** Every claim with its days, its origin and its value worked out, by id. */
export function storedClaims(
  world: World,
  wrote: MergedFacts["wrote"] = (fact) => fact,
): Map<string, StoredClaim> {
  const originOf = originFinder(world);
  const stored = new Map<string, StoredClaim>();
  for (const claims of world.claims.values())
    for (const fact of claims) {
      const { dossier, fact: source } = world.sources.get(fact.source)!;
      const passage = world.passages.get(passageKey(fact.source, fact.passage))!;
      const ends = world.relations.get(fact.about)?.fact;
      const value = resolved(fact, world);
      const authored = wrote(fact);
      stored.set(fact.id, {
        id: fact.id,
        about: fact.about,
        aboutWritten: authored.about === fact.about ? null : authored.about,
        tail: ends?.tail ?? null,
        head: ends?.head ?? null,
        field: fact.field,
        value,
        written: authored.value === value ? null : authored.value,
        stance: fact.stance,
        inferred: fact.inferred,
        lang: fact.lang ?? null,
        words: passage.words,
        passage: fact.passage,
        paragraph: passage.paragraph ?? null,
        source: fact.source,
        dossier,
        speaker: passage.speaker ?? null,
        speakerFor: passage.speakerFor ?? null,
        voice: passage.voice ?? null,
        via: passage.via ?? null,
        origin: originOf(fact),
        known: passage.known ?? spanOf(source.published).latest,
        until: passage.withdrawn ?? neverWithdrawn,
      });
    }
  return stored;
}

export function storedSource(
  fact: SourceFact,
  dossier: Dossier["id"],
  wrote: MergedFacts["wrote"],
): StoredSource {
  const { id, publisher, published, language, url, terms, title, archived, follows } = fact;
  const { earliest, latest } = spanOf(published);
  return {
    id,
    dossier,
    publisher,
    published,
    publishedEarliest: earliest,
    publishedLatest: latest,
    language,
    url,
    terms: terms ?? null,
    title: title ?? null,
    archived: archived ?? null,
    passages: JSON.stringify(fact.passages),
    authored: authoredSource(fact, wrote(fact)),
    follows,
  };
}

// A day that cannot be worked out is no value that could be compared.
function resolved(fact: ClaimFact, { days }: World): string | null {
  if (fact.value === null || !dayFields.has(fact.field)) return fact.value;
  return days.ofClaim(fact);
}
