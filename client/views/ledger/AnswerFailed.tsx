import { useNavigate } from "@tanstack/react-router";
import type { ComponentProps } from "react";
import { Failure } from "../../api/failure.ts";
import { shortDay } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import { Failed } from "../states/Failed.tsx";
import { State } from "../states/State.tsx";

/** An answer that did not come; what is only not known yet on the day asked for is said so. */
export function AnswerFailed({
  known,
  ...failed
}: ComponentProps<typeof Failed> & { known: string | null }) {
  const words = useWords();
  const { say } = words;
  const navigate = useNavigate();
  const isMissing = failed.error instanceof Failure && failed.error.kind === "missing";
  if (!known || !isMissing) return <Failed {...failed} />;
  const all = () =>
    void navigate({
      to: ".",
      search: (({ known: _, ...rest }: Record<string, unknown>) => rest) as never,
    });
  return (
    <div className="page">
      <State page title={say("notKnown.title", { day: shortDay(known, words) })}>
        <button type="button" className="button" onClick={all}>
          {say("clocks.all")}
        </button>
      </State>
    </div>
  );
}
