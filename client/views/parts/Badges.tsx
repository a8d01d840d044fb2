import type { Standing } from "../../../model/standing.ts";
import type { NameOf } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import { Differs } from "./Differs.tsx";
import "./badges.css";

/** What of a standing is marked; an answer of the server carries no more. */
export type Marked = Pick<
  Standing,
  "state" | "disputed" | "denied" | "alleged" | "inferred" | "singleOrigin" | "reports" | "origins"
>;

interface Props {
  standing: Marked;
  /** Names those who allege it. */
  nameOf: NameOf;
  /** Whether many reports of one origin are said to be one. */
  echo?: boolean;
}

/** What a reader must know of a fact before its words: disputed, alleged, withdrawn, ours, one origin. */
export function Badges({ standing, nameOf, echo = false }: Props) {
  const { say, and } = useWords();
  const { state, disputed, denied, alleged, inferred, singleOrigin, reports, origins } = standing;
  const told = [
    state === "withdrawn" && { look: "withdrawn", words: say("badge.withdrawn") },
    alleged && {
      look: "dispute",
      words: say("badge.alleged", { names: and(origins.map(nameOf)) }),
    },
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
