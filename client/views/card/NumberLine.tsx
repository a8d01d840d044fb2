import { type Count, type CountRange, countRange, parseCount } from "../../../model/count.ts";
import { countInWords } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import { quarters, ticksOf } from "./ticks.ts";
import "./number-line.css";

/** One count on the line: who says it, and the count as it is said. */
export interface Counted {
  key: string;
  who: string;
  value: string;
}

interface Row {
  key: string;
  who: string;
  words: string;
  count: Count;
  range: CountRange;
}

/**
 * Counts under one another on one line of numbers, shares on one from nothing to all. A dot stands at the
 * number that is said: a ring where it is not itself included, a soft band where it is said with "about".
 */
export function NumberLine({ counted }: { counted: Counted[] }) {
  const words = useWords();
  const rows = counted.flatMap(({ key, who, value }): Row[] => {
    const parsed = parseCount(value);
    if (!parsed.ok) return [];
    const { count } = parsed;
    return [{ key, who, words: countInWords(value, words), count, range: countRange(count) }];
  });
  const shares = rows.filter(({ count }) => count.outOf !== null).length;
  // A share of something and a number of it lie on no line together.
  if (rows.length < 2 || (shares > 0 && shares < rows.length)) return null;
  const ends = rows.flatMap(({ range: { min, max } }) => [min, max]).filter(Number.isFinite);
  const ticks = shares > 0 ? quarters(Math.max(...ends)) : ticksOf(Math.max(...ends));
  const last = ticks.at(-1)!;
  const x = (number: number) => `${(Math.min(number / last, 1) * 100).toFixed(3)}%`;
  const tickInWords = (tick: number) =>
    shares > 0 ? words.intl.formatNumber(tick, { style: "percent" }) : words.number(tick);
  return (
    <div className="number-line" role="img" aria-label={rows.map(spoken).join(". ")}>
      {rows.map(({ key, who, words: told, count, range: { min, max, minOpen } }) => {
        const open = !Number.isFinite(max);
        const end = open ? last : max;
        return (
          <div key={key} className="row">
            <p>
              <strong>{who}</strong>
              <span>{told}</span>
            </p>
            <div className="ground">
              {ticks.map((tick) => (
                <i key={tick} style={{ insetInlineStart: x(tick) }} />
              ))}
              {min !== max && (
                <b
                  className={count.qualifier === "about" ? "about" : open ? "open" : ""}
                  style={{ insetInlineStart: x(min), inlineSize: `calc(${x(end)} - ${x(min)})` }}
                />
              )}
              <em
                className={minOpen ? "ring" : ""}
                style={{ insetInlineStart: x(numberOf(count)) }}
              />
            </div>
          </div>
        );
      })}
      <div className="row axis">
        <p />
        <div className="ground">
          {ticks.map((tick) => (
            <span key={tick} style={{ insetInlineStart: x(tick) }}>
              {tickInWords(tick)}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}

/** The number that is said, whatever stands before it. */
function numberOf({ value, outOf }: Count): number {
  return value / (outOf ?? 1);
}

function spoken({ who, words }: Row): string {
  return `${who}: ${words}`;
}
