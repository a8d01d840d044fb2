import { dateInWords, dayAndMonth, dayRange, shortDay, weekday } from "../../messages/days.ts";
import { KindMark } from "../parts/KindMark.tsx";
import type { EventRow } from "./chronicle.ts";
import { Differs } from "./Differs.tsx";
import { dayAt } from "./extent.ts";
import type { FormProps } from "./form.ts";
import { titleOf } from "./telling.ts";

/** One event of the upright form: its day, its mark on the rail, its card. */
export function ChronicleRow({
  row: { moment, inStage },
  words,
  window,
  selected,
  onSelect,
  onHover,
}: FormProps & { row: EventRow }) {
  const { say } = words;
  const { kind, extent, edtf, people, places, entity } = moment;
  const plain = !extent.vague && !extent.lasts;
  const day = dayAt(extent.anchor);
  const { begun, ended, vague, lasts } = extent;
  const span =
    lasts && !vague && begun !== null && ended !== null
      ? dayRange(dayAt(begun), dayAt(ended), words)
      : null;
  const sameYear = window.from.slice(0, 4) === window.to.slice(0, 4);
  const disputed = moment.alleged || moment.disputed;
  const notes = [
    moment.dayDisputed
      ? say("timeline.tell.dayDisputed")
      : moment.alleged
        ? say("timeline.tell.alleged")
        : disputed && say("timeline.tell.disputed"),
    moment.inferred && say("timeline.tell.inferred"),
  ].filter(Boolean);
  return (
    <li className={inStage ? "tl-row staged" : "tl-row"}>
      <p className="tl-day">
        {plain ? (
          <time dateTime={day}>
            <b>{sameYear ? dayAndMonth(day, words) : shortDay(day, words)}</b>
            <small>{weekday(day, words)}</small>
          </time>
        ) : (
          <small>{span ?? dateInWords(edtf, words)}</small>
        )}
      </p>
      <span className="tl-pin">
        <KindMark
          kind={kind}
          size={24}
          hollow={!moment.inPeriod || moment.withdrawn}
          notBegun={moment.planned}
          disputed={disputed}
        />
      </span>
      <button
        type="button"
        className={moment.withdrawn ? "withdrawn" : ""}
        aria-current={entity === selected ? "true" : undefined}
        onClick={() => onSelect(entity)}
        onPointerEnter={() => onHover(entity)}
        onPointerLeave={() => onHover(null)}
        onFocus={() => onHover(entity)}
        onBlur={() => onHover(null)}
      >
        <b>
          {disputed && <Differs />}
          <bdi>{titleOf(moment, words)}</bdi>
        </b>
        {(people.length > 0 || places.length > 0) && (
          <small>
            {[people.length > 0 && words.list(people), ...places].filter(Boolean).join(" · ")}
          </small>
        )}
        {notes.map((note) => (
          <small key={String(note)}>{note}</small>
        ))}
      </button>
    </li>
  );
}
