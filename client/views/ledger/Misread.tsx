import { useWords } from "../../messages/words.tsx";

/** What of the address could not be read. */
export function Misread({ texts }: { texts: readonly string[] }) {
  const { say } = useWords();
  if (texts.length === 0) return null;
  return (
    <ul className="notices" aria-label={say("notice.label")}>
      {texts.map((text) => (
        <li key={text}>{say("ledger.misread", { text })}</li>
      ))}
    </ul>
  );
}
