import type cytoscape from "cytoscape";
import type { Marked } from "./outlines.ts";

/**
 * Marks what is chosen, and lets the lines stand back that what is pointed at does not touch. Gives the
 * ids that keep their ink, or null when nothing is pointed at. Along a path, nodes stand back as well.
 */
export function mark(cy: cytoscape.Core, marked: Marked): Set<string> | null {
  const { selected, also, hovered, focused, along } = marked;
  const pointed = hovered ?? (focused === selected ? null : focused);
  const near = around(cy, pointed);
  const onPath = cy.elements().filter((element) => along?.has(element.id()) ?? false);
  const one = selected === null ? cy.collection() : cy.getElementById(selected);
  const chosen = one.union(cy.elements().filter((element) => also.includes(element.id())));
  cy.batch(() => {
    cy.elements().removeClass("chosen near faded");
    chosen.addClass("chosen");
    chosen.connectedEdges().addClass("near");
    if (along) cy.nodes().difference(onPath.union(near)).addClass("faded");
    const inked = near.union(onPath);
    if (inked.empty()) return;
    cy.edges().difference(inked).addClass("faded");
    inked.edges().addClass("near");
  });
  const kept = near.union(onPath);
  return kept.empty() ? null : new Set(kept.map((element) => element.id()));
}

function around(cy: cytoscape.Core, id: string | null): cytoscape.Collection {
  if (id === null) return cy.collection();
  const centre: cytoscape.Collection = cy.getElementById(id);
  return centre.nodes().nonempty()
    ? centre.closedNeighborhood()
    : centre.union(centre.edges().connectedNodes());
}
