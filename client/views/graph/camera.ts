import type cytoscape from "cytoscape";
import { frame, type Room, type View } from "./frame.ts";

interface Subject {
  /** Where its nodes are. */
  places(): cytoscape.Position[];
  /** What its names need beyond the outermost nodes, as they stand now. */
  overhang(): Room;
  /** Sizes and names are made for the zoom as it is now. */
  settle(): void;
}

export interface Camera {
  /** Whether the reader has moved the picture since it was fitted. */
  readonly isMoved: boolean;
  /** Whether the room for names is just being found out, so that they may run out of view. */
  readonly isFitting: boolean;
  fit(): void;
  /** All of it, or on a small screen so much as can be read, from this one or the middle. */
  start(from: string | null): void;
  zoomBy(factor: number): void;
  panBy(x: number, y: number): void;
  /** Zooms to a node and its neighbours. */
  approach(id: string): void;
  /** Brings a node into view that is near the edge or beyond it. */
  reveal(id: string): void;
  resized(): void;
  moved(): void;
}

export const zooms = { least: 0.08, most: 3.2, fitted: 1.15, near: 1.6, legible: 0.62 };
/** Room around the picture for the names at its edge, px, before they are placed. */
const margin = 56;
/** Nearer to the edge than this, what the keyboard comes to is brought further in, px. */
const rim = 24;
/** A view as wide as a phone's, px: all of a picture in it is too small to read. */
const narrow = 600;
/** So many can be read one by one. */
const fewNodes = 80;

/** Moves the view, never a node. */
export function openCamera(cy: cytoscape.Core, subject: Subject): Camera {
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let isMoved = false;
  let isFitting = false;
  const host = () => ({ width: cy.width(), height: cy.height() });
  const around = (most: number, part: number): Room => {
    const room = Math.min(most, cy.width() / part, cy.height() / part);
    return { left: room, right: room, top: room, bottom: room };
  };

  /** Twice: names are placed in the first view, and what they need at its edges makes the second. */
  function fitAll() {
    if (cy.nodes().empty() || cy.width() === 0) return;
    isMoved = false;
    isFitting = true;
    show(around(margin, 8));
    const room = subject.overhang();
    isFitting = false;
    show(room);

    function show(room: Room) {
      const limits = { least: zooms.least, most: zooms.fitted };
      cy.viewport(frame(subject.places(), host(), room, limits));
      subject.settle();
    }
  }

  function go(to: View) {
    isMoved = true;
    cy.stop();
    if (still.matches) cy.viewport(to);
    else cy.animate({ ...to, duration: 200, easing: "ease-out" });
  }

  function panBy(x: number, y: number) {
    isMoved = true;
    cy.panBy({ x, y });
  }

  return {
    get isMoved() {
      return isMoved;
    },
    get isFitting() {
      return isFitting;
    },
    fit: fitAll,
    start(from) {
      fitAll();
      const isWide = cy.width() === 0 || cy.width() > narrow;
      if (isWide || cy.nodes().length > fewNodes || cy.zoom() >= zooms.legible) return;
      isMoved = true;
      const centre = from === null ? cy.nodes() : cy.getElementById(from);
      cy.zoom(zooms.legible);
      cy.center(centre.empty() ? cy.nodes() : centre);
      subject.settle();
    },
    zoomBy(factor) {
      isMoved = true;
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle });
    },
    panBy,
    approach(id) {
      const near = cy.getElementById(id).closedNeighborhood().nodes();
      const limits = { least: zooms.least, most: zooms.near };
      const places = near.map((node) => node.position());
      go(frame(places, host(), around(2 * margin, 5), limits));
    },
    reveal(id) {
      const node = cy.getElementById(id);
      if (node.empty()) return;
      const { x, y } = node.renderedPosition();
      const out = (at: number, size: number) =>
        Math.max(0, rim - at) - Math.max(0, at - size + rim);
      const [dx, dy] = [out(x, cy.width()), out(y, cy.height())];
      if (dx !== 0 || dy !== 0)
        go({ zoom: cy.zoom(), pan: { x: cy.pan().x + dx, y: cy.pan().y + dy } });
    },
    /** What was in the middle stays there; a picture that was fitted stays so. */
    resized() {
      const before = host();
      cy.resize();
      if (!isMoved) return fitAll();
      panBy((cy.width() - before.width) / 2, (cy.height() - before.height) / 2);
    },
    moved() {
      isMoved = true;
    },
  };
}
