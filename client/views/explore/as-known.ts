import { useMemo } from "react";
import type { Graph } from "../../../model/api/processes.ts";
import type { Misread, Shown } from "../../store/address.ts";
import { type Clocks, clocksOf, type Run, runOf } from "../../store/clocks.ts";
import { ledOn } from "../../store/led-on.ts";
import { useShown, type Verbs } from "../../store/shown.ts";
import { type KnownFacts, knownFacts } from "../../store/standings.ts";

/** A process at what the address says of window and clocks: what every page under the clocks needs. */
export interface AsKnown {
  graph: Graph;
  /** What is known on the second clock's day. */
  facts: KnownFacts;
  clocks: Clocks;
  run: Run;
  shown: Shown;
  misread: Misread[];
  verbs: Verbs;
  hindsight: boolean;
  /** The id that the address selects, where that is merged into what is selected; else null. */
  ledFrom: string | null;
}

export function useAsKnown(graph: Graph, hindsight: boolean): AsKnown {
  const { shown: asked, misread, verbs } = useShown();
  const shown = useMemo(
    () => ({ ...asked, selected: ledOn(asked.selected, graph) }),
    [asked, graph],
  );
  const run = useMemo(() => runOf(graph), [graph]);
  const given = useMemo(() => clocksOf(shown, run, graph.clocks.today), [shown, run, graph]);
  // A history written long after knows one clock only (DESIGN §3).
  const known = hindsight ? null : given.known;
  const { from, to, at, was, today } = given;
  const clocks = useMemo(
    () => ({ from, to, at, was, known, today }),
    [from, to, at, was, known, today],
  );
  const facts = useMemo(() => knownFacts(graph, known), [graph, known]);
  const ledFrom = asked.selected === shown.selected ? null : asked.selected;
  return { graph, facts, clocks, run, shown, misread, verbs, hindsight, ledFrom };
}
