import * as z from "zod";
import { openKept } from "../kept.ts";

/** How far a reader has come in a story, and what they said: for them alone. */
const StoryProgress = z.object({
  /** Steps that were opened, by id. */
  seen: z.array(z.string().max(200)).max(500),
  /** The step that was open last. */
  last: z.string().max(200),
  /** What was answered, by step: numbers of options, from 0; none: the answer was looked at unsaid. */
  answers: z.record(z.string().max(200), z.array(z.int().min(0).max(100)).max(100)),
  /** When anything of this changed last, ISO 8601. */
  changed: z.string().max(40),
});
export type StoryProgress = z.infer<typeof StoryProgress>;

const Stories = z.record(z.string().max(200), StoryProgress);
type Stories = z.infer<typeof Stories>;

/** The file that progress is exported to and read from. */
const ProgressFile = z.object({ parley: z.literal("study progress"), stories: Stories });

const kept = openKept<Stories>("parley.study", Stories, {});
const none: StoryProgress = { seen: [], last: "", answers: {}, changed: "" };

/** Progress in every story that was begun, by the story's id. */
export const useAllProgress = kept.use;

export function useProgress(story: string): StoryProgress {
  return kept.use()[story] ?? none;
}

/** Notes that a step was opened. */
export function see(story: string, step: string) {
  const { seen, last } = kept.read()[story] ?? none;
  if (last === step && seen.includes(step)) return;
  change(story, { last: step, seen: seen.includes(step) ? seen : [...seen, step] });
}

/** Notes what a reader said at a step, so that what sources reported may be shown there. */
export function answer(story: string, step: string, options: number[]) {
  const { answers } = kept.read()[story] ?? none;
  change(story, { answers: { ...answers, [step]: options } });
}

/** Erases one story, or all. */
export function erase(story?: string) {
  const { [story ?? ""]: _, ...rest } = kept.read();
  kept.write(story === undefined ? {} : rest);
}

/** The progress as a file. */
export function exported(): string {
  return `${JSON.stringify({ parley: "study progress", stories: kept.read() }, null, 2)}\n`;
}

/** Takes in a file; a story in it takes the place of the same one here. Gives how many, or null: not such a file. */
export function imported(text: string): number | null {
  const file = ProgressFile.safeParse(parsed(text));
  if (!file.success) return null;
  kept.write({ ...kept.read(), ...file.data.stories });
  return Object.keys(file.data.stories).length;
}

function change(story: string, part: Partial<StoryProgress>) {
  const all = kept.read();
  const changed = new Date().toISOString();
  kept.write({ ...all, [story]: { ...none, ...all[story], ...part, changed } });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
