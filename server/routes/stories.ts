import type { StorySummary } from "../../model/api/stories.ts";
import { firstOf, lastOf } from "../../model/day.ts";
import type { Step } from "../../model/story.ts";
import { toldStep } from "../content/story.ts";
import { isAnswerKnown, isKnownStep, placesByDate } from "../content/story-steps.ts";
import { BadRequest } from "../errors.ts";
import { processesList } from "../queries/processes.ts";
import { ask } from "../queries/query.ts";
import { storyOne } from "../queries/stories.ts";
import { changedUnder } from "../revisions/under-steps.ts";
import { notFound } from "../view/near.ts";
import { summariesOf } from "../view/story.ts";
import { namedInStory } from "../view/story-names.ts";
import type { Reading } from "./reading.ts";

export const stories: Reading<"stories"> = async ({ engine }, _params, { process }) => {
  if (process !== undefined) {
    const [found] = await ask(engine, processesList, { id: process });
    if (!found) throw await notFound(engine, "process", process);
  }
  return { stories: await summariesOf(engine, process ?? null) };
};

export const story: Reading<"story"> = async ({ engine, revisions, revision }, { id }, query) => {
  const summary = (await summariesOf(engine, null)).find((one) => one.id === id);
  const [found] = await ask(engine, storyOne, { id });
  if (!found || !summary) throw await notFound(engine, "story", id);
  const steps = found.told;
  refuseBeyond(query.upTo, steps.length);
  const named = await namedInStory(engine, steps, summary);
  const changed = await changedUnder({ dossier: found.dossier, story: id, revision }, revisions);
  const byDate = placesByDate(steps);
  const isReplay = query.upTo !== undefined;

  const told = steps.flatMap((step, n) => {
    const number = n + 1;
    if (isReplay && number > query.upTo!) return [];
    if (query.known !== undefined && !isKnownStep(step, query.known, named)) return [];
    const isLast = number === query.upTo && query.answers === undefined;
    const place = { number, byDate: byDate.get(step)!, changed: changed.get(step.id) ?? null };
    const unanswered = isLast || !isAnswerKnown(step, query.known, named);
    const held = { strict: isReplay, unanswered, until: query.known ?? null };
    return [toldStep(step, place, held, named, summary)];
  });
  return {
    story: {
      ...summary,
      ...(told.length < steps.length ? daysOf(told) : {}),
      steps: told,
      later: steps.length - told.length,
    },
  };
};

function refuseBeyond(upTo: number | undefined, count: number): void {
  if (upTo === undefined || upTo <= count) return;
  const detail = `expected the number of a step, from 1 to ${count}`;
  throw new BadRequest(`upTo: ${detail}`, [{ name: "upTo", detail }]);
}

/** The days of what is sent, so that the last of them does not tell how it goes on. */
function daysOf(steps: Pick<Step, "at">[]): Partial<Pick<StorySummary, "firstDay" | "lastDay">> {
  const days = steps.map(({ at }) => at);
  return days.length === 0 ? {} : { firstDay: firstOf(days), lastDay: lastOf(days) };
}
