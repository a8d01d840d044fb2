import { Link } from "@tanstack/react-router";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useState } from "react";
import { dateInWords, shortDay } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import type { Late, LatenessView } from "../../store/lateness.ts";
import { Badges } from "../parts/Badges.tsx";
import { KindMark } from "../parts/KindMark.tsx";
import { lateInWords, lateName } from "./telling.ts";

const columns = ["name", "true", "known", "late"] as const;
type Column = (typeof columns)[number];

interface Props {
  view: LatenessView;
  known: string | null;
  process: string;
}

/** The picture's twin: what it was, when, when it was first said, and the days between. */
export function LateList({ view, known, process }: Props) {
  const words = useWords();
  const { say } = words;
  const [sort, setSort] = useState<{ column: Column; up: boolean }>({ column: "late", up: false });
  const rows = sorted(view.late, sort);
  return (
    <table className="list late-list">
      <caption className="unseen">{say("lateness.list")}</caption>
      <thead>
        <tr>
          {columns.map((column) => {
            const isIt = sort.column === column;
            const Icon = sort.up ? ArrowUp : ArrowDown;
            return (
              <th
                key={column}
                scope="col"
                aria-sort={isIt ? (sort.up ? "ascending" : "descending") : undefined}
              >
                <button
                  type="button"
                  className="sort"
                  onClick={() => setSort({ column, up: isIt ? !sort.up : column !== "late" })}
                >
                  {say(`lateness.column.${column}`)}
                  {isIt && <Icon size={14} aria-hidden="true" />}
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map((late) => (
          <tr key={late.id}>
            <th scope="row">
              <KindMark kind={late.kind} size={20} disputed={late.standing.disputed} />
              <span>
                <Link
                  to="/facts/$fact"
                  params={{ fact: late.entity }}
                  search={
                    {
                      process,
                      ...(known ? { known } : {}),
                      ...(late.field ? { field: late.field } : {}),
                    } as never
                  }
                >
                  <bdi>{lateName(late, words)}</bdi>
                </Link>
                <Badges standing={late.standing} nameOf={(id) => id} />
              </span>
            </th>
            <td data-label={say("lateness.column.true")}>{dateInWords(late.edtf, words)}</td>
            <td data-label={say("lateness.column.known")}>{shortDay(late.known, words)}</td>
            <td data-label={say("lateness.column.late")}>{lateInWords(late, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sorted(late: readonly Late[], { column, up }: { column: Column; up: boolean }): Late[] {
  const way = up ? 1 : -1;
  const compare: Record<Column, (a: Late, b: Late) => number> = {
    name: (a, b) => a.name.localeCompare(b.name, "en"),
    true: (a, b) => a.trueFrom.localeCompare(b.trueFrom, "en"),
    known: (a, b) => a.known.localeCompare(b.known, "en"),
    late: (a, b) => a.least - b.least || a.most - b.most,
  };
  return late.toSorted((a, b) => way * compare[column](a, b) || (a.id < b.id ? -1 : 1));
}
