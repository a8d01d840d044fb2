import { memo } from "react";
import type { Words } from "../../messages/words.tsx";
import { Differs } from "./Differs.tsx";
import { dayNumber } from "./extent.ts";
import type { Label } from "./labels.ts";
import type { Mark } from "./marks.ts";
import type { Picture } from "./picture.ts";
import { pillHeight, stageHeight } from "./rows.ts";
import { laterThan } from "./scale.ts";
import { counterOf, labelWords } from "./telling.ts";

interface Props {
  picture: Picture;
  known: string | null;
  words: Words;
  withYear: boolean;
}

/** The words of the picture, as text of the page: crisp, and each in its own reading direction. */
export const PictureWords = memo(function PictureWords({ picture, known, words, withYear }: Props) {
  const { stages, pills, labels, marks, rows } = picture;
  const veil = known === null ? null : roomBehind(picture, known);
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  return (
    <div className="tl-words" aria-hidden="true">
      {stages.map(({ stage, text, textLeft, top }) => (
        <span
          key={stage.id}
          className={stateOf("tl-stage", stage, stage.inPeriod || stage.planned)}
          style={{ left: textLeft, top, height: stageHeight }}
        >
          {(stage.alleged || stage.disputed) && <Differs />}
          <bdi>{text}</bdi>
        </span>
      ))}
      {veil !== null && (
        <span className="tl-veil" style={{ ...veil, top: rows.ground[0] + 70 }}>
          {words.say("timeline.notKnown")}
        </span>
      )}
      {rows.lanes.length === 0 && <p className="tl-nothing">{words.say("timeline.none")}</p>}
      {labels.map((label) => (
        <Beside
          key={label.id}
          label={label}
          mark={byId.get(label.id)!}
          words={words}
          withYear={withYear}
        />
      ))}
      {pills.map(({ tally, text, textLeft, speakerLeft, top }) => (
        <span key={tally.id} className={stateOf("tl-tally", tally, tally.inPeriod)}>
          <b style={{ left: textLeft, top, height: pillHeight }}>
            {(tally.alleged || tally.disputed) && <Differs />}
            {text}
            {speakerLeft === null && <i> {counterOf(tally, words)}</i>}
          </b>
          {speakerLeft !== null && (
            <i style={{ left: speakerLeft, top, height: pillHeight }}>
              <bdi>{counterOf(tally, words)}</bdi>
            </i>
          )}
        </span>
      ))}
    </div>
  );
});

/** The field later than what is known, where it is wide enough for words and nothing stands in it. */
function roomBehind({ scale, marks }: Picture, known: string) {
  const { left, right } = laterThan(scale, dayNumber(known)!);
  const empty = marks.every((mark) => mark.right < left - 8 || mark.left > right + 8);
  return empty && right - left > 96 ? { left, width: right - left } : null;
}

function Beside({
  label: { left, top, width, height, align, lines, inside },
  mark: { moment, ink },
  words,
  withYear,
}: {
  label: Label;
  mark: Mark;
  words: Words;
  withYear: boolean;
}) {
  const { title, day } = labelWords(moment, words, withYear);
  return (
    <span
      className={`tl-label ${ink} ${inside ? "inside" : ""} ${lines === 2 ? "folded" : ""}`}
      style={{ left, top, width, height, textAlign: align }}
    >
      {(moment.alleged || moment.disputed) && <Differs />}
      <bdi>{title}</bdi>
      {day !== null && (
        <i>
          , <bdi>{day}</bdi>
        </i>
      )}
    </span>
  );
}

function stateOf(
  name: string,
  { alleged, disputed, withdrawn }: { alleged: boolean; disputed: boolean; withdrawn: boolean },
  inPeriod: boolean,
): string {
  if (withdrawn) return `${name} withdrawn`;
  if (alleged || disputed) return `${name} dispute`;
  return inPeriod ? name : `${name} outside`;
}
