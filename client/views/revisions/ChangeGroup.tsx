import { useState } from "react";
import type { FactChange, RevisionSummary } from "../../../model/revision.ts";
import { useWords } from "../../messages/words.tsx";
import { ChangeRow } from "./ChangeRow.tsx";

/** As many as can be read through; a first load has thousands. */
const first = 100;

interface Props {
  how: FactChange["how"];
  changes: FactChange[];
  /** The revision at which they are there to be seen. */
  seenAt: RevisionSummary;
  names: Record<string, string>;
}

/** What came, what went, or what changed; nothing when there is none of it. */
export function ChangeGroup({ how, changes, seenAt, names }: Props) {
  const { say } = useWords();
  const [all, setAll] = useState(false);
  if (changes.length === 0) return null;
  const shown = all ? changes : changes.slice(0, first);
  return (
    <section>
      <h2>{say(`revisions.how.${how}`, { count: changes.length })}</h2>
      <ul className="fact-changes">
        {shown.map((change) => (
          <ChangeRow
            key={`${change.dossier} ${change.is} ${change.id}`}
            change={change}
            seenAt={seenAt}
            names={names}
          />
        ))}
      </ul>
      {shown.length < changes.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {say("revisions.all", { count: changes.length })}
        </button>
      )}
    </section>
  );
}
