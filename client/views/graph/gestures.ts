import type cytoscape from "cytoscape";
import type { DrawnNode } from "./elements.ts";
import type { View } from "./frame.ts";
import { pick } from "./pick.ts";

export interface Handlers {
  /** Somebody chose a node or a line by pointer; null is the ground. */
  select(id: string | null): void;
  /** Somebody chose a node besides what is chosen already, with Shift, Ctrl or ⌘. */
  add(id: string): void;
  /** Somebody pressed a node twice. */
  open(id: string): void;
  /** Somebody drew a line around these; nothing was in it where there are none. */
  surround(ids: string[]): void;
  /** The pointer came to rest on a node or a line, or left it. */
  hover(id: string | null): void;
}

interface Subject {
  nodes(): DrawnNode[];
  view(): View;
}

/** Time for the pointer to rest, ms; leaving is told sooner. */
export const rest = 120;
const leave = 40;
/** A finger's reach makes every node a target of 44 px. */
const reach = { finger: 22, mouse: 4 };

/** Tells what the pointer chooses and comes to rest on. Gives back the way to stop. */
export function listen(
  cy: cytoscape.Core,
  { nodes, view }: Subject,
  handlers: Handlers,
): () => void {
  let resting: number | undefined;

  cy.on("tap", ({ target, originalEvent, renderedPosition }) => {
    const isFinger = originalEvent.type.startsWith("touch");
    const hit = target === cy ? null : (target as cytoscape.SingularElementArgument);
    const near = isFinger ? reach.finger : reach.mouse;
    const node = hit?.isNode() ? null : pick(nodes(), renderedPosition, near, view());
    const id = node ?? hit?.id() ?? null;
    const { shiftKey, ctrlKey, metaKey } = originalEvent;
    if (id !== null && (shiftKey || ctrlKey || metaKey)) handlers.add(id);
    else handlers.select(id);
  });
  cy.on("dbltap", "node", ({ target }) => handlers.open(target.id()));
  cy.on("mouseover", "node, edge", ({ target }) => point(target.id()));
  cy.on("mouseout", "node, edge", () => point(null));

  function point(id: string | null) {
    cy.container()!.style.cursor = id === null ? "" : "pointer";
    clearTimeout(resting);
    resting = window.setTimeout(() => handlers.hover(id), id === null ? leave : rest);
  }

  return () => clearTimeout(resting);
}
