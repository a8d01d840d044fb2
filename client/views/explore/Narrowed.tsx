import { Filter } from "lucide-react";
import { useWords } from "../../messages/words.tsx";
import { mayHaveBeen } from "../../store/presence.ts";
import type { Explorer } from "./explorer.ts";

/** What the picture is narrowed to besides its period, and the way back; nothing when it is not. */
export function Narrowed({ explorer }: { explorer: Explorer }) {
  const { say, intl } = useWords();
  const { shown, facts, clocks, verbs } = explorer;
  const { standing, was } = shown;
  if (!standing && was === "possibly") return null;
  const perhaps = [...facts.nodes.values()].filter(({ fact, days }) =>
    mayHaveBeen(days, clocks, fact.kind),
  ).length;
  return (
    <div className="notices narrowed">
      <Filter size={16} aria-hidden="true" />
      <ul>
        {was === "surely" && (
          <li>
            {say("narrowed.surely", { count: perhaps })}{" "}
            <button type="button" className="link" onClick={() => verbs.setWas("possibly")}>
              {say("narrowed.possibly")}
            </button>
          </li>
        )}
        {standing && (
          <li>
            {say("narrowed.standing", {
              marks: intl.formatList(
                standing.map((mark) => say(`mark.${mark}`)),
                { type: "disjunction" },
              ),
            })}{" "}
            <button type="button" className="link" onClick={() => verbs.showAnyStanding()}>
              {say("narrowed.any")}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
