import { List } from "lucide-react";
import { useWords } from "../../messages/words.tsx";

/** Turns a drawn view into its list twin and back. */
export function ListSwitch({ on, onToggle }: { on: boolean; onToggle: () => void }) {
  const { say } = useWords();
  return (
    <button type="button" className="button quiet list-switch" aria-pressed={on} onClick={onToggle}>
      <List size={16} aria-hidden="true" /> {say("list.switch")}
    </button>
  );
}
