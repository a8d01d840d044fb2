import { type ReactNode, useMemo, useState } from "react";
import { dateInWords, dayRange, shortDay } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import type { AsKnown } from "../explore/as-known.ts";
import { KindMark } from "../parts/KindMark.tsx";
import { apart, ownTimeOf } from "./own-time.ts";
import "./own-time.css";

interface Props {
  /** The entity, or the two ends of a line. */
  ids: string[];
  name: string;
  asked: Pick<AsKnown, "facts" | "run" | "clocks">;
  link: (id: string, name: ReactNode) => ReactNode;
  /** Where there is room for it, its list stands open. */
  open?: boolean;
}

/** The small timeline of one thing: a strip over the run of its process, and the same as a list. */
export function OwnTime({ ids, name, asked, link, open }: Props) {
  const words = useWords();
  const { say } = words;
  const { facts, run, clocks } = asked;
  const same = ids.join(" ");
  const time = useMemo(
    () => ownTimeOf(same.split(" "), { facts, run, clocks }),
    [same, facts, run, clocks],
  );
  const [isOpen, setOpen] = useState(open ?? false);
  const { marks, window, at } = time;
  if (marks.length === 0) return <p className="hint own-time">{say("ownTime.none")}</p>;
  const counts = { count: marks.length, inside: marks.filter(({ isIn }) => isIn).length };
  const told = { name, ...counts, run: dayRange(run.first, run.last, words) };

  return (
    <figure className="own-time">
      <div className="strip" role="img" aria-label={say("ownTime.picture", told)}>
        <i className="window" style={place(window.from, window.to)} />
        {apart(marks).map(({ fact, kind, from, to, soft, isIn }) => (
          <i
            key={fact}
            className={["mark", familyOf(kind), soft && "soft", !isIn && "hollow"]
              .filter(Boolean)
              .join(" ")}
            style={place(from, to)}
          />
        ))}
        <i className="at" style={place(at, at)} />
      </div>
      <p className="ends" aria-hidden="true">
        <bdi>{shortDay(run.first, words)}</bdi>
        <bdi>{shortDay(run.last, words)}</bdi>
      </p>
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{say("ownTime.list", counts)}</summary>
        <ol>
          {(isOpen ? marks : []).map((mark) => (
            <li key={mark.fact} className={mark.isIn ? undefined : "outside"}>
              <KindMark kind={mark.kind} size={18} hollow={!mark.isIn} />
              <div>
                {link(mark.id, <bdi>{mark.name}</bdi>)}
                <p className="hint">
                  {dateInWords(mark.edtf, words)}
                  {!mark.isIn && ` · ${say("ownTime.outside")}`}
                </p>
              </div>
            </li>
          ))}
        </ol>
      </details>
    </figure>
  );
}

function place(from: number, to: number) {
  return { insetInlineStart: `${100 * from}%`, inlineSize: `${100 * (to - from)}%` };
}

function familyOf(kind: string): string {
  if (kind === "Meeting") return "talk";
  if (kind === "Agreement" || kind === "Phase" || kind === "Provision") return "text";
  return kind === "Act" || kind === "Figure" ? "happen" : "actor";
}
