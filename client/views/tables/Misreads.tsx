import { Info } from "lucide-react";
import { Say, useWords } from "../../messages/words.tsx";
import type { Misread } from "../../store/address.ts";
import type { TablesMisread } from "../../store/tables/address.ts";

/** What the address asked of the tables and could not be given. */
export function Misreads({ misread }: { misread: (TablesMisread | Misread)[] }) {
  const { say } = useWords();
  if (misread.length === 0) return null;
  return (
    <div className="notices" role="status" aria-label={say("notice.label")}>
      <Info size={16} aria-hidden="true" />
      <ul>
        {misread.map(({ name, text }) => (
          <li key={name}>
            <Say id={`notice.${name}`} values={{ text: <bdi>{text}</bdi> }} />
          </li>
        ))}
      </ul>
    </div>
  );
}
