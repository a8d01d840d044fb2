import { X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { useWords } from "../../messages/words.tsx";
import type { Explorer } from "../explore/explorer.ts";
import { readerHasActed, returnFocus } from "../explore/focus.ts";
import { LedHere } from "../parts/LedHere.tsx";
import { PathPanel } from "../path/PathPanel.tsx";
import { EntityDetails } from "./EntityDetails.tsx";
import { LineDetails } from "./LineDetails.tsx";
import { Many } from "./Many.tsx";
import { NotKnownYet } from "./NotKnownYet.tsx";
import "./details.css";

/** What is selected, beside the picture: a node, or a line with its relations. Escape closes it. */
export function Details({ explorer }: { explorer: Explorer }) {
  const { say } = useWords();
  const { shown, verbs, facts, graph } = explorer;
  const selected = shown.selected!;
  const opened = [selected, shown.path].join(" ");
  const panel = useRef<HTMLElement>(null);

  // Focus goes to the title of what was opened; the views keep it while the reader walks through them.
  useEffect(() => {
    const title = panel.current?.querySelector<HTMLElement>("[data-title]");
    if (opened && readerHasActed()) title?.focus({ preventScroll: true });
    panel.current?.scrollTo({ top: 0 });
  }, [opened]);

  const close = () => {
    verbs.select(null);
    requestAnimationFrame(returnFocus);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "Escape") close();
  };

  return (
    <aside className="details" ref={panel} aria-label={say("details.title")} onKeyDown={onKeyDown}>
      <button type="button" className="button quiet icon close" onClick={close}>
        <X size={18} aria-hidden="true" />
        <span className="unseen">{say("details.close")}</span>
      </button>
      <Many explorer={explorer} />
      {explorer.ledFrom !== null && (
        <LedHere asked={explorer.ledFrom} id={selected} name={nameOf(selected)} />
      )}
      {content()}
    </aside>
  );

  /** Of a line, the names of its two ends. */
  function nameOf(id: string): string {
    const named = (one: string) => facts.nodes.get(one)?.fact.name ?? one;
    const link = graph.relations.find((relation) => id.split(" ").includes(relation.id));
    return link ? `${named(link.tail)} – ${named(link.head)}` : named(id);
  }

  function content() {
    const ids = selected.split(" ");
    const node = graph.nodes.find(({ id }) => id === selected);
    if (node && !facts.nodes.has(node.id)) return <NotKnownYet explorer={explorer} fact={node} />;
    if (node && shown.path !== null) return <PathPanel explorer={explorer} />;
    if (node) return <EntityDetails key={node.id} explorer={explorer} node={node} />;
    const links = graph.relations.filter(({ id }) => ids.includes(id));
    if (links.length > 0) return <LineDetails key={selected} explorer={explorer} links={links} />;
    return (
      <>
        <h2 data-title tabIndex={-1}>
          {say("details.gone")}
        </h2>
        <p>{say("details.goneText")}</p>
      </>
    );
  }
}
