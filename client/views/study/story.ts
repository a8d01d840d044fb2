import type { StoryAnswer } from "../../../model/api/stories.ts";

/** A story with its steps, as the pages tell it. */
export type ToldStory = StoryAnswer["story"];
