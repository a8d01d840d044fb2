import { groupBy } from "../../group.ts";
import type { StudyQuestion } from "../question.ts";
import { chanceOf, shuffled } from "./chance.ts";
import { counted } from "./counted.ts";
import type { Distractor, Draft, Template } from "./draft.ts";
import { echo } from "./echo.ts";
import { first } from "./first.ts";
import type { Material } from "./material.ts";
import { room } from "./room.ts";
import { unreported } from "./unreported.ts";

/** Every template, in the order in which they take turns. */
export const templates: readonly Template[] = [room, first, counted, echo, unreported];

/** A question has as many wrong answers as there are, up to three; with one alone it is not asked. */
const mostWrong = 3;
const fewestWrong = 2;

export interface Wanted {
  /** The same seed gives the same questions of the same facts. */
  seed: string;
  count: number;
}

/**
 * Questions that the data answers, the templates taking turns; fewer than asked for when the facts
 * carry no more. None is asked twice, and a template asks of every event once before it asks of one again.
 */
export function questionsFrom(material: Material, { seed, count }: Wanted): StudyQuestion[] {
  const chance = chanceOf(seed);
  const queues = templates.map((template) => {
    const drafts = template
      .draftsOf(material)
      .filter(({ wrong }) => distinct(wrong).length >= fewestWrong);
    const turns = shuffled(
      drafts.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      chance,
    );
    return spread(turns).map((draft) => ({ template, draft }));
  });
  const asked = [];
  for (let turn = 0; asked.length < count && queues.some((queue) => queue.length > turn); turn++)
    for (const queue of queues) if (queue[turn] && asked.length < count) asked.push(queue[turn]!);
  return asked.map(({ template, draft }) => questionOf(template, draft, chance));
}

/** First one of each event or agreement, then the second of each, and so on. */
function spread(drafts: Draft[]): Draft[] {
  const groups = [...groupBy(drafts, ({ about }) => about).values()];
  const most = Math.max(0, ...groups.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => groups.flatMap((group) => group[at] ?? [])).flat();
}

function questionOf({ id: template }: Template, draft: Draft, chance: () => number): StudyQuestion {
  const { id, about, asks, right, wrong, evidence } = draft;
  const near = shuffled(distinct(wrong), chance)
    .toSorted((a, b) => a.rank - b.rank || a.days - b.days)
    .slice(0, mostWrong)
    .map(({ option }) => option);
  const options = shuffled([right, ...near], chance);
  return { id, template, about, asks, options, right: options.indexOf(right), evidence };
}

/** One of each name, the nearest: two of one name could not be told apart. */
function distinct(wrong: Distractor[]): Distractor[] {
  const sorted = wrong.toSorted(
    (a, b) => a.rank - b.rank || a.days - b.days || (a.option.id < b.option.id ? -1 : 1),
  );
  return [...groupBy(sorted, ({ option }) => `${option.name}\n${option.words ?? ""}`).values()].map(
    ([nearest]) => nearest!,
  );
}
