import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { ComparedSide } from "../../../model/ledger/comparison.ts";
import { dateInWords } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import type { Placed } from "../../store/ledger/days-since.ts";
import { useBook } from "./book.tsx";
import { Quoted } from "./Fact.tsx";
import { useAlong } from "./use-along.ts";

/** Rows of a track, so that marks that touch stand under one another. */
const rows = 6;

/** The events of one side on the axis they share; hover and focus give the words. */
export function ComparedTrack({ side, placed }: { side: ComparedSide; placed: Placed[] }) {
  const words = useWords();
  const { say } = words;
  const { clock } = useBook();
  const [shown, setShown] = useState<Placed | null>(null);
  const along = useAlong(placed.length);
  const said = ({ event, first, last }: Placed) =>
    say(first === last ? "compare.mark" : "compare.mark.span", { name: event.name, first, last });
  return (
    <section className="compared-track" aria-label={side.name}>
      <p className="track-name" aria-hidden="true">
        <bdi>{side.name}</bdi>
      </p>
      <ul ref={along.list} onKeyDown={along.onKeyDown}>
        {placed.map((one, index) => (
          <li key={`${one.event.id} ${one.event.how}`}>
            <Link
              to="/facts/$fact"
              params={{ fact: one.event.id }}
              search={clock as never}
              className={`compared-mark ${one.event.kind.toLowerCase()}`}
              style={{
                insetInlineStart: `${one.at}%`,
                inlineSize: `max(8px, ${one.length}%)`,
                insetBlockStart: `${(index % rows) * 12 + 4}px`,
              }}
              aria-label={said(one)}
              tabIndex={index === along.at ? 0 : -1}
              onFocus={() => {
                along.set(index);
                setShown(one);
              }}
              onBlur={() => setShown(null)}
              onMouseEnter={() => setShown(one)}
              onMouseLeave={() => setShown(null)}
            />
          </li>
        ))}
      </ul>
      {shown && (
        <div className="chart-tip" aria-hidden="true">
          <strong>{said(shown)}</strong>
          <p className="hint">
            {shown.event.days.edtf && dateInWords(shown.event.days.edtf, words)}
          </p>
          <Quoted claims={shown.event.said.supports} small />
        </div>
      )}
    </section>
  );
}
