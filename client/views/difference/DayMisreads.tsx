import { Info } from "lucide-react";
import { Say, useWords } from "../../messages/words.tsx";
import type { DifferenceMisread } from "../../store/difference/address.ts";

/** What the address gave as a day and is none. */
export function DayMisreads({ misread }: { misread: DifferenceMisread[] }) {
  const { say } = useWords();
  if (misread.length === 0) return null;
  return (
    <div className="notices" role="status" aria-label={say("notice.label")}>
      <Info size={16} aria-hidden="true" />
      <ul>
        {misread.map(({ name, text }) => (
          <li key={name}>
            <Say id="diff.misread" values={{ name, text: <bdi>{text}</bdi> }} />
          </li>
        ))}
      </ul>
    </div>
  );
}
