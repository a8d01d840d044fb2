import { useMemo, useRef } from "react";
import type { Graph } from "../../../model/api/processes.ts";
import { type KindName, kindNames } from "../../../model/kinds.ts";
import { sceneWords } from "../../messages/scene-words.ts";
import { useWords } from "../../messages/words.tsx";
import type { Misread, Shown } from "../../store/address.ts";
import { type Clocks, clocksOf, type Run, runOf } from "../../store/clocks.ts";
import { layouts } from "../../store/layouts/index.ts";
import { ledOn } from "../../store/led-on.ts";
import { type PathView, usePath } from "../../store/path.ts";
import { useShown, type Verbs } from "../../store/shown.ts";
import { type KnownFacts, knownFacts } from "../../store/standings.ts";
import { sceneOf, type Visible } from "../../store/visible.ts";

/** Everything a process's screen draws from: one answer, and what the address makes of it. */
export interface Explorer {
  graph: Graph;
  /** What is known on the second clock's day. */
  facts: KnownFacts;
  clocks: Clocks;
  run: Run;
  visible: Visible;
  /** Kinds met in the process, in the table's order, whether known yet or not. */
  kinds: KindName[];
  shown: Shown;
  misread: Misread[];
  verbs: Verbs;
  hindsight: boolean;
  /** The path from what is selected to another, where one is asked for. */
  path: PathView;
}

export function useExplorer(graph: Graph, hindsight: boolean): Explorer {
  const words = useWords();
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
  const { kinds: on, standing, more, selected } = shown;
  const path = usePath(shown, clocks);
  const along = path.ids?.join(" ") ?? "";
  const { focus, expanded, collapsed, hidden, also, grouped, apart, layout } = shown;
  const arranged = useSame({ focus, expanded, collapsed, hidden, also });
  const grouping = useSame({ grouped, apart });
  const places = useMemo(
    () => layouts.find(({ name }) => name === layout)!.place?.(graph) ?? null,
    [graph, layout],
  );
  const visible = useMemo(() => {
    const wanted = {
      ...{ clocks, kinds: on, standing, more, selected, along: along.split(" ") },
      ...{ arranged, grouping, places },
    };
    return sceneOf(facts, wanted, sceneWords(words));
  }, [facts, clocks, on, standing, more, selected, along, arranged, grouping, places, words]);
  const kinds = useMemo(() => {
    const met = new Set(graph.nodes.filter(({ x }) => x !== null).map(({ kind }) => kind));
    return kindNames.filter((kind) => met.has(kind));
  }, [graph]);

  return { graph, facts, clocks, run, visible, kinds, shown, misread, verbs, hindsight, path };
}

/** The same object as before while it says the same: what is worked out from it is kept. */
function useSame<Value>(value: Value): Value {
  const kept = useRef(value);
  if (JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value;
  return kept.current;
}
