import { Download } from "lucide-react";
import { shortDay } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import { fileAddress } from "../../store/difference/address.ts";
import { State } from "../states/State.tsx";
import { ChangeGroup } from "./ChangeGroup.tsx";
import type { DifferenceProps } from "./props.ts";

/** Every change as a sentence, by what sort of change it is, and the same as a file. */
export function ChangeList({ graph, told, address, nameOf, frame: { today } }: DifferenceProps) {
  const words = useWords();
  const { say } = words;
  const { shown } = address;
  const { a, b } = shown;
  if (told.count === 0)
    return (
      <State
        title={say(a.at === b.at && a.known === b.known ? "diff.same" : "diff.none")}
        text={say("diff.noneText", { a: shortDay(a.at, words), b: shortDay(b.at, words) })}
      />
    );
  const values = { changes: told.count, days: Math.abs(told.days) };
  const [learntFrom, learntTo] = [a, b].map(({ known }) => shortDay(known ?? today, words));
  const title =
    told.days === 0
      ? say("diff.count.learnt", { changes: told.count, a: learntFrom!, b: learntTo! })
      : say(told.days < 0 ? "diff.count.back" : "diff.count", values);
  return (
    <div className="change-list">
      <header>
        <h2>{title}</h2>
        {(["csv", "json"] as const).map((format) => (
          <a
            key={format}
            className="button"
            href={fileAddress(graph.process, shown, format)}
            download={`parley-${graph.process}-${a.at}-to-${b.at}.${format}`}
            aria-label={say("diff.save", { format: say(`diff.${format}`) })}
          >
            <Download size={16} aria-hidden="true" /> {say(`diff.${format}`)}
          </a>
        ))}
      </header>
      {told.groups.map((group) => (
        <ChangeGroup
          key={group.change}
          group={group}
          graph={graph}
          address={address}
          nameOf={nameOf}
        />
      ))}
    </div>
  );
}
