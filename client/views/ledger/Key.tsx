import { valueInWords } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import "./strip.css";

/** How zero, silence and what has not begun are told apart, and the verdicts where there are any. */
export function Key({ assessed }: { assessed: boolean }) {
  const words = useWords();
  const { say } = words;
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
      {assessed &&
        verdicts.map((one) => (
          <li key={one}>
            <i className={`verdict-sign ${one}`} aria-hidden="true" />
            {valueInWords("verdict", one, words, String)}
          </li>
        ))}
    </ul>
  );
}

const verdicts = ["fulfilled", "partly", "not", "contested", "begun"] as const;
