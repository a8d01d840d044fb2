import { Scale } from "lucide-react";
import { FIRST_DAY, LAST_DAY } from "../../../model/day.ts";
import { dateInWords, dayAndMonth, weekday } from "../../messages/days.ts";
import type { NameOf } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import type { Entry } from "../../store/chronicle.ts";
import { Badges } from "../parts/Badges.tsx";
import { CardLink } from "../parts/CardLink.tsx";
import { Differs } from "../parts/Differs.tsx";
import { KindMark } from "../parts/KindMark.tsx";

interface Props {
  entry: Entry;
  selected: boolean;
  /** It is left out of the period only because nobody can say that it was in it. */
  perhaps: boolean;
  known: string | null;
  nameOf: NameOf;
  onSelect: (id: string) => void;
}

/** One thing that happened: its day, its mark, its name, who and where. */
export function EntryRow({ entry, selected, perhaps, known, nameOf, onSelect }: Props) {
  const words = useWords();
  const { say } = words;
  const { node, days, people, places, inferred, rivals } = entry;
  const who =
    people.length > 4
      ? [...people.slice(0, 3), say("list.more", { count: people.length - 3 })]
      : people;
  const second = [words.list(who), places.join(", ")].filter(Boolean).join(" · ");
  const day = days.earliest !== FIRST_DAY ? days.earliest : days.latest;
  const isOneDay = days.earliest === days.latest;

  return (
    <li className={`entry ${node.presence}`} aria-current={selected || undefined}>
      <time dateTime={day === LAST_DAY ? undefined : day} className="day">
        {day !== LAST_DAY && (
          <>
            <strong>{dayAndMonth(day, words)}</strong>
            <span>{isOneDay ? weekday(day, words) : day.slice(0, 4)}</span>
          </>
        )}
      </time>
      <span className="track">
        <KindMark
          kind={node.kind}
          size={26}
          hollow={node.presence === "outside"}
          disputed={node.standing.disputed || node.standing.alleged}
        />
      </span>
      <button type="button" className="entry-name" onClick={() => onSelect(node.id)}>
        <strong>
          <bdi>
            {node.pill ? say("list.figure", { pill: node.pill, name: node.name }) : node.name}
          </bdi>
        </strong>
        {second && <span>{second}</span>}
        {!isOneDay && days.edtf && <span>{dateInWords(days.edtf, words)}</span>}
        {rivals.length > 0 && (
          <span className="differs">
            <Differs />
            {words.intl.formatList(
              rivals.map((date) => dateInWords(date, words)),
              { type: "disjunction" },
            )}
            {`. ${say("list.allDrawn")}`}
          </span>
        )}
        {inferred && <span>{say("list.workedOut")}</span>}
        {node.notBegun && <span>{say("list.notBegun", { kind: say(`kind.${node.kind}`) })}</span>}
        {perhaps && <span>{say("list.perhaps")}</span>}
        <Badges standing={node.standing} nameOf={nameOf} all />
      </button>
      <CardLink
        fact={node.id}
        field={rivals.length > 0 ? "edtf" : null}
        known={known}
        className="button quiet icon entry-card"
        label={say("list.card", { name: node.name })}
      >
        <Scale size={16} aria-hidden="true" />
      </CardLink>
    </li>
  );
}
