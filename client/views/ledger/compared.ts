import type { ComparedEvent } from "../../../model/ledger/comparison.ts";
import type { Words } from "../../messages/words.tsx";

/** An event by its name; one of an agreement's or a phase's own days by which day it is. */
export function eventInWords({ name, how }: ComparedEvent, { say, knows }: Words): string {
  const field = `field.${how}`;
  return knows(field) ? say("timeline.moment", { name, field: say(field) }) : name;
}
