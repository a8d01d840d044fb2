import { firstOf, lastOf } from "../../../model/day.ts";
import type { Dossier, StoryFact } from "../../../model/fact.ts";
import type { StoredStory } from "../../../model/stored.ts";

/** The stories of some dossiers as the store keeps them, by id. */
export function storedStories(dossiers: readonly Dossier[]): StoredStory[] {
  const stored = dossiers.flatMap(({ id: dossier, process, facts }) =>
    facts.flatMap((fact) => (fact.is === "story" ? [storedStory(fact, dossier, process!)] : [])),
  );
  return stored.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function storedStory({ is: _, steps, ...story }: StoryFact, dossier: string, process: string) {
  const days = steps.map(({ at }) => at);
  return {
    ...{ ...story, dossier, process, stepCount: steps.length },
    ...{ firstDay: firstOf(days), lastDay: lastOf(days), told: JSON.stringify(steps) },
  };
}

/** The same story as its author wrote it. */
export function storyIn(columns: Record<string, unknown>): StoryFact {
  const { id, title, lang, about = null, minutes = null, aims, order, withoutHindsight } = columns;
  return {
    is: "story",
    ...{ id, title, lang, about, minutes, aims, order, withoutHindsight },
    steps: JSON.parse(columns.told as string),
  } as StoryFact;
}
