import { Maximize, Minus, Plus } from "lucide-react";
import { useWords } from "../../messages/words.tsx";
import { zoomStep } from "./keys.ts";

interface Props {
  onZoom(factor: number): void;
  onFit(): void;
}

/** By pointer only: from the keyboard the graph itself takes +, − and 0, and stays one tab stop. */
export function ZoomButtons({ onZoom, onFit }: Props) {
  const { say } = useWords();
  const buttons = [
    { word: say("graph.zoomOut"), keys: "-", Icon: Minus, press: () => onZoom(1 / zoomStep) },
    { word: say("graph.zoomIn"), keys: "+", Icon: Plus, press: () => onZoom(zoomStep) },
    { word: say("graph.fit"), keys: "0", Icon: Maximize, press: onFit },
  ];
  return (
    <div className="graph-zoom" role="toolbar" aria-label={say("graph.zoom")}>
      {buttons.map(({ word, keys, Icon, press }) => (
        <button
          key={keys}
          type="button"
          tabIndex={-1}
          title={word}
          aria-label={word}
          aria-keyshortcuts={keys}
          onClick={press}
        >
          <Icon size={18} aria-hidden="true" />
        </button>
      ))}
    </div>
  );
}
