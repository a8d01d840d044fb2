import { Redo2, Undo2 } from "lucide-react";
import { useEffect } from "react";
import { useWords } from "../../messages/words.tsx";
import { useUndo } from "../../store/undo.ts";

/** A step back and a step forth; Ctrl or ⌘ with Z, with Shift the other way; in the pictures Z alone. */
export function UndoButtons() {
  const { say } = useWords();
  const { canUndo, canRedo, undo, redo } = useUndo();

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isField =
        event.target instanceof HTMLElement && event.target.matches("input, textarea");
      const isPicture =
        event.target instanceof HTMLElement && event.target.closest(".graph, .pane.timeline");
      if (isField || event.altKey || !(event.ctrlKey || event.metaKey || isPicture)) return;
      const key = event.key.toLowerCase();
      const forth = key === "y" || (key === "z" && event.shiftKey);
      if (key !== "z" && !forth) return;
      event.preventDefault();
      if (forth && canRedo) redo();
      if (!forth && canUndo) undo();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [canUndo, canRedo, undo, redo]);

  return (
    <div className="undo">
      <button type="button" className="button quiet icon" disabled={!canUndo} onClick={undo}>
        <Undo2 size={16} aria-hidden="true" />
        <span className="unseen">{say("network.undo")}</span>
      </button>
      <button type="button" className="button quiet icon" disabled={!canRedo} onClick={redo}>
        <Redo2 size={16} aria-hidden="true" />
        <span className="unseen">{say("network.redo")}</span>
      </button>
    </div>
  );
}
