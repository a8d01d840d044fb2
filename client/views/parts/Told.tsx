import { Info } from "lucide-react";
import type { ReactNode } from "react";
import { useWords } from "../../messages/words.tsx";

/** What an address asked for and could not be given, each in a sentence; nothing where there is none. */
export function Told({ said }: { said: { key: string; words: ReactNode }[] }) {
  const { say } = useWords();
  if (said.length === 0) return null;
  return (
    <div className="notices" role="status" aria-label={say("notice.label")}>
      <Info size={16} aria-hidden="true" />
      <ul>
        {said.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
    </div>
  );
}
