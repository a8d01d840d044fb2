/**
 * Cytoscape would write a style element under this id, which our content policy forbids; finding
 * something there, it leaves it alone. Its rule, a position, graph.css has for us.
 */
export function forbidStyleElement() {
  const id = "__________cytoscape_stylesheet";
  if (document.getElementById(id)) return;
  const placeholder = document.createElement("meta");
  placeholder.id = id;
  placeholder.name = "generator";
  document.head.append(placeholder);
}
