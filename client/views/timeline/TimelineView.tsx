import type { Graph } from "../../../model/api.ts";
import type { Scene } from "../../store/scene.ts";

export interface TimelineProps {
  scene: Scene;
  graph: Graph;
  window: { from: string; to: string };
  at: string;
  known: string | null;
  selected: string | null;
  hovered: string | null;
  onSelect: (id: string) => void;
  onHover: (id: string | null) => void;
  onWindow: (window: { from: string; to: string }) => void;
  run: { first: string; last: string };
}

export function TimelineView({ scene }: TimelineProps) {
  return <div data-marks={scene.nodes.length} />;
}
