import { useNavigate } from "@tanstack/react-router";
import { dayRange } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import { PeriodForm } from "../clocks/PeriodForm.tsx";
import { Disclosure } from "../parts/Disclosure.tsx";
import "../clocks/clocks.css";

/** The days that are looked at, and the way to others. */
export function WindowForm({ window }: { window: { from: string; to: string } }) {
  const words = useWords();
  const { say } = words;
  const navigate = useNavigate();
  const verbs = {
    setWindow: (from: string, to: string) =>
      void navigate({
        to: ".",
        search: ((now: Record<string, string>) => ({ ...now, from, to })) as never,
      }),
  };
  const run = { first: window.from, last: window.to };
  return (
    <Disclosure
      className="button"
      title={say("period.title")}
      label={dayRange(window.from, window.to, words)}
    >
      {(close) => <PeriodForm explorer={{ clocks: window, run, verbs }} onDone={close} />}
    </Disclosure>
  );
}
