import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type { SetFormat } from "../../model/api/sets.ts";
import { ask } from "../queries/query.ts";
import { storeHead } from "../queries/store.ts";
import { setAs } from "../sets/index.ts";
import { wholeStory } from "../view/story.ts";
import { sourcesUnder } from "../view/story-sources.ts";
import type { Store } from "./open.ts";

export interface GivenSet {
  story: string;
  format: SetFormat;
  answers: boolean;
  /** Where Parley is for its readers. */
  here: string;
  /** The file, absolute. */
  out: string;
}

/** Writes a set for a class to a file, the same bytes as the API gives. @throws NotFound with near ids */
export async function giveSet(
  { engine }: Store,
  { story: id, format, answers, here, out }: GivenSet,
): Promise<string> {
  const [head] = await ask(engine, storeHead, {});
  const revision = head?.revision ?? "";
  const story = await wholeStory(engine, id);
  const sources = await sourcesUnder(engine, story);
  await mkdir(path.dirname(out), { recursive: true });
  const beside = `${out}.${process.pid}.new`;
  await writeFile(beside, setAs[format]({ story, sources, revision, here, answers }));
  await rename(beside, out);
  return `${story.steps.length} steps, ${sources.length} sources, revision ${revision.slice(0, 12)}`;
}
