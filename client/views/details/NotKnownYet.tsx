import type { Link, Node } from "../../../model/slice.ts";
import { standingOf } from "../../../model/standing.ts";
import { shortDay } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import type { Explorer } from "../explore/explorer.ts";

/** Something that nobody had said by the second clock's day: which day somebody does, and the way there. */
export function NotKnownYet({ explorer, fact }: { explorer: Explorer; fact: Node | Link }) {
  const words = useWords();
  const { say } = words;
  const { clocks, verbs } = explorer;
  const first = standingOf(fact.claims).firstKnown;
  return (
    <div className="not-known">
      <svg width="120" height="44" viewBox="0 0 120 44" aria-hidden="true">
        <g className="hatching">
          {[0, 10, 20, 30, 40, 50].map((x) => (
            <line key={x} x1={50 + x} x2={66 + x} y1="36" y2="12" />
          ))}
        </g>
        <line className="axis" x1="4" x2="116" y1="24" y2="24" />
        <line className="then" x1="48" x2="48" y1="16" y2="42" />
        <circle className="ring" cx="48" cy="10" r="5" />
      </svg>
      <h2 data-title tabIndex={-1}>
        {say("notKnown.title", { day: shortDay(clocks.known ?? clocks.today, words) })}
      </h2>
      {first && (
        <>
          <p>{say("notKnown.first", { day: shortDay(first, words) })}</p>
          <button type="button" className="button" onClick={() => verbs.setKnown(first)}>
            {say("notKnown.move", { day: shortDay(first, words) })}
          </button>
        </>
      )}
    </div>
  );
}
