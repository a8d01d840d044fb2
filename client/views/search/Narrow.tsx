import { useWords } from "../../messages/words.tsx";
import { type Narrowing, narrowings } from "../../store/options.ts";

interface Props {
  narrowing: Narrowing;
  onNarrow: (narrowing: Narrowing) => void;
}

/** Narrows what is found to one family of things, by one press. */
export function Narrow({ narrowing, onNarrow }: Props) {
  const { say } = useWords();
  return (
    <fieldset className="search-narrow">
      <legend className="unseen">{say("search.kinds")}</legend>
      {(Object.keys(narrowings) as Narrowing[]).map((one) => (
        <button
          key={one}
          type="button"
          className="button quiet"
          aria-pressed={one === narrowing}
          // The field keeps the focus, and with it the keys.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onNarrow(one)}
        >
          {say(`search.kinds.${one}`)}
        </button>
      ))}
    </fieldset>
  );
}
