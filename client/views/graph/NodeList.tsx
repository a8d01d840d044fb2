import { type KeyboardEvent, memo, type Ref, useDeferredValue, useId, useMemo } from "react";
import { useWords } from "../../messages/words.tsx";
import type { Scene } from "../../store/scene.ts";
import { sentenceOf } from "./sentence.ts";

interface Props {
  ref: Ref<HTMLDivElement>;
  scene: Scene;
  active: string | null;
  selected: string | null;
  onKeyDown(event: KeyboardEvent): void;
  onFocus(): void;
  onBlur(): void;
  onSelect(id: string): void;
}

/** The graph as a screen reader walks it: one tab stop, one option a node. Nobody sees it. */
export function NodeList({
  ref,
  scene,
  active,
  selected,
  onKeyDown,
  onFocus,
  onBlur,
  onSelect,
}: Props) {
  const words = useWords();
  const own = useId();
  // The picture first, then the words for it.
  const worded = useDeferredValue(scene);
  const optionId = (id: string) => `${own}-${id}`;

  return (
    <>
      {/* Keys are handled by the list, for the focus never leaves it. */}
      <div
        ref={ref}
        className="graph-list unseen"
        role="listbox"
        tabIndex={0}
        aria-label={words.say("graph.label", { nodes: scene.nodes.length })}
        aria-describedby={`${own}-keys`}
        aria-activedescendant={active === null ? undefined : optionId(active)}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        <Options scene={worded} {...{ selected, onSelect }} prefix={own} />
      </div>
      <p className="unseen" id={`${own}-keys`}>
        {words.say("graph.keys")}
      </p>
    </>
  );
}

interface OptionsProps {
  scene: Scene;
  selected: string | null;
  onSelect(id: string): void;
  prefix: string;
}

/** Kept apart and remembered: walking from node to node must not word five hundred sentences anew. */
const Options = memo(function Options({ scene, selected, onSelect, prefix }: OptionsProps) {
  const words = useWords();
  const sentences = useMemo(() => {
    const degrees = new Map<string, number>();
    for (const end of scene.edges.flatMap(({ tail, head }) => [tail, head]))
      degrees.set(end, (degrees.get(end) ?? 0) + 1);
    return scene.nodes.map((node) => sentenceOf(node, degrees.get(node.id) ?? 0, words));
  }, [scene, words]);

  return scene.nodes.map((node, at) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click here comes from a screen reader
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and points at its option
    <div
      key={node.id}
      id={`${prefix}-${node.id}`}
      role="option"
      aria-selected={node.id === selected}
      data-id={node.id}
      data-presence={node.presence}
      onClick={() => onSelect(node.id)}
    >
      {sentences[at]}
    </div>
  ));
});
