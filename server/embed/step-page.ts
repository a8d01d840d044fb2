import type { StoryAnswer, ToldStep } from "../../model/api/stories.ts";
import type { EmbedRequest } from "../../model/embed.ts";
import { openAddress } from "./address.ts";
import { type ImageNeeds, wordsImage } from "./image.ts";
import type { PageSources } from "./page.ts";
import { stepLines, stepMain } from "./step.ts";
import { wordsIn } from "./words.ts";

interface StepPageNeeds {
  asked: EmbedRequest<"step">;
  sources: PageSources;
  base: string;
}

/** An embedded step of a story, less the frame round it. */
export function stepPage(
  { id, title, process, clock, stepCount }: Omit<StoryAnswer["story"], "steps">,
  step: ToldStep,
  { asked, sources, base }: StepPageNeeds,
) {
  const words = wordsIn(asked.lang);
  const known = clock === "two" ? step.known : null;
  const place = words.say("study.title.short", { number: step.number, total: stepCount });
  return {
    title: step.title,
    process,
    below: words.say("study.embed.below", { story: title, place }),
    main: stepMain(step, { words, base, process, known }),
    sources,
    asOf: step.at,
    ...(known ? { known } : {}),
    open: openAddress(base, `/study/${id}`, {}, { step: step.id }),
    image: (needs: ImageNeeds) => wordsImage({ title: step.title, lines: stepLines(step) }, needs),
  };
}
