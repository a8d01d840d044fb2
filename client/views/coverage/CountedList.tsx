import { useState } from "react";
import type { CoverageAnswer } from "../../../model/api/coverage.ts";
import { useWords } from "../../messages/words.tsx";

type Counted = CoverageAnswer["publishers"][number];

interface Props {
  title: string;
  hint?: string;
  counted: Counted[];
  nameOf(one: Counted): string;
}

const most = 10;

/** How many sources of each, the most first. */
export function CountedList({ title, hint, counted, nameOf }: Props) {
  const words = useWords();
  const { say } = words;
  const [open, setOpen] = useState(false);
  const top = Math.max(1, ...counted.map(({ sources }) => sources));
  const rows = open ? counted : counted.slice(0, most);
  return (
    <section>
      <h2>{title}</h2>
      {hint && <p className="hint">{hint}</p>}
      <ul className="bars">
        {rows.map((one) => (
          <li key={one.id ?? ""}>
            <bdi>{nameOf(one)}</bdi>
            <i aria-hidden="true">
              <b style={{ inlineSize: `${(100 * one.sources) / top}%` }} />
            </i>
            <strong>{words.number(one.sources)}</strong>
          </li>
        ))}
      </ul>
      {rows.length < counted.length && (
        <button type="button" className="link" onClick={() => setOpen(true)}>
          {say("coverage.rest", { count: counted.length - rows.length })}
        </button>
      )}
    </section>
  );
}
