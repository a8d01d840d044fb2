import type { Dossier, StoryFact } from "../../model/fact.ts";
import type { Stored } from "../../model/stored.ts";
import { idsNamed } from "../../model/study/rests-on.ts";

/**
 * What keeps stories from standing in one store: two of one id, and words on facts that would no longer
 * be there, since another dossier has changed.
 */
export function storyClashes(
  dossiers: readonly Dossier[],
  { entities, relations }: Pick<Stored, "entities" | "relations">,
): string[] {
  const told = dossiers.flatMap(({ id, facts }) =>
    facts.flatMap((fact) => (fact.is === "story" ? [{ dossier: id, story: fact }] : [])),
  );
  // What is merged is written under its old id, too.
  const there = new Set([...entities, ...relations].flatMap((one) => [one.id, ...writtenAs(one)]));
  return [...doubled(told), ...told.flatMap((one) => dangling(one, there))];
}

interface Told {
  dossier: string;
  story: StoryFact;
}

function doubled(told: Told[]): string[] {
  const first = new Map<string, string>();
  return told.flatMap(({ dossier, story: { id } }) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, dossier);
    return before === undefined
      ? []
      : [`the story ${id} stands in ${before} and in ${dossier}; rename the file of one of them`];
  });
}

function dangling({ dossier, story }: Told, there: ReadonlySet<string>): string[] {
  const missing = new Set(story.steps.flatMap(idsNamed).filter((id) => !there.has(id)));
  return [...missing].map(
    (id) =>
      `the story ${story.id} of ${dossier} names ${id}, which would not be there; keep it, or mend the story first`,
  );
}

/** The ids under which a relation of a merged entity was written. */
function writtenAs({ authored }: { authored: string[] }): string[] {
  return authored.flatMap((text) => (JSON.parse(text) as { id?: string }).id ?? []);
}
