import { CircleHelp } from "lucide-react";
import { type KeyboardEvent, useId } from "react";
import { useWords } from "../../messages/words.tsx";
import { termFor } from "./terms.ts";
import "./term.css";

/**
 * A small sign beside a term of the field that says what it means, on hover, focus and touch. Nothing
 * where the guide has no such term. Escape puts it away.
 */
export function Term({ word }: { word: string }) {
  const { say } = useWords();
  const id = useId();
  const term = termFor(word);
  if (!term) return null;
  const onKeyDown = ({ key, currentTarget }: KeyboardEvent<HTMLButtonElement>) => {
    if (key === "Escape") currentTarget.blur();
  };
  return (
    <span className="term">
      <button type="button" aria-describedby={id} onKeyDown={onKeyDown}>
        <CircleHelp size={14} aria-hidden="true" />
        <span className="unseen">{say("term.what", { term: say(`guide.term.${term}`) })}</span>
      </button>
      <span role="tooltip" id={id}>
        {say(`guide.meaning.${term}`)}
      </span>
    </span>
  );
}
