import type { StoryAnswer, StorySummary } from "../../model/api/stories.ts";
import { toldStep } from "../content/story.ts";
import { placesByDate } from "../content/story-steps.ts";
import type { Engine } from "../engine/engine.ts";
import { ask } from "../queries/query.ts";
import { storiesList, storyOne } from "../queries/stories.ts";
import { notFound } from "./near.ts";
import { namedInStory } from "./story-names.ts";

/** Every story, or those of a process, without their steps. */
export async function summariesOf(engine: Engine, process: string | null): Promise<StorySummary[]> {
  const rows = await ask(engine, storiesList, { process });
  return rows.map((row) => ({ ...row, processName: row.processName ?? row.process }));
}

/**
 * A story with every step and every answer, for who prints it: what has changed under a step since it was
 * written is left out. @throws NotFound with near ids
 */
export async function wholeStory(engine: Engine, id: string): Promise<StoryAnswer["story"]> {
  const summary = (await summariesOf(engine, null)).find((one) => one.id === id);
  const [found] = await ask(engine, storyOne, { id });
  if (!found || !summary) throw await notFound(engine, "story", id);
  const named = await namedInStory(engine, found.told, summary);
  const byDate = placesByDate(found.told);
  const open = { strict: false, unanswered: false, until: null };
  const steps = found.told.map((step, n) =>
    toldStep(
      step,
      { number: n + 1, byDate: byDate.get(step)!, changed: null },
      open,
      named,
      summary,
    ),
  );
  return { ...summary, steps, later: 0 };
}
