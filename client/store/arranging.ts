import type { Shown } from "./address.ts";
import type { IdList, Verbs } from "./shown.ts";
import type { KnownFacts } from "./standings.ts";

/** Something that can be done to the nodes that are selected, and whether it is done already. */
export interface Arranging {
  name: "focus" | "expand" | "collapse" | "hide" | "apart";
  list: IdList;
  on: boolean;
}

/** The nodes that are selected: what is opened and what was added to it. No line is among them. */
export function chosenNodes({ selected, also }: Shown, { nodes }: KnownFacts): string[] {
  const all = selected === null ? also : [selected, ...also];
  return all.filter((id) => nodes.has(id));
}

/** What can be done to what is selected, in the order of its menu. */
export function arrangingOf(shown: Shown, ids: readonly string[], members: number): Arranging[] {
  const isIn = (list: IdList) => ids.length > 0 && ids.every((id) => shown[list].includes(id));
  const all: Arranging[] = [
    { name: "focus", list: "focus", on: isIn("focus") },
    { name: "expand", list: "expanded", on: isIn("expanded") },
    { name: "collapse", list: "collapsed", on: isIn("collapsed") },
    { name: "apart", list: "apart", on: isIn("apart") },
    { name: "hide", list: "hidden", on: false },
  ];
  return all.filter(({ name, on }) => name !== "apart" || (shown.grouped && (on || members > 0)));
}

/** Does it, or undoes it where it is done. */
export function arrange(verbs: Verbs, { list }: Arranging, ids: readonly string[]) {
  verbs.toggleIn(list, ids);
}
