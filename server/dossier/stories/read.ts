import path from "node:path";
import { type Story, storyOrders } from "../../../model/story.ts";
import { truthOf } from "../evidence.ts";
import { isId } from "../grammar.ts";
import { languageIn } from "../language.ts";
import { isOneOf, mapIn, refuseOthers, textIn, textsIn } from "../plain.ts";
import { shortPlace } from "../problems.ts";
import type { Reader } from "../reader.ts";
import { entryOf, isEmpty, type MapTree, type Place, type TextTree, type Tree } from "../tree.ts";
import { ordinal } from "../values.ts";
import { refuseDisorder } from "./order.ts";
import { readStep, type Writing } from "./step.ts";

export const storyKeys = [
  "title",
  "lang",
  "about",
  "minutes",
  "aims",
  "order",
  "without-hindsight",
  "steps",
];

/** A story's file: `stories/<id>.yaml`. */
export interface StoryFile {
  path: string;
  root: MapTree;
}

/** Reads a story, once every fact of its dossier can be named. Its file's name is its id. */
export function readStory({ path: file, root }: StoryFile, whose: Writing, reader: Reader): void {
  const at: Place = { file, line: 1, column: 1 };
  const id = path.basename(file).replace(/\.ya?ml$/, "");
  if (!isId(id, at, reader, "one")) return;
  const before = reader.sites.get(`story ${id}`);
  if (before) {
    const expected = `one story of that name (${shortPlace(before)} is one)`;
    reader.refuse(at, `the story "${id}" is written twice`, expected, "rename one of the files");
    return;
  }
  reader.sites.set(`story ${id}`, at);
  if (whose.process === null) {
    const wrong = "the dossier is about no process";
    reader.refuse(at, wrong, "stories in the dossier of a process", "put the story there");
    return;
  }
  // A file that holds comments alone is one that somebody is about to write.
  if (root.entries.length === 0) return;
  refuseOthers(root, storyKeys, "a story", reader);
  const steps = stepsIn(root, id, whose, reader);
  const story: Story = { id, ...headOf(root, id, reader), steps: steps.map(({ step }) => step) };
  refuseDisorder(story, steps, whose, reader);
  reader.facts.push({ is: "story", ...story });
}

function headOf(root: MapTree, id: string, reader: Reader): Omit<Story, "id" | "steps"> {
  const may = <Value>(key: string, read: (tree: Tree) => Value | null): Value | null => {
    const entry = entryOf(root, key);
    return entry && !isEmpty(entry.value) ? read(entry.value) : null;
  };
  const own = (key: string) => (tree: Tree) => {
    reader.sites.set(`story ${id} ${key}`, tree.at);
    return textIn(tree, key, reader);
  };
  const need = (key: string, read: (tree: Tree) => string | null): string => {
    const entry = entryOf(root, key);
    if (entry) return read(entry.value) ?? "";
    reader.refuse(root.at, `the story has no ${key}`, `${key}: and its value`, "write it");
    return "";
  };
  const order = may("order", (tree) => {
    if (textIn(tree, "order", reader) === null) return null;
    return isOneOf(tree as TextTree, storyOrders, "order", reader) ? (tree as TextTree).text : null;
  });
  return {
    title: need("title", own("title")),
    lang: need("lang", (tree) => languageIn(tree, reader)),
    about: may("about", own("about")),
    minutes: may("minutes", (tree) => {
      const text = textIn(tree, "minutes", reader);
      return text === null ? null : ordinal(text, tree.at, "minutes", reader);
    }),
    aims: (may("aims", (tree) => textsIn(tree, "an aim", reader)) ?? []).map(({ text, at }, n) => {
      reader.sites.set(`story ${id} aims.${n + 1}`, at);
      return text;
    }),
    order: (order as Story["order"] | null) ?? "dates",
    withoutHindsight: may("without-hindsight", (tree) => truthOf(tree, reader)) ?? false,
  };
}

function stepsIn(root: MapTree, story: string, whose: Writing, reader: Reader) {
  const entry = entryOf(root, "steps");
  if (!entry || isEmpty(entry.value) || (entry.value.is === "list" && !entry.value.items.length)) {
    reader.refuse(
      entry?.at ?? root.at,
      "the story has no steps",
      "steps: and a list of them",
      "write one",
    );
    return [];
  }
  if (entry.value.is !== "list") {
    reader.refuse(entry.value.at, "steps is no list", "a list of steps", "write - before each");
    return [];
  }
  return entry.value.items.flatMap((item) => {
    const map = mapIn(item, "a step", reader);
    return map ? [{ map, step: readStep(map, story, whose, reader) }] : [];
  });
}
