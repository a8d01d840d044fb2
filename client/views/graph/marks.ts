import type cytoscape from "cytoscape";
import type { Elements } from "./elements.ts";
import type { Marked } from "./outlines.ts";

/** How nodes and lines stand to what the reader chose and points at. Ids. */
export interface StandingOut {
  chosen: ReadonlySet<string>;
  /** Lines in full ink: of what is chosen, and of what is pointed at. */
  near: ReadonlySet<string>;
  /** What stands back: lines that what is pointed at does not touch; along a path, nodes as well. */
  faded: ReadonlySet<string>;
  /** What keeps its ink while something is pointed at or a path is shown; null when neither is. */
  kept: Set<string> | null;
}

export const nothingStandsOut: StandingOut = {
  chosen: new Set(),
  near: new Set(),
  faded: new Set(),
  kept: null,
};

/** What is chosen, and what stands back because something else is pointed at. */
export function standingOut({ nodes, edges }: Elements, marked: Marked): StandingOut {
  const { selected, also, hovered, focused, along } = marked;
  const pointed = hovered ?? (focused === selected ? null : focused);
  const isThere = nodes.some(({ data }) => data.id === pointed);
  const around = new Set(isThere && pointed !== null ? [pointed] : []);
  for (const { data } of edges) {
    const isEnd = data.source === pointed || data.target === pointed;
    if (isEnd || data.id === pointed)
      for (const id of [data.id, data.source, data.target]) around.add(id);
  }
  const inked = new Set(around);
  for (const { data } of [...nodes, ...edges]) if (along?.has(data.id)) inked.add(data.id);

  const chosen = new Set([selected, ...also].filter((id) => id !== null));
  const near = new Set<string>();
  const faded = new Set<string>();
  for (const { data } of edges) {
    const isMeant = chosen.has(data.source) || chosen.has(data.target);
    if (isMeant || inked.has(data.id)) near.add(data.id);
    if (inked.size > 0 && !inked.has(data.id)) faded.add(data.id);
  }
  if (along) for (const { data } of nodes) if (!inked.has(data.id)) faded.add(data.id);
  return { chosen, near, faded, kept: inked.size > 0 ? inked : null };
}

/** Brings Cytoscape's classes to it. */
export function mark(cy: cytoscape.Core, { chosen, near, faded }: StandingOut) {
  cy.batch(() => {
    cy.elements().forEach((element) => {
      const id = element.id();
      element.toggleClass("chosen", chosen.has(id));
      element.toggleClass("near", near.has(id));
      element.toggleClass("faded", faded.has(id));
    });
  });
}
