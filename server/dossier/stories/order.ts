import type { Step, Story } from "../../../model/story.ts";
import { orWrite } from "../near.ts";
import { shortPlace } from "../problems.ts";
import type { Reader } from "../reader.ts";
import { entryOf, type MapTree, type Place } from "../tree.ts";
import { refuseHindsight } from "./hindsight.ts";
import type { Writing } from "./step.ts";

/** A step with the place it was read from. */
export interface Read {
  map: MapTree;
  step: Step;
}

/** What can be said only of all steps of a story together. */
export function refuseDisorder(
  story: Story,
  steps: readonly Read[],
  { clock }: Pick<Writing, "clock">,
  reader: Reader,
): void {
  refuseDoubles(steps, reader);
  refuseCircle(steps, reader);
  if (story.order === "dates") refuseBack(steps, reader);
  if (story.withoutHindsight) refuseHindsight(steps, clock, reader);
}

/** Where a key of a step stands; of one that is left out, the step. */
export function placeOf({ map }: Read, key: string): Place {
  return entryOf(map, key)?.value.at ?? map.at;
}

function refuseDoubles(steps: readonly Read[], reader: Reader): void {
  const seen = new Map<string, Place>();
  for (const one of steps) {
    const { id } = one.step;
    if (id === "") continue;
    const at = placeOf(one, "id");
    const before = seen.get(id);
    if (before) {
      const expected = `one step of that id (${shortPlace(before)} has it)`;
      reader.refuse(at, `the step "${id}" is written twice`, expected, "name one of them anew");
    } else seen.set(id, at);
  }
}

function refuseBack(steps: readonly Read[], reader: Reader): void {
  steps.forEach((one, n) => {
    const before = steps[n - 1]?.step;
    if (!before?.at || !one.step.at || before.at <= one.step.at) return;
    reader.refuse(
      placeOf(one, "at"),
      `at is ${one.step.at}, before the step "${before.id}" of ${before.at}`,
      "steps in the order of their days, as order: dates has them",
      "move the step, or write order: told",
    );
  });
}

/** A step stands behind whatever it comes after; two that come after each other can stand nowhere. */
function refuseCircle(steps: readonly Read[], reader: Reader): void {
  const places = new Map(steps.map(({ step }, n) => [step.id, n]));
  const after = new Map(steps.map(({ step }) => [step.id, step.after]));
  const told = new Set<string>();
  steps.forEach((one, n) => {
    for (const other of one.step.after) {
      const place = places.get(other);
      const at = afterPlace(one, other);
      if (place === undefined) {
        const mend = orWrite(other, places.keys(), "name another");
        reader.refuse(at, `there is no step "${other}"`, "the id of a step of this story", mend);
        continue;
      }
      const circle = wayBack(other, one.step.id, after);
      if (circle) {
        const whole = [one.step.id, ...circle];
        const key = [...new Set(whole)].sort().join(" ");
        if (told.has(key)) continue;
        told.add(key);
        const said = `the order goes in a circle: ${whole.join(" after ")}`;
        reader.refuse(at, said, "a first step", "take one after out");
      } else if (place > n) {
        const wrong = `the step stands before "${other}", which it comes after`;
        reader.refuse(at, wrong, "steps in the order they are told", "move it behind");
      }
    }
  });
}

/** From a step to another by way of what each comes after; null when none leads there. */
function wayBack(from: string, to: string, after: Map<string, string[]>): string[] | null {
  const ways: string[][] = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    const last = way.at(-1)!;
    if (last === to) return way;
    for (const next of after.get(last) ?? [])
      if (!seen.has(next)) {
        seen.add(next);
        ways.push([...way, next]);
      }
  }
  return null;
}

function afterPlace({ map }: Read, other: string): Place {
  const tree = entryOf(map, "after")!.value;
  const items = tree.is === "list" ? tree.items : [tree];
  return items.find((item) => item.is === "text" && item.text === other)?.at ?? tree.at;
}
