import { Link } from "@tanstack/react-router";
import type { ComparedSide } from "../../../model/ledger/comparison.ts";
import { dateInWords } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import type { Placed } from "../../store/ledger/days-since.ts";
import { useBook } from "./book.tsx";
import { eventInWords } from "./compared.ts";
import { Quoted } from "./Fact.tsx";
import { useAlong } from "./use-along.ts";
import { useTold } from "./use-told.ts";

/** Px from one row of marks to the next. */
const step = 12;
/** What lies over more of the axis, in percent, is drawn thin. */
const long = 8;

interface Props {
  side: ComparedSide;
  placed: Placed[];
  rows: number;
}

/** The events of one side on the axis they share; hover and focus give the words. */
export function ComparedTrack({ side, placed, rows }: Props) {
  const words = useWords();
  const { say } = words;
  const { clock } = useBook();
  const { shown, on } = useTold<Placed>();
  const along = useAlong(placed.length);
  const said = ({ event, first, last }: Placed) =>
    say(first === last ? "compare.mark" : "compare.mark.span", {
      name: eventInWords(event, words),
      first,
      last,
    });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form.
    <div className="compared-track" role="group" aria-label={side.name}>
      <p className="track-name" aria-hidden="true">
        <bdi>{side.name}</bdi>
      </p>
      <ul
        ref={along.list}
        onKeyDown={along.onKeyDown}
        style={{ blockSize: `${rows * step + 12}px` }}
      >
        {placed.map((one, index) => (
          <li key={`${one.event.id} ${one.event.how} ${one.event.days.edtf}`}>
            <Link
              to="/facts/$fact"
              params={{ fact: one.event.id }}
              search={clock as never}
              className={`compared-mark ${one.event.kind.toLowerCase()} ${one.length > long ? "long" : ""}`}
              style={{
                insetInlineStart: `min(${one.at}%, 100% - 8px)`,
                inlineSize: `max(8px, ${one.length}%)`,
                insetBlockStart: `${one.row * step + 4}px`,
              }}
              aria-label={said(one)}
              tabIndex={index === along.at ? 0 : -1}
              {...on(one, shown === one, () => along.set(index))}
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
    </div>
  );
}
