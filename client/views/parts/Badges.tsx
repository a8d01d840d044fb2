import type { Standing } from "../../../model/standing.ts";
import { useWords } from "../../messages/words.tsx";
import { Differs } from "./Differs.tsx";
import "./badges.css";

/** What a reader must know of a fact before its words: disputed, alleged, withdrawn, ours, one origin. */
export function Badges({ standing, echo = false }: { standing: Standing; echo?: boolean }) {
  const { say } = useWords();
  const { state, disputed, denied, alleged, inferred, singleOrigin, reports } = standing;
  const told = [
    state === "withdrawn" && { look: "withdrawn", words: say("badge.withdrawn") },
    alleged && { look: "dispute", words: say("badge.alleged") },
    disputed && { look: "dispute", words: say(denied ? "badge.denied" : "badge.disputed") },
    inferred && { look: "ours", words: say("badge.inferred") },
    echo && singleOrigin && reports > 1 && { look: "ours", words: say("badge.echo", { reports }) },
  ].filter((badge) => badge !== false);
  if (told.length === 0) return null;
  return (
    <ul className="badges">
      {told.map(({ look, words }) => (
        <li key={words} className={look}>
          {look === "dispute" && <Differs />}
          {words}
        </li>
      ))}
    </ul>
  );
}
