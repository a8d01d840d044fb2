import type { SetFormat } from "../../model/api/sets.ts";
import { wordsIn } from "../embed/words.ts";
import { classSetOf, type SetNeeds } from "./class-set.ts";
import { setAsMarkdown } from "./markdown.ts";
import { setAsPage } from "./page.ts";

/** What a set is made from; `here` is where Parley is for its reader, without a slash at its end. */
type Asked = Omit<SetNeeds, "base" | "words"> & { here: string };

const words = wordsIn("en");

const made = ({ here, ...asked }: Asked) =>
  classSetOf({ ...asked, base: `${here}/r/${asked.revision}`, words });

/** A story as a set for a class, in each format: the same bytes for the same story, revision and place. */
export const setAs: Record<SetFormat, (asked: Asked) => string> = {
  markdown: (asked) => setAsMarkdown(made(asked), words),
  html: (asked) => setAsPage(made(asked), words),
};
