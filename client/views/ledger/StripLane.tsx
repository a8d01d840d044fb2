import { Link } from "@tanstack/react-router";
import type { ComponentProps } from "react";
import { dayRange } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import type { Lane, StripMark } from "../../store/ledger/strip.ts";
import { useBook } from "./book.tsx";
import { Fact } from "./Fact.tsx";

interface Props {
  lane: Lane;
  /** The number of its first mark among those of all lanes, and of the one that takes the focus. */
  begins: number;
  tabStop: number;
  said: (mark: StripMark) => string;
  verdictsOf: (verdicts: readonly string[]) => string;
  on: (mark: StripMark, index: number) => Partial<ComponentProps<"a">>;
}

/** One assessor's word over the days; dots where they report nothing. */
export function StripLane({ lane, begins, tabStop, said, verdictsOf, on }: Props) {
  const words = useWords();
  const { say } = words;
  const { nameOf, clock } = useBook();
  const { assessor, marks, undated } = lane;
  return (
    <div className="strip-lane">
      <p className="strip-who">
        <bdi>{nameOf(assessor)}</bdi>
        {undated.map(({ id, verdict }) => (
          <small key={id}>
            {" "}
            <Fact id={id}>{verdictsOf(verdict.values.map(({ value }) => value))}</Fact>,{" "}
            {say("ledger.noDay")}
          </small>
        ))}
      </p>
      <ul className="strip-track">
        {marks.map((mark, index) => {
          const { from, at, length, verdicts, assessments, fades, label } = mark;
          return (
            <li key={from}>
              <Link
                to="/facts/$fact"
                params={{ fact: assessments[0]! }}
                search={clock as never}
                className={`strip-mark fades-${fades}`}
                style={{
                  insetInlineStart: `min(${at}%, 100% - 8px)`,
                  inlineSize: `max(8px, ${length}%)`,
                }}
                aria-label={said(mark)}
                tabIndex={begins + index === tabStop ? 0 : -1}
                {...on(mark, begins + index)}
              >
                {verdicts.map((one) => (
                  <i key={one} className={`verdict-sign ${one}`} />
                ))}
              </Link>
              {label && (
                <span
                  className={`strip-word ${label}`}
                  aria-hidden="true"
                  style={
                    label === "before"
                      ? { insetInlineEnd: `calc(${100 - at}% + 6px)` }
                      : label === "after"
                        ? { insetInlineStart: `calc(max(${at + length}%, ${at}% + 8px) + 6px)` }
                        : { insetInlineStart: `${at + length / 2}%` }
                  }
                >
                  {verdictsOf(verdicts)}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {marks.length > 0 && (
        <p className="strip-told" aria-hidden="true">
          {marks
            .map(({ verdicts, from, to }) =>
              say("ledger.strip.told", {
                verdict: verdictsOf(verdicts),
                days: dayRange(from, to, words),
              }),
            )
            .join(" · ")}
        </p>
      )}
    </div>
  );
}
