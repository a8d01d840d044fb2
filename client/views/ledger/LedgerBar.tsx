import { dayRange, shortDay } from "../../messages/days.ts";
import { Say, useWords } from "../../messages/words.tsx";
import type { LedgerShown } from "../../store/ledger/address.ts";
import { ClockMark } from "../clocks/ClockMark.tsx";
import { DayForm } from "../clocks/DayForm.tsx";
import { PeriodForm } from "../clocks/PeriodForm.tsx";
import { Disclosure } from "../parts/Disclosure.tsx";
import "../clocks/clocks.css";

interface Props {
  shown: LedgerShown;
  change: (next: Partial<LedgerShown>) => void;
  /** The days there is anything of. */
  run: { from: string; to: string };
  today: string;
  /** Told with hindsight: there is no second clock. */
  hindsight: boolean;
}

/** The second clock and the period of a page, both in its address. */
export function LedgerBar({ shown, change, run, today, hindsight }: Props) {
  const words = useWords();
  const { say } = words;
  const { known } = shown;
  const from = shown.from ?? run.from;
  const to = shown.to ?? run.to;
  return (
    <section className="clocks ledger-clocks" aria-label={say("clocks.title")}>
      {hindsight ? (
        <p className="hint">{say("clocks.hindsightOnly")}</p>
      ) : (
        <div className="clock known">
          <Disclosure
            className="face"
            title={say("clocks.known")}
            label={
              <>
                <ClockMark mark="known" />
                <span className="label">{say("clocks.known")}</span>{" "}
                <strong>
                  {known
                    ? shortDay(known, words)
                    : say("clocks.today", { day: shortDay(today, words) })}
                </strong>
              </>
            }
          >
            {(close) => (
              <DayForm
                label={say("clocks.known")}
                day={known ?? today}
                min={null}
                max={today}
                onDay={(day) => {
                  change({ known: day === today ? null : day });
                  close();
                }}
                all={known === null ? null : () => change({ known: null })}
              />
            )}
          </Disclosure>
        </div>
      )}
      <Disclosure
        className="button quiet period"
        title={say("period.title")}
        side="end"
        label={
          <span>
            <Say
              id={shown.from || shown.to ? "ledger.period" : "ledger.period.whole"}
              values={{ range: dayRange(from, to, words) }}
            />
          </span>
        }
      >
        {(close) => (
          <PeriodForm
            explorer={{
              clocks: { from, to },
              run: { first: run.from, last: run.to },
              verbs: {
                setWindow: (first, last) =>
                  change(
                    first === run.from && last === run.to
                      ? { from: null, to: null }
                      : { from: first, to: last },
                  ),
              },
            }}
            onDone={close}
          />
        )}
      </Disclosure>
    </section>
  );
}
