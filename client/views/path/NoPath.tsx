import { Unplug } from "lucide-react";
import type { PathsAnswer } from "../../../model/api/search.ts";
import type { NameOf } from "../../messages/values.ts";
import { Say, useWords } from "../../messages/words.tsx";
import { Steps } from "./Steps.tsx";

interface Props {
  answer: PathsAnswer;
  known: string | null;
  nameOf: NameOf;
}

/** That no path is there as asked; the nearest that there is, and who can be reached. */
export function NoPath({ answer: { a, order, nearest, reached }, known, nameOf }: Props) {
  const { say, and } = useWords();
  return (
    <div className="no-path">
      <p>
        <Unplug size={18} aria-hidden="true" />
        <strong>{say(order === "time" ? "path.none.time" : "path.none")}</strong>
      </p>
      <p>
        {reached.length > 0 ? (
          <Say
            id="path.reached"
            values={{
              name: <bdi key="name">{a.name}</bdi>,
              names: <bdi key="names">{and(reached.map(({ name }) => name))}</bdi>,
            }}
          />
        ) : (
          <Say id="path.nobody" values={{ name: <bdi key="name">{a.name}</bdi> }} />
        )}
      </p>
      {nearest ? (
        <>
          <p>{say(`path.nearest.${nearest.without}`)}</p>
          <Steps path={nearest.path} known={known} nameOf={nameOf} />
        </>
      ) : (
        <p>{say("path.nowhere")}</p>
      )}
    </div>
  );
}
