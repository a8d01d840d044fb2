import type { KindName } from "../../../model/kinds.ts";
import { type Step, type StepView, stepViews } from "../../../model/story.ts";
import { misfit, stepParameters } from "../../../model/study/parameters.ts";
import { isId } from "../grammar.ts";
import { listed, orWrite } from "../near.ts";
import { isOneOf, mapIn, refuseKey, refuseOthers, textIn, textsIn } from "../plain.ts";
import type { Reader } from "../reader.ts";
import { entryOf, isEmpty, type MapTree, type TextTree, type Tree } from "../tree.ts";
import { dayAlone, idIn } from "../values.ts";
import { factIn } from "./facts.ts";
import { readQuestion } from "./question.ts";
import { readText } from "./text.ts";

/** Whose story it is, as far as a step needs to know. */
export interface Writing {
  process: string | null;
  clock: "two" | "hindsight";
  /** Ids of the relations of dossiers that it uses; null: they cannot be told from here. */
  relations: ReadonlySet<string> | null;
}

export const stepKeys = [
  "id",
  "title",
  "at",
  "known",
  "from",
  "to",
  "view",
  "selected",
  "agreement",
  "shown",
  "after",
  "checked",
  "text",
  "question",
];

/** What can be read of a step; what cannot is said, and left empty. */
export function readStep(map: MapTree, story: string, whose: Writing, reader: Reader): Step {
  refuseOthers(map, stepKeys, "a step", reader);
  const given = (key: string) => {
    const entry = entryOf(map, key);
    return entry && !isEmpty(entry.value) ? entry.value : null;
  };
  const text = (key: string): string => {
    const entry = entryOf(map, key);
    if (entry) return textIn(entry.value, key, reader) ?? "";
    reader.refuse(map.at, `the step has no ${key}`, `${key}: and its value`, "write it");
    return "";
  };
  const day = (key: string): string | null => {
    const tree = given(key);
    return tree && dayAlone(tree, key, reader);
  };
  const id = text("id");
  if (id !== "") isId(id, entryOf(map, "id")!.value.at, reader, "one");
  const site = `story ${story}/${id}`;
  reader.sites.set(site, map.at);
  const title = text("title");
  if (title !== "") reader.sites.set(`${site} title`, entryOf(map, "title")!.value.at);
  const at = text("at") === "" ? null : day("at");
  const view = viewIn(map, whose, reader);
  const step: Step = {
    id,
    title,
    at: at ?? "",
    known: knownIn(map, at, whose, day, reader),
    from: day("from"),
    to: day("to"),
    view: view ?? "timeline",
    selected: selectedIn(map, view, whose, reader),
    shown: view ? shownIn(given("shown"), view, reader) : {},
    after: (given("after") ? textsIn(given("after")!, "after", reader) : []).map(
      ({ text: one }) => one,
    ),
    checked: day("checked"),
    text: readText(entryOf(map, "text"), { map, site }, whose, reader),
    question: null,
  };
  const question = given("question");
  if (question) step.question = readQuestion(question, site, whose, reader);
  refuseWindow(step, map, reader);
  return step;
}

function viewIn(map: MapTree, { clock }: Writing, reader: Reader): StepView | null {
  const entry = entryOf(map, "view");
  if (!entry) {
    reader.refuse(map.at, "the step has no view", `view: ${listed(stepViews, "or")}`, "write it");
    return null;
  }
  if (textIn(entry.value, "view", reader) === null) return null;
  const tree = entry.value as TextTree;
  if (!isOneOf(tree, stepViews, "view", reader)) return null;
  if (tree.text === "lateness" && clock === "hindsight") {
    const expected = "another view, where the clock is hindsight";
    reader.refuse(tree.at, "there is no lateness without a second clock", expected, "choose one");
  }
  return tree.text as StepView;
}

function knownIn(
  map: MapTree,
  at: string | null,
  { clock }: Writing,
  day: (key: string) => string | null,
  reader: Reader,
): string | null {
  const entry = entryOf(map, "known");
  if (clock === "two") return entry && !isEmpty(entry.value) ? day("known") : at;
  if (entry) {
    const expected = "at alone: what its sources tell was written long after";
    reader.refuse(entry.at, "the dossier has no second clock", expected, "take known out");
  }
  return null;
}

/** What a view opens; where it opens one thing, it cannot do without. */
function selectedIn(map: MapTree, view: StepView | null, whose: Writing, reader: Reader) {
  const agreement = entryOf(map, "agreement");
  const entry = agreement ?? entryOf(map, "selected");
  if (agreement && view !== "ledger" && view !== null)
    reader.refuse(agreement.at, `${view} opens no agreement`, "selected: and an id", "write it so");
  if (agreement && entryOf(map, "selected"))
    reader.refuse(agreement.at, "agreement stands beside selected", "one of them", "take one out");
  if (!entry) {
    const needed = view === "ledger" ? "agreement" : view === "card" ? "selected" : null;
    if (needed)
      reader.refuse(map.at, `${view} opens nothing`, `${needed}: and an id`, "write what it opens");
    return null;
  }
  if (textIn(entry.value, entry.key, reader) === null) return null;
  const tree = entry.value as TextTree;
  const only: KindName[] | undefined = view === "ledger" ? ["Agreement"] : undefined;
  const found = only ? idIn(tree, reader, only) : factIn(tree, whose, reader);
  return found ? tree.text : null;
}

function shownIn(tree: Tree | null, view: StepView, reader: Reader): Record<string, string> {
  const map = tree && mapIn(tree, "shown", reader);
  const shown: Record<string, string> = {};
  const places = new Map<string, Tree>();
  const known = stepParameters[view];
  for (const { key, at, value } of map?.entries ?? []) {
    const parameter = Object.hasOwn(known, key) ? known[key] : undefined;
    if (!parameter) {
      refuseKey(key, at, Object.keys(known), `shown of ${view}`, reader);
      continue;
    }
    const texts = textsIn(value, key, reader);
    const text = texts.map((one) => one.text).join(",");
    if (texts.length === 0) continue;
    if (!parameter.read(text)) {
      const strange = texts.find((one) => !parameter.words?.includes(one.text)) ?? texts[0]!;
      const mend = orWrite(strange.text, parameter.words ?? [], "write it so");
      reader.refuse(strange.at, `${key} is "${strange.text}"`, parameter.expected, mend);
    } else if (parameter.ids) {
      for (const one of texts)
        for (const id of one.text.split(",")) idIn({ ...one, text: id }, reader);
    }
    places.set(key, value);
    shown[key] = text;
  }
  const wrong = misfit(view, shown);
  if (wrong)
    reader.refuse(
      places.get(wrong[0])!.at,
      `${wrong[0]} is "${shown[wrong[0]]}"`,
      wrong[1],
      "choose among these",
    );
  return shown;
}

function refuseWindow({ at, from, to, view }: Step, map: MapTree, reader: Reader): void {
  const place = (key: string) => entryOf(map, key)!.value.at;
  if (from && to && from > to) {
    const expected = "from before to";
    reader.refuse(
      place("from"),
      `the window runs from ${from} to ${to}`,
      expected,
      "turn it round",
    );
  } else if (at && ((from && at < from) || (to && at > to))) {
    const window = `a day from ${from ?? "the first"} to ${to ?? "the last"}`;
    reader.refuse(place("at"), `at is ${at}, outside the window`, window, "widen the window");
  }
  if (view === "difference" && !from)
    reader.refuse(map.at, "a difference has no first point", "from: and a day", "write it");
}
