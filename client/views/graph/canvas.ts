import cytoscape from "cytoscape";
import type { Elements } from "./elements.ts";
import { frame, overhang, type Room } from "./frame.ts";
import { type Lettering, letter, nameBoxes } from "./lettering.ts";
import { look } from "./look.ts";
import { pick } from "./pick.ts";
import { stepOf } from "./scale.ts";
import { openScreen } from "./screen.ts";
import type { Tokens } from "./tokens.ts";
import { update } from "./update.ts";

export interface Handlers {
  /** Somebody chose a node or a line by pointer; null is the ground. */
  select(id: string | null): void;
  /** The pointer came to rest on a node or a line, or left it. */
  hover(id: string | null): void;
}

export interface Canvas {
  /** Shows these and no others. Places are kept; only what changed is drawn anew. */
  show(elements: Elements): void;
  select(id: string | null): void;
  /** Keeps the ink of this and what it touches, and lets other lines stand back. */
  hover(id: string | null): void;
  /** Puts the ring of the keyboard on a node, and brings it into view. */
  focus(id: string | null): void;
  fit(): void;
  zoomBy(factor: number): void;
  panBy(x: number, y: number): void;
  /** Zooms to a node and its neighbours. */
  focusNode(id: string): void;
  colours(tokens: Tokens): void;
  read(direction: "ltr" | "rtl"): void;
  close(): void;
}

/** Room around the picture for the names at its edge, px. */
const margin = 56;
/** Nearer to the edge than this, what the keyboard comes to is brought further in, px. */
const rim = 24;
const zooms = { least: 0.08, most: 3.2, fitted: 1.15, legible: 0.62 };
/** So many can be read one by one. */
const fewNodes = 80;
/** Time for the pointer to rest and for zooming to end, ms. */
const rest = 120;

/** Opens Cytoscape in the host. Opened once, shown often, closed once. */
export function openCanvas(host: HTMLElement, handlers: Handlers, first: Tokens): Canvas {
  let tokens = first;
  let elements: Elements = { nodes: [], edges: [] };
  let lettering: Lettering = { names: new Map(), labels: new Map() };
  let step = 1;
  let selected: string | null = null;
  let hovered: string | null = null;
  let focused: string | null = null;
  let kept: Set<string> | null = null;
  let before: "left" | "right" = "right";
  /** Whether the reader has moved the picture since it was fitted. */
  let moved = false;
  /** Names may run out of the view while the room they need is being found out. */
  let isFitting = false;
  let settling: number | undefined;
  let resting: number | undefined;
  const still = matchMedia("(prefers-reduced-motion: reduce)");

  const inner = document.createElement("div");
  inner.className = "graph-canvas";
  host.append(inner);
  forbidStyleElement();
  const cy = cytoscape({
    container: inner,
    style: look(tokens, step, 0),
    minZoom: zooms.least,
    maxZoom: zooms.most,
    boxSelectionEnabled: false,
    autoungrabify: true,
    autounselectify: true,
  });
  const screen = openScreen(host, () => tokens.sans);
  const view = () => ({
    zoom: cy.zoom(),
    pan: cy.pan(),
    width: inner.clientWidth,
    height: inner.clientHeight,
  });

  cy.on("render", () =>
    screen.draw({ elements, lettering, tokens, step, selected, hovered, focused, kept }, view()),
  );
  cy.on("zoom", () => {
    clearTimeout(settling);
    settling = window.setTimeout(settle, rest);
  });
  cy.on("dragpan scrollzoom pinchzoom", () => {
    moved = true;
  });
  cy.on("tap", (event) => {
    const target = event.target === cy ? null : (event.target as cytoscape.SingularElementArgument);
    const isCoarse = (event.originalEvent as PointerEvent).type.startsWith("touch");
    const reach = target?.isNode() ? 0 : isCoarse ? 22 : 4;
    handlers.select(
      pick(elements.nodes, event.renderedPosition, reach, view()) ?? target?.id() ?? null,
    );
  });
  cy.on("mouseover", "node, edge", (event) => point(event.target.id()));
  cy.on("mouseout", "node, edge", () => point(null));

  const sizes = new ResizeObserver(resized);
  sizes.observe(host);
  const drawNames = () => {
    screen.forget();
    reletter();
  };
  document.fonts.addEventListener("loadingdone", drawNames);

  function point(id: string | null) {
    inner.style.cursor = id === null ? "" : "pointer";
    clearTimeout(resting);
    resting = window.setTimeout(() => handlers.hover(id), id === null ? 40 : rest);
  }

  function reletter() {
    const marked = { selected, hovered, focused };
    lettering = letter(elements, cy.zoom(), marked, { before, bounds: bounds() }, screen.measure);
    cy.forceRender();
  }

  function bounds() {
    const { pan, width, height } = view();
    const firm = !isFitting;
    return moved
      ? null
      : { x: 2 - pan.x, y: 2 - pan.y, width: width - 4, height: height - 4, firm };
  }

  function restyle() {
    const isSmall = elements.edges.length < 300 && !still.matches;
    cy.style(look(tokens, step, isSmall ? rest : 0));
  }

  /** Zooming has ended: sizes and names are made for where it ended. */
  function settle() {
    clearTimeout(settling);
    const next = stepOf(cy.zoom());
    if (next !== step) {
      step = next;
      restyle();
    }
    reletter();
  }

  /** What was in the middle stays there; a picture that was fitted stays so. */
  function resized() {
    const [width, height] = [cy.width(), cy.height()];
    cy.resize();
    if (!moved) fitNow();
    else cy.panBy({ x: (cy.width() - width) / 2, y: (cy.height() - height) / 2 });
  }

  /** Twice: names are placed in the first view, and what they need at its edges makes the second. */
  function fitNow() {
    if (elements.nodes.length === 0 || cy.width() === 0) return;
    moved = false;
    const places = elements.nodes.map(({ position }) => position);
    const room = Math.min(margin, cy.width() / 8, cy.height() / 8);
    let around: Room = { left: room, right: room, top: room * 0.6, bottom: room };
    const limits = { least: zooms.least, most: zooms.fitted };
    isFitting = true;
    cy.viewport(frame(places, view(), around, limits));
    settle();
    around = overhang(nameBoxes(elements, lettering, cy.zoom()), places, cy.zoom(), view());
    isFitting = false;
    cy.viewport(frame(places, view(), around, limits));
    settle();
  }

  /** All of it, or on a small screen so much of it as can be read, from the middle. */
  function start() {
    fitNow();
    if (elements.nodes.length > fewNodes || cy.width() === 0 || cy.zoom() >= zooms.legible) return;
    moved = true;
    const centre = selected === null ? cy.nodes() : cy.getElementById(selected);
    cy.zoom(zooms.legible);
    cy.center(centre.empty() ? cy.nodes() : centre);
    settle();
  }

  function go(to: { zoom: number; pan: { x: number; y: number } }) {
    moved = true;
    cy.stop();
    if (still.matches) cy.viewport(to);
    else cy.animate({ ...to, duration: 200, easing: "ease-out" });
  }

  function mark() {
    const meant = hovered ?? (focused !== null && focused !== selected ? focused : null);
    const centre = meant === null ? cy.collection() : cy.getElementById(meant);
    const near = centre.isNode?.()
      ? centre.closedNeighborhood()
      : centre.union(centre.connectedNodes());
    kept = centre.empty() ? null : new Set(near.map((element) => element.id()));
    const chosen = selected === null ? cy.collection() : cy.getElementById(selected);
    cy.batch(() => {
      cy.elements().removeClass("chosen near faded");
      chosen.addClass("chosen");
      chosen.connectedEdges().addClass("near");
      if (!kept) return;
      cy.edges().difference(near).addClass("faded");
      near.edges().addClass("near");
    });
    reletter();
  }

  return {
    show(next) {
      const isFirst = elements.nodes.length === 0;
      elements = next;
      cy.batch(() => update(cy, next));
      if (isFirst) start();
      mark();
    },
    select(id) {
      if (id === selected) return;
      selected = id;
      mark();
    },
    hover(id) {
      if (id === hovered) return;
      hovered = id;
      mark();
    },
    focus(id) {
      if (id === focused) return;
      focused = id;
      mark();
      const node = id === null ? cy.collection() : cy.getElementById(id);
      if (node.nonempty()) reveal(node.renderedPosition());
    },
    fit: fitNow,
    zoomBy(factor) {
      moved = true;
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle });
    },
    panBy(x, y) {
      moved = true;
      cy.panBy({ x, y });
    },
    focusNode(id) {
      const near = cy.getElementById(id).closedNeighborhood().nodes();
      const room = Math.min(2 * margin, cy.width() / 5, cy.height() / 5);
      const around = { left: room, right: room, top: room, bottom: room };
      go(
        frame(
          near.map((node) => node.position()),
          view(),
          around,
          { ...zooms, most: 1.6 },
        ),
      );
    },
    colours(next) {
      tokens = next;
      restyle();
      cy.forceRender();
    },
    read(direction) {
      before = direction === "rtl" ? "left" : "right";
      reletter();
    },
    close() {
      clearTimeout(settling);
      clearTimeout(resting);
      sizes.disconnect();
      document.fonts.removeEventListener("loadingdone", drawNames);
      cy.destroy();
      screen.close();
      inner.remove();
    },
  };

  function reveal({ x, y }: cytoscape.Position) {
    const out = (at: number, size: number) => Math.max(0, rim - at) - Math.max(0, at - size + rim);
    const [dx, dy] = [out(x, cy.width()), out(y, cy.height())];
    if (dx === 0 && dy === 0) return;
    go({ zoom: cy.zoom(), pan: { x: cy.pan().x + dx, y: cy.pan().y + dy } });
  }
}

/**
 * Cytoscape would write a style element under this id, which our content policy forbids; finding
 * something there, it leaves it alone. Its rule is in graph.css.
 */
function forbidStyleElement() {
  const id = "__________cytoscape_stylesheet";
  if (document.getElementById(id)) return;
  const placeholder = document.createElement("meta");
  placeholder.id = id;
  placeholder.name = "generator";
  document.head.append(placeholder);
}
