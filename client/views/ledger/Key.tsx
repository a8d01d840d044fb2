import { useWords } from "../../messages/words.tsx";

/** How zero, silence and what has not begun are told apart. */
export function Key() {
  const { say } = useWords();
  return (
    <ul className="ledger-key">
      <li>
        <i className="zero" aria-hidden="true" /> {say("ledger.key.zero")}
      </li>
      <li>
        <i className="no-report" aria-hidden="true" /> {say("ledger.key.noReport")}
      </li>
      <li>
        <i className="not-begun" aria-hidden="true" /> {say("ledger.key.notBegun")}
      </li>
    </ul>
  );
}
