import cytoscape from "cytoscape";
import { openCamera, zooms } from "./camera.ts";
import type { Elements } from "./elements.ts";
import { overhang } from "./frame.ts";
import { type Lasso, liesWithin, openLasso } from "./lasso.ts";
import { type Lettering, letter, nameBoxes } from "./lettering.ts";
import { look } from "./look.ts";
import { mark } from "./marks.ts";
import type { Marked } from "./outlines.ts";
import { pick } from "./pick.ts";
import { stepOf } from "./scale.ts";
import { openScreen } from "./screen.ts";
import type { Tokens } from "./tokens.ts";
import { update } from "./update.ts";

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

export interface Canvas {
  /** Shows these and no others. Places are kept; only what changed is drawn anew. */
  show(elements: Elements): void;
  select(id: string | null): void;
  /** Marks these as selected too. */
  alsoSelect(ids: readonly string[]): void;
  /** Lets the reader draw a line around nodes, once. */
  lasso(on: boolean): void;
  /** Keeps the ink of this and what it touches, and lets other lines stand back. */
  hover(id: string | null): void;
  /** Keeps the ink of these nodes and lines alone; null lets all have theirs. */
  follow(ids: ReadonlySet<string> | null): void;
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

/** Time for the pointer to rest and for zooming to end, ms; leaving is told sooner. */
const rest = 120;
const leave = 40;
/** A finger's reach makes every node a target of 44 px. */
const reach = { finger: 22, mouse: 4 };
/** With more lines than this their ink changes at once. */
const manyLines = 300;

/** Opens Cytoscape in the host. Opened once, shown often, closed once. */
export function openCanvas(host: HTMLElement, handlers: Handlers, first: Tokens): Canvas {
  let tokens = first;
  let elements: Elements = { nodes: [], edges: [] };
  let lettering: Lettering = { names: new Map(), labels: new Map() };
  let step = 1;
  let marked: Marked = { selected: null, also: [], hovered: null, focused: null, along: null };
  let drawing: Lasso | null = null;
  let kept: Set<string> | null = null;
  let before: "left" | "right" = "right";
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
  const places = () => elements.nodes.map(({ position }) => position);
  const camera = openCamera(cy, {
    places,
    overhang: () =>
      overhang(nameBoxes(elements, lettering, cy.zoom()), places(), cy.zoom(), view()),
    settle,
  });

  cy.on("render", () =>
    screen.draw({ elements, lettering, tokens, step, kept, ...marked }, view()),
  );
  cy.on("zoom", () => {
    clearTimeout(settling);
    settling = window.setTimeout(settle, rest);
  });
  cy.on("dragpan scrollzoom pinchzoom", camera.moved);
  cy.on("tap", ({ target, originalEvent, renderedPosition }) => {
    const isFinger = originalEvent.type.startsWith("touch");
    const hit = target === cy ? null : (target as cytoscape.SingularElementArgument);
    const near = isFinger ? reach.finger : reach.mouse;
    const node = hit?.isNode() ? null : pick(elements.nodes, renderedPosition, near, view());
    const id = node ?? hit?.id() ?? null;
    const { shiftKey, ctrlKey, metaKey } = originalEvent;
    if (id !== null && (shiftKey || ctrlKey || metaKey)) handlers.add(id);
    else handlers.select(id);
  });
  cy.on("dbltap", "node", ({ target }) => handlers.open(target.id()));
  cy.on("mouseover", "node, edge", ({ target }) => point(target.id()));
  cy.on("mouseout", "node, edge", () => point(null));

  const sizes = new ResizeObserver(camera.resized);
  sizes.observe(host);
  document.fonts.addEventListener("loadingdone", measureAnew);

  function view() {
    const [width, height] = [inner.clientWidth, inner.clientHeight];
    return { zoom: cy.zoom(), pan: cy.pan(), width, height };
  }

  function nodesIn(line: { x: number; y: number }[]): string[] {
    const { zoom, pan } = view();
    const at = ({ x, y }: { x: number; y: number }) => ({
      x: x * zoom + pan.x,
      y: y * zoom + pan.y,
    });
    return elements.nodes
      .filter(({ position }) => liesWithin(at(position), line))
      .map(({ data }) => data.id);
  }

  function point(id: string | null) {
    inner.style.cursor = id === null ? "" : "pointer";
    clearTimeout(resting);
    resting = window.setTimeout(() => handlers.hover(id), id === null ? leave : rest);
  }

  function reletter() {
    const { pan, width, height } = view();
    const inView = { x: 2 - pan.x, y: 2 - pan.y, width: width - 4, height: height - 4 };
    const bounds = camera.isMoved ? null : { ...inView, firm: !camera.isFitting };
    lettering = letter(elements, cy.zoom(), marked, { before, bounds }, screen.measure);
    cy.forceRender();
  }

  function measureAnew() {
    screen.forget();
    reletter();
  }

  function restyle() {
    const isSlow = elements.edges.length > manyLines || still.matches;
    cy.style(look(tokens, step, isSlow ? 0 : rest));
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

  function remark(next: Partial<Marked>) {
    marked = { ...marked, ...next };
    kept = mark(cy, marked);
    reletter();
  }

  return {
    show(next) {
      const isFirst = elements.nodes.length === 0;
      elements = next;
      cy.batch(() => update(cy, next));
      if (isFirst) camera.start(marked.selected);
      remark({});
    },
    select(id) {
      if (id !== marked.selected) remark({ selected: id });
    },
    alsoSelect(ids) {
      remark({ also: ids });
    },
    lasso(on) {
      drawing?.close();
      drawing = on ? openLasso(host, (line) => handlers.surround(nodesIn(line))) : null;
    },
    hover(id) {
      if (id !== marked.hovered) remark({ hovered: id });
    },
    follow(ids) {
      if (ids !== marked.along) remark({ along: ids });
    },
    focus(id) {
      if (id === marked.focused) return;
      remark({ focused: id });
      if (id !== null) camera.reveal(id);
    },
    fit: camera.fit,
    zoomBy: camera.zoomBy,
    panBy: camera.panBy,
    focusNode: camera.approach,
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
      drawing?.close();
      sizes.disconnect();
      document.fonts.removeEventListener("loadingdone", measureAnew);
      cy.destroy();
      screen.close();
      inner.remove();
    },
  };
}

/**
 * Cytoscape would write a style element under this id, which our content policy forbids; finding
 * something there, it leaves it alone. Its rule, a position, graph.css has for us.
 */
function forbidStyleElement() {
  const id = "__________cytoscape_stylesheet";
  if (document.getElementById(id)) return;
  const placeholder = document.createElement("meta");
  placeholder.id = id;
  placeholder.name = "generator";
  document.head.append(placeholder);
}
