import type cytoscape from "cytoscape";
import type { Elements } from "./elements.ts";

/** Brings Cytoscape's elements to the ones wanted, touching only what differs. */
export function update(cy: cytoscape.Core, { nodes, edges }: Elements) {
  const wanted = [...nodes, ...edges];
  const ids = new Set(wanted.map(({ data }) => data.id));
  cy.elements()
    .filter((element) => !ids.has(element.id()))
    .remove();
  for (const element of wanted) {
    const there = cy.getElementById(element.data.id);
    if (there.empty()) {
      cy.add(structuredClone(element));
      continue;
    }
    if (there.scratch("classes") !== element.classes) there.classes(element.classes);
    if (JSON.stringify(there.data()) !== JSON.stringify(element.data))
      there.data({ ...element.data });
    if (!("position" in element)) continue;
    const { x, y } = there.position();
    if (x !== element.position.x || y !== element.position.y)
      there.position({ ...element.position });
  }
  for (const { data, classes } of wanted) cy.getElementById(data.id).scratch("classes", classes);
}
