import { type CountRange, countRange, parseCount } from "../../../model/count.ts";
import { countInWords } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import type { Column } from "../../store/card.ts";
import { ticksOf } from "./ticks.ts";
import "./number-line.css";

interface Row {
  key: string;
  who: string;
  words: string;
  range: CountRange;
}

/** Counts under one another on one line of numbers: a ring where the number itself is not included. */
export function NumberLine({ columns }: { columns: Column[] }) {
  const words = useWords();
  const rows = columns.flatMap(({ key, stance, value, origins }): Row[] => {
    const parsed = value === null || stance === "denies" ? null : parseCount(value);
    if (!parsed?.ok) return [];
    const who = words.list(origins.map(({ name }) => name));
    return [{ key, who, words: countInWords(value!, words), range: countRange(parsed.count) }];
  });
  if (rows.length < 2) return null;
  const ends = rows.flatMap(({ range: { min, max } }) => [min, max]).filter(Number.isFinite);
  const ticks = ticksOf(Math.max(...ends));
  const x = (number: number) => `${(Math.min(number / ticks.at(-1)!, 1) * 100).toFixed(3)}%`;
  return (
    <div className="number-line" role="img" aria-label={rows.map(spoken).join(". ")}>
      {rows.map(({ key, who, words, range: { min, max, minOpen } }) => {
        const isPoint = min === max;
        const open = !Number.isFinite(max);
        return (
          <div key={key} className="row">
            <p>
              <strong>{who}</strong>
              <span>{words}</span>
            </p>
            <div className="ground">
              {ticks.map((tick) => (
                <i key={tick} style={{ insetInlineStart: x(tick) }} />
              ))}
              {!isPoint && (
                <b
                  className={open ? "open" : ""}
                  style={{
                    insetInlineStart: x(min),
                    inlineSize: `calc(${x(open ? ticks.at(-1)! : max)} - ${x(min)})`,
                  }}
                />
              )}
              <em className={minOpen ? "ring" : ""} style={{ insetInlineStart: x(min) }} />
            </div>
          </div>
        );
      })}
      <div className="row axis">
        <p />
        <div className="ground">
          {ticks.map((tick) => (
            <span key={tick} style={{ insetInlineStart: x(tick) }}>
              {words.number(tick)}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}

function spoken({ who, words }: Row): string {
  return `${who}: ${words}`;
}
