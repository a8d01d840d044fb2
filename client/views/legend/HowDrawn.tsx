import { useWords } from "../../messages/words.tsx";
import { Differs } from "../parts/Differs.tsx";
import { Hatch } from "./Hatch.tsx";

/** What dashes, hatching, hollow marks and the four colours of lines mean. */
export function HowDrawn() {
  const { say } = useWords();
  const line = (family: string, dashed = false) => (
    <svg width="28" height="10" aria-hidden="true">
      <line className={`${family} ${dashed ? "dashed" : ""}`} x1="0" x2="28" y1="5" y2="5" />
    </svg>
  );
  return (
    <div className="how-drawn">
      <h2>{say("legend.how")}</h2>
      <ul>
        <li>
          {line("actor")} {say("legend.reported")}
        </li>
        <li>
          {line("dispute", true)}
          <span className="differs">
            <Differs />
          </span>
          {say("legend.disputed")}
        </li>
        <li>
          <Hatch /> {say("legend.notBegun")}
        </li>
        <li>
          <svg width="28" height="16" aria-hidden="true">
            <rect className="hollow" x="5" y="1" width="18" height="14" rx="3" />
          </svg>
          {say("legend.outside")}
        </li>
      </ul>
      <ul className="families">
        {(["actor", "talk", "text", "happen"] as const).map((family) => (
          <li key={family}>
            {line(family)} {say(`legend.${family}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
