import { setTimeout } from "node:timers/promises";
import type { Dossier, StoryFact } from "../../model/fact.ts";
import type { Step } from "../../model/story.ts";
import { fingerprints } from "./fingerprints.ts";
import type { Entry } from "./history.ts";
import type { Revisions } from "./revisions.ts";

/** What a step rests on has changed since its words were written. */
export interface UnderStep {
  /** The revision of the store in which the words were last written. */
  since: string;
  /** When that came about, ISO 8601 in UTC. */
  at: string;
  /** Ids of facts, and of passages (`<dossier>.<source>.<number>`), that are otherwise now. */
  facts: string[];
}

/**
 * By the id of a step, what has changed under it, as the log and the snapshots of the data folder tell
 * (docs/decisions/0012). Where these do not go back far enough, nothing is held to have changed before.
 */
export async function changedUnder(
  whose: { dossier: string; story: string; revision: string },
  revisions: Revisions,
): Promise<Map<string, UnderStep>> {
  const way = await wayTo(whose.revision, revisions);
  const [now] = way;
  const changed = new Map<string, UnderStep>();
  if (!now) return changed;
  const read = reader(revisions);
  const story = storyIn(await read.one(now, whose.dossier), whose.story);
  if (!story) return changed;
  const written = await lastWritten(story, way, whose, read);
  for (const step of story.steps) {
    const since = written.get(step.id)!;
    if (since === now) continue;
    const facts = differing(step, whose.dossier, await read.all(since), await read.all(now));
    if (facts.length > 0) changed.set(step.id, { since: since.revision, at: since.at, facts });
  }
  return changed;
}

/** The log has its line a moment after the store has changed. */
async function wayTo(revision: string, revisions: Revisions): Promise<Entry[]> {
  for (let tries = 1; ; tries++) {
    const history = await revisions.history();
    const way = wayBack(history, revision);
    if (way.length > 0 || history.length === 0 || tries === 5) return way;
    await setTimeout(40);
  }
}

/**
 * The revisions that led to one, from that back to the first. What was gone back to goes on from where
 * it was, as if what came between had never been.
 */
export function wayBack(history: readonly Entry[], revision: string): Entry[] {
  const way: Entry[] = [];
  let at = history.findLastIndex((entry) => entry.revision === revision);
  while (at >= 0) {
    const entry = history[at]!;
    const before = history.slice(0, at);
    const same =
      entry.back === null ? -1 : before.findLastIndex((one) => one.revision === entry.revision);
    if (same < 0) way.push(entry);
    at = same < 0 ? at - 1 : same;
  }
  return way;
}

/** By step, the oldest revision of an unbroken row of them that have its words as they are now. */
async function lastWritten(
  { steps }: StoryFact,
  way: Entry[],
  { dossier, story }: { dossier: string; story: string },
  read: Read,
): Promise<Map<string, Entry>> {
  const written = new Map(steps.map(({ id }) => [id, way[0]!]));
  let open = steps;
  for (const entry of way.slice(1)) {
    const before = storyIn(await read.one(entry, dossier), story);
    const had = new Map(before?.steps.map((step) => [step.id, wordsOf(step)]));
    open = open.filter((step) => had.get(step.id) === wordsOf(step));
    for (const { id } of open) written.set(id, entry);
    if (open.length === 0) break;
  }
  return written;
}

/** What an author writes anew when the facts have been looked at again; how it is shown is no such thing. */
function wordsOf({ title, text, question, checked }: Step): string {
  return JSON.stringify([title, text, question, checked]);
}

function differing(step: Step, dossier: string, before: Dossier[], now: Dossier[]): string[] {
  const [then, today] = [before, now].map((dossiers) => fingerprints(step, dossier, dossiers));
  return [...today!].filter(([id, print]) => then!.get(id) !== print).map(([id]) => id);
}

function storyIn(dossier: Dossier | null, id: string): StoryFact | undefined {
  return dossier?.facts.find((fact): fact is StoryFact => fact.is === "story" && fact.id === id);
}

interface Read {
  /** One dossier as it was; null when it was not there, or its snapshot is gone. */
  one(entry: Entry, dossier: string): Promise<Dossier | null>;
  all(entry: Entry): Promise<Dossier[]>;
}

/** Each snapshot is read once. */
function reader(revisions: Revisions): Read {
  const read = new Map<string, Promise<Dossier | null>>();
  const snapshot = (hash: string) => {
    const there = read.get(hash) ?? revisions.snapshot(hash).catch(() => null);
    read.set(hash, there);
    return there;
  };
  return {
    async one({ held }, dossier) {
      const head = held.find(({ id }) => id === dossier);
      return head ? await snapshot(head.revision) : null;
    },
    async all({ held }) {
      const all = await Promise.all(held.map(({ revision }) => snapshot(revision)));
      return all.filter((one) => one !== null);
    },
  };
}
