import type { StandingMark } from "../../../model/marks.ts";
import type { Standing } from "../../../model/standing.ts";
import type { NameOf } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import { StandingSign } from "./StandingSign.tsx";
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
  /** Whether a single origin is said even where it has but one report: lists say every mark. */
  all?: boolean;
}

/** What a reader must know of a fact before its words: disputed, alleged, withdrawn, ours, one origin. */
export function Badges({ standing, nameOf, echo = false, all = false }: Props) {
  const { say, and } = useWords();
  const { state, disputed, denied, alleged, inferred, singleOrigin, reports, origins } = standing;
  const single = singleOrigin && (all || (echo && reports > 1));
  const told: { mark: StandingMark; words: string }[] = [
    state === "withdrawn" && { mark: "withdrawn" as const, words: say("badge.withdrawn") },
    state === "denied" && { mark: "only-denied" as const, words: say("badge.onlyDenied") },
    alleged && {
      mark: "alleged" as const,
      words: say("badge.alleged", { names: and(origins.map(nameOf)) }),
    },
    disputed && {
      mark: "disputed" as const,
      words: say(denied ? "badge.denied" : "badge.disputed"),
    },
    inferred && { mark: "inferred" as const, words: say("badge.inferred") },
    single && { mark: "single-origin" as const, words: say("badge.echo", { reports }) },
  ].filter((badge) => badge !== false);
  if (told.length === 0) return null;
  return (
    <ul className="badges">
      {told.map(({ mark, words }) => (
        <li key={mark} className={looks[mark]}>
          <StandingSign mark={mark} size={12} />
          {words}
        </li>
      ))}
    </ul>
  );
}

const looks: Record<StandingMark, string> = {
  disputed: "dispute",
  alleged: "dispute",
  withdrawn: "withdrawn",
  "only-denied": "withdrawn",
  inferred: "ours",
  "single-origin": "ours",
};
