import type cytoscape from "cytoscape";
import type { Marked } from "./outlines.ts";

/**
 * Marks what is chosen, and lets the lines stand back that what is pointed at does not touch. Gives the
 * ids that keep their ink, or null when nothing is pointed at.
 */
export function mark(cy: cytoscape.Core, marked: Marked): Set<string> | null {
  const { selected, hovered, focused } = marked;
  const pointed = hovered ?? (focused === selected ? null : focused);
  const near = around(cy, pointed);
  const chosen = selected === null ? cy.collection() : cy.getElementById(selected);
  cy.batch(() => {
    cy.elements().removeClass("chosen near faded");
    chosen.addClass("chosen");
    chosen.connectedEdges().addClass("near");
    if (near.empty()) return;
    cy.edges().difference(near).addClass("faded");
    near.edges().addClass("near");
  });
  return near.empty() ? null : new Set(near.map((element) => element.id()));
}

function around(cy: cytoscape.Core, id: string | null): cytoscape.Collection {
  if (id === null) return cy.collection();
  const centre: cytoscape.Collection = cy.getElementById(id);
  return centre.nodes().nonempty()
    ? centre.closedNeighborhood()
    : centre.union(centre.edges().connectedNodes());
}
