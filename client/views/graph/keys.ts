import type { Arranging } from "../../store/arranging.ts";
import type { Way } from "./nearest.ts";

export type Verb =
  | { does: "walk"; way: Way }
  | { does: "pan"; x: number; y: number }
  | { does: "zoom"; factor: number }
  | { does: "arrange"; name: Arranging["name"] }
  | { does: "first" | "last" | "select" | "add" | "focus" | "clear" | "fit" };

interface Press {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

export const zoomStep = 1.25;
const panStep = 60;

/** What a key does in the graph; null leaves it to the page and the browser. Shift and an arrow pan. */
export function verbOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Press): Verb | null {
  if (ctrlKey || metaKey || altKey) return null;
  const way = ways[key];
  if (way && shiftKey) return { does: "pan", ...pans[way] };
  if (way) return { does: "walk", way };
  if (shiftKey && key === "Enter") return { does: "add" };
  return verbs[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

const ways: Record<string, Way> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

const pans: Record<Way, { x: number; y: number }> = {
  left: { x: panStep, y: 0 },
  right: { x: -panStep, y: 0 },
  up: { x: 0, y: panStep },
  down: { x: 0, y: -panStep },
};

const verbs: Record<string, Verb> = {
  Home: { does: "first" },
  End: { does: "last" },
  Enter: { does: "select" },
  " ": { does: "select" },
  Escape: { does: "clear" },
  f: { does: "focus" },
  o: { does: "arrange", name: "focus" },
  e: { does: "arrange", name: "expand" },
  p: { does: "arrange", name: "collapse" },
  g: { does: "arrange", name: "apart" },
  h: { does: "arrange", name: "hide" },
  "0": { does: "fit" },
  "+": { does: "zoom", factor: zoomStep },
  "=": { does: "zoom", factor: zoomStep },
  "-": { does: "zoom", factor: 1 / zoomStep },
};
