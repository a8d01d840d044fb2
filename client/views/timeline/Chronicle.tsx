import { useMemo } from "react";
import { dateInWords } from "../../messages/days.ts";
import { SilenceLink } from "../coverage/SilenceLink.tsx";
import { Brush } from "./Brush.tsx";
import { ChronicleRow } from "./ChronicleRow.tsx";
import { chronicleOf } from "./chronicle.ts";
import { Differs } from "./Differs.tsx";
import { dayAt } from "./extent.ts";
import type { FormProps } from "./form.ts";
import { counterOf, countOf, stageAlone } from "./telling.ts";

/** The timeline of a phone: newest first, the phase a bar along the rail, silence in words. */
export function Chronicle(props: FormProps) {
  const { subject, window, words, selected, onSelect } = props;
  const { ahead, rows, outside } = useMemo(() => chronicleOf(subject, window), [subject, window]);
  const { say } = words;
  return (
    <div className="tl-upright">
      <Brush {...props} moments={subject.moments} sayPeriod />
      <ol>
        {ahead.map((stage) => (
          <li key={stage.id} className="tl-row tl-ahead">
            <button
              type="button"
              aria-current={stage.entity === selected ? "true" : undefined}
              onClick={() => onSelect(stage.entity)}
            >
              <bdi>{stageAlone(stage, words)}</bdi>
            </button>
          </li>
        ))}
        {rows.map((row) =>
          "silence" in row ? (
            <li
              key={`silence ${row.silence.from}`}
              className={row.inStage ? "tl-row tl-still staged" : "tl-row tl-still"}
            >
              <p>
                <SilenceLink
                  process={props.graph.process}
                  from={dayAt(row.silence.from)}
                  to={dayAt(row.silence.to)}
                  days={row.silence.days}
                />
              </p>
            </li>
          ) : (
            <ChronicleRow key={row.moment.id} {...props} row={row} />
          ),
        )}
      </ol>
      {rows.length === 0 && <p className="tl-none">{say("timeline.none")}</p>}
      {outside > 0 && <p className="tl-none">{say("timeline.outside", { events: outside })}</p>}
      {subject.measures.map(({ id: measure, name, tallies }) => (
        <section key={measure}>
          <h3>
            <bdi>{name}</bdi>
          </h3>
          <ul>
            {tallies.map((tally) => (
              <li key={tally.id}>
                <button
                  type="button"
                  aria-current={tally.entity === selected ? "true" : undefined}
                  onClick={() => onSelect(tally.entity)}
                >
                  <b>
                    {(tally.alleged || tally.disputed) && <Differs />}
                    {countOf(tally, words)}
                  </b>{" "}
                  <bdi>{counterOf(tally, words)}</bdi>
                  <small>{dateInWords(tally.edtf, words)}</small>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {subject.undated.length > 0 && (
        <section>
          <h3>{say("timeline.undated")}</h3>
          <ul>
            {subject.undated.map(({ id, name }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-current={id === selected ? "true" : undefined}
                  onClick={() => onSelect(id)}
                >
                  <bdi>{name}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
