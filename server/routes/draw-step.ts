import type { StoryAnswer } from "../../model/api/stories.ts";
import type { EmbedRequest } from "../../model/embed.ts";
import { knownBy } from "../content/rows.ts";
import { factsOf } from "../embed/step.ts";
import { stepPage } from "../embed/step-page.ts";
import { NotFound } from "../errors.ts";
import { claimsCited } from "../queries/claims.ts";
import type { DrawNeeds, Told } from "./draw-embed.ts";
import { story } from "./stories.ts";
import { sourcesOf } from "./told.ts";

/**
 * A step of a story, with whose pages the facts under it stand on.
 *
 * @throws NotFound: there is no such story, or it has no such step
 */
export async function drawStep(
  asked: EmbedRequest<"step">,
  { store, base }: DrawNeeds,
): Promise<Told> {
  const content = await story(store, { id: asked.story }, { known: asked.known });
  // Written ids: the brands are put on where an answer is read.
  const { steps, ...told } = content.story as unknown as StoryAnswer["story"];
  const step = asked.step === undefined ? steps[0] : steps.find(({ id }) => id === asked.step);
  if (!step)
    throw new NotFound(
      `The story ${asked.story} has no step ${asked.step}.`,
      steps.map(({ id }) => id),
    );
  const known = told.clock === "two" ? (asked.known ?? step.known ?? undefined) : undefined;
  const about = factsOf(step).map(({ id }) => id);
  const claims = knownBy(await claimsCited(store.engine, about), known);
  return stepPage(told, step, { asked, sources: sourcesOf(claims, told.terms), base });
}
