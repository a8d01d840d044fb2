import type { KindName } from "../../../model/kinds.ts";
import type { Scene } from "../../store/scene.ts";

type Weight = Scene["nodes"][number]["weight"];

export interface Shape {
  /** Cytoscape's name of it; `sheet` and `pin` are polygons of ours. */
  form:
    | "ellipse"
    | "round-rectangle"
    | "round-hexagon"
    | "round-diamond"
    | "round-tag"
    | "round-triangle"
    | "sheet"
    | "pin";
  fill: "solid" | "paper";
  colour: "actor" | "talk" | "text" | "happen" | "line2";
  /** Height in px at zoom 1 for weights 1, 2 and 3. */
  heights: [number, number, number];
  /** Width as a multiple of the height. */
  aspect: number;
  /** The icon's side as a part of the height, and how far it sits from the middle, likewise. */
  icon: number;
  iconAt: [number, number];
}

/** LOOK's table of nodes. A diamond's and a hexagon's px are from corner to corner. */
export const shapes: Record<KindName, Shape> = {
  Person: shape("ellipse", "solid", "actor", [26, 28, 30], 1, 0.56),
  State: shape("round-rectangle", "solid", "actor", [28, 30, 32], 1, 0.62),
  Organisation: shape("round-hexagon", "solid", "actor", [26, 28, 32], 1.12, 0.56),
  Office: shape("round-tag", "paper", "actor", [20, 20, 20], 1.3, 0.6),
  Place: shape("pin", "paper", "actor", [26, 28, 30], 0.78, 0, [0, -0.12]),
  Topic: shape("round-rectangle", "paper", "line2", [20, 20, 20], 1, 0.62),
  Process: shape("ellipse", "paper", "actor", [38, 40, 42], 1, 0.44),
  Meeting: shape("round-diamond", "solid", "talk", [36, 40, 44], 1, 0.42),
  Agreement: shape("sheet", "solid", "text", [32, 40, 48], 0.78, 0.48, [0, 0.06]),
  Phase: shape("round-tag", "paper", "text", [24, 26, 28], 1.36, 0.58, [-0.08, 0]),
  Condition: shape("round-rectangle", "paper", "line2", [20, 20, 20], 1, 0.62),
  Provision: shape("round-rectangle", "paper", "text", [22, 24, 26], 1.3, 0.66),
  Assessment: shape("round-rectangle", "paper", "line2", [20, 20, 20], 1, 0.62),
  Act: shape("round-triangle", "solid", "happen", [28, 31, 34], 1.14, 0.46, [0, 0.15]),
  Measure: shape("round-rectangle", "paper", "line2", [20, 20, 20], 1, 0),
  Figure: shape("round-rectangle", "solid", "happen", [19, 20, 21], 2, 0),
};

/** Width and height in px at zoom 1. */
export function sizeOf(kind: KindName, weight: Weight): [width: number, height: number] {
  const { heights, aspect } = shapes[kind];
  const height = heights[weight - 1]!;
  return [Math.round(height * aspect), height];
}

/** A sheet of paper with its upper corner cut, and a pin with its point down, in a square from -1 to 1. */
export const polygons = {
  sheet: [-1, -1, 0.36, -1, 1, -0.5, 1, 1, -1, 1],
  pin: pin(),
};

function shape(
  form: Shape["form"],
  fill: Shape["fill"],
  colour: Shape["colour"],
  heights: Shape["heights"],
  aspect: number,
  icon: number,
  iconAt: [number, number] = [0, 0],
): Shape {
  return { form, fill, colour, heights, aspect, icon, iconAt };
}

/** A circle whose lower third runs into a point: 25 corners, which reads as round at any zoom. */
function pin(): number[] {
  const radius = 0.78;
  const around = Array.from({ length: 24 }, (_, step) => {
    const angle = ((148 + (244 * step) / 23) * Math.PI) / 180;
    return [Math.cos(angle), -(1 - radius) + radius * Math.sin(angle)];
  });
  return [...around.flat(), 0, 1].map((part) => Number(part.toFixed(3)));
}
