import type { Echo } from "../../../model/side-by-side.ts";
import type { NameOf } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import { FactLink } from "./SideBySideList.tsx";

interface Props {
  echoes: readonly Echo[];
  process: string;
  known: string | null;
  nameOf: NameOf;
  open: boolean;
}

/** What several reports tell and one origin said, by origin. */
export function EchoList({ echoes, process, known, nameOf, open }: Props) {
  const words = useWords();
  const { say } = words;
  return (
    <div className="side-by-side">
      {echoes.map(({ origin, facts }) => (
        <details key={origin} open={open}>
          <summary>
            <bdi>{nameOf(origin)}</bdi>{" "}
            <span className="count">{say("beside.facts", { count: facts.length })}</span>
          </summary>
          <ul>
            {facts.map(({ fact, reports }) => (
              <li key={fact.id}>
                <FactLink fact={fact} process={process} known={known} nameOf={nameOf} />{" "}
                <span className="count">{say("beside.reports", { count: reports })}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
