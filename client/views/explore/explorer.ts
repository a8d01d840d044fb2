import { useMemo, useRef } from "react";
import type { Graph } from "../../../model/api/processes.ts";
import { type KindName, kindNames } from "../../../model/kinds.ts";
import { sceneWords } from "../../messages/scene-words.ts";
import { useWords } from "../../messages/words.tsx";
import { layouts } from "../../store/layouts/index.ts";
import { type PathView, usePath } from "../../store/path.ts";
import { sceneOf, type Visible } from "../../store/visible.ts";
import { type AsKnown, useAsKnown } from "./as-known.ts";

/** Everything a process's screen draws from: one answer, and what the address makes of it. */
export interface Explorer extends AsKnown {
  visible: Visible;
  /** Kinds met in the process, in the table's order, whether known yet or not. */
  kinds: KindName[];
  /** The path from what is selected to another, where one is asked for. */
  path: PathView;
}

export function useExplorer(graph: Graph, hindsight: boolean): Explorer {
  const words = useWords();
  const known = useAsKnown(graph, hindsight);
  const { facts, clocks, shown } = known;
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

  return { ...known, visible, kinds, path };
}

/** The same object as before while it says the same: what is worked out from it is kept. */
function useSame<Value>(value: Value): Value {
  const kept = useRef(value);
  if (JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value;
  return kept.current;
}
