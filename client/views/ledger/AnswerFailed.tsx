import { useNavigate } from "@tanstack/react-router";
import type { ComponentProps } from "react";
import { Failure } from "../../api/failure.ts";
import { shortDay } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import { Failed } from "../states/Failed.tsx";
import { State } from "../states/State.tsx";

/** An answer that did not come; what is only not known yet is said so, with the first day on which it is. */
export function AnswerFailed({
  known,
  ...failed
}: ComponentProps<typeof Failed> & { known: string | null }) {
  const words = useWords();
  const { say } = words;
  const navigate = useNavigate();
  const { error } = failed;
  const first = error instanceof Failure ? error.problem?.firstKnown : undefined;
  if (!known || first === undefined) return <Failed {...failed} />;
  const move = (day: string | null) =>
    void navigate({
      to: ".",
      search: (({ known: _, ...rest }: Record<string, unknown>) =>
        day === null ? rest : { ...rest, known: day }) as never,
    });
  return (
    <div className="page">
      <State
        page
        title={say("notKnown.title", { day: shortDay(known, words) })}
        text={say("notKnown.first", { day: shortDay(first, words) })}
      >
        <button type="button" className="button" onClick={() => move(first)}>
          {say("notKnown.move", { day: shortDay(first, words) })}
        </button>
        <button type="button" className="button" onClick={() => move(null)}>
          {say("clocks.all")}
        </button>
      </State>
    </div>
  );
}
