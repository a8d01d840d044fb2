import cytoscape from "cytoscape";
import { openCamera, zooms } from "./camera.ts";
import { openClockLayer } from "./clock-layer.ts";
import type { Elements } from "./elements.ts";
import { overhang } from "./frame.ts";
import { type Handlers, listen, rest } from "./gestures.ts";
import { type Lasso, openLasso, within } from "./lasso.ts";
import { type Lettering, letter, nameBoxes, relit } from "./lettering.ts";
import { look } from "./look.ts";
import { mark, nothingStandsOut, type StandingOut, standingOut } from "./marks.ts";
import type { Marked } from "./outlines.ts";
import type { Picture } from "./overlay.ts";
import { stepOf } from "./scale.ts";
import { openScreen } from "./screen.ts";
import { forbidStyleElement } from "./style-element.ts";
import type { Tokens } from "./tokens.ts";
import { update } from "./update.ts";

export interface Canvas {
  /** Shows these and no others. Places are kept; only what changed is drawn anew. */
  show(elements: Elements): void;
  /** The same when only a clock has moved: our own layer draws at once, and Cytoscape at rest. */
  move(elements: Elements): void;
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

/** With more lines than this their ink changes at once. */
const manyLines = 300;
/** A clock that has not moved for so long is at rest, ms. */
const atRest = 300;

/** Opens Cytoscape in the host. Opened once, shown often, closed once. */
export function openCanvas(host: HTMLElement, handlers: Handlers, first: Tokens): Canvas {
  let tokens = first;
  let elements: Elements = { nodes: [], edges: [] };
  let lettering: Lettering = { names: new Map(), labels: new Map() };
  let step = 1;
  let marked: Marked = { selected: null, also: [], hovered: null, focused: null, along: null };
  let drawing: Lasso | null = null;
  let standing: StandingOut = nothingStandsOut;
  let before: "left" | "right" = "right";
  let settling: number | undefined;
  let resting: number | undefined;
  let lifting: number | undefined;
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
  const layer = openClockLayer(host);
  const screen = openScreen(host, () => tokens.sans);
  const places = () => elements.nodes.map(({ position }) => position);
  const camera = openCamera(cy, {
    places,
    overhang: () =>
      overhang(nameBoxes(elements, lettering, cy.zoom()), places(), cy.zoom(), view()),
    settle,
  });

  cy.on("render", () => screen.draw(picture(), view()));
  cy.on("viewport", () => {
    takeOver();
    layer.lift();
  });
  cy.on("zoom", () => {
    clearTimeout(settling);
    settling = window.setTimeout(settle, rest);
  });
  cy.on("dragpan scrollzoom pinchzoom", camera.moved);
  cy.on("tapstart", ({ target, originalEvent, renderedPosition }) => {
    const isMouse = originalEvent.type.startsWith("mouse");
    if (target === cy && isMouse && originalEvent.shiftKey && drawing === null)
      drawAround(renderedPosition);
  });
  const stopListening = listen(cy, { nodes: () => elements.nodes, view }, handlers);

  const sizes = new ResizeObserver(camera.resized);
  sizes.observe(host);
  document.fonts.addEventListener("loadingdone", measureAnew);

  /** Shift and a drag on the ground: a line around what is wanted, without asking for it first. */
  function drawAround(from: { x: number; y: number }) {
    cy.userPanningEnabled(false);
    const sheet = openLasso(host, (line) => {
      sheet.close();
      cy.userPanningEnabled(true);
      drawing = null;
      if (line.length > 0) handlers.surround(within(elements.nodes, line, view()));
    });
    drawing = sheet;
    sheet.begin(from);
  }

  function view() {
    const [width, height] = [inner.clientWidth, inner.clientHeight];
    return { zoom: cy.zoom(), pan: cy.pan(), width, height };
  }

  function picture(): Picture {
    return { elements, lettering, tokens, step, standing, ...marked };
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

  const isSlow = () => elements.edges.length > manyLines || still.matches;

  function restyle() {
    cy.style(look(tokens, step, isSlow() ? 0 : rest));
  }

  /** A clock is moving: what it changes is drawn without Cytoscape, until it rests. */
  function drawMoving() {
    clearTimeout(lifting);
    layer.draw(picture(), view());
    screen.draw(picture(), view());
    clearTimeout(resting);
    resting = window.setTimeout(takeOver, atRest);
  }

  /** The clock is at rest, or the reader turns to the picture: Cytoscape has it again. */
  function takeOver() {
    clearTimeout(resting);
    resting = undefined;
    if (!layer.isUp) return;
    cy.batch(() => update(cy, elements));
    remark({});
    // Lines come to their ink while the layer, which has it already, still covers them.
    cy.one("render", () => {
      clearTimeout(lifting);
      lifting = window.setTimeout(layer.lift, isSlow() ? 0 : rest + 20);
    });
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
    standing = standingOut(elements, marked);
    if (resting !== undefined) return drawMoving();
    mark(cy, standing);
    reletter();
  }

  return {
    show(next) {
      const isFirst = elements.nodes.length === 0;
      elements = next;
      clearTimeout(resting);
      resting = undefined;
      layer.lift();
      cy.batch(() => update(cy, next));
      if (isFirst) camera.start(marked.selected);
      remark({});
    },
    move(next) {
      if (elements.nodes.length === 0 || view().width === 0) return this.show(next);
      elements = next;
      standing = standingOut(elements, marked);
      lettering = relit(lettering, next);
      drawMoving();
    },
    select(id) {
      if (id !== marked.selected) remark({ selected: id });
    },
    alsoSelect(ids) {
      remark({ also: ids });
    },
    lasso(on) {
      drawing?.close();
      cy.userPanningEnabled(true);
      drawing = on
        ? openLasso(host, (line) => handlers.surround(within(elements.nodes, line, view())))
        : null;
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
      takeOver();
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
      clearTimeout(lifting);
      stopListening();
      drawing?.close();
      sizes.disconnect();
      document.fonts.removeEventListener("loadingdone", measureAnew);
      cy.destroy();
      layer.close();
      screen.close();
      inner.remove();
    },
  };
}
