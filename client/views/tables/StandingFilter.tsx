import { Scale } from "lucide-react";
import { standingMarks } from "../../../model/marks.ts";
import { useWords } from "../../messages/words.tsx";
import type { AsKnown } from "../explore/as-known.ts";
import { Disclosure } from "../parts/Disclosure.tsx";
import { StandingSign } from "../parts/StandingSign.tsx";

/** In which ways the rows that are shown stand: several marks show what has any of them, none shows all. */
export function StandingFilter({ explorer: { shown, verbs } }: { explorer: AsKnown }) {
  const { say, intl } = useWords();
  const on = shown.standing ?? [];
  const marks = intl.formatList(
    on.map((mark) => say(`mark.${mark}`)),
    { type: "disjunction" },
  );
  const label = on.length === 0 ? say("table.standing") : say("table.standing.on", { marks });
  return (
    <Disclosure
      className="button"
      title={say("table.standing")}
      label={
        <>
          <Scale size={16} aria-hidden="true" /> {label}
        </>
      }
    >
      {() => (
        <fieldset className="table-columns">
          <legend className="unseen">{say("table.standing")}</legend>
          {standingMarks.map((mark) => (
            <label key={mark}>
              <input
                type="checkbox"
                checked={on.includes(mark)}
                onChange={() => verbs.toggleStanding(mark)}
              />
              <StandingSign mark={mark} /> {say(`legend.mark.${mark}`)}
            </label>
          ))}
          <button
            type="button"
            className="button"
            disabled={on.length === 0}
            onClick={() => verbs.showAnyStanding()}
          >
            {say("table.standing.any")}
          </button>
        </fieldset>
      )}
    </Disclosure>
  );
}
