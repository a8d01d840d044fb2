import { CircleCheck, CircleHelp, CircleX, Scale } from "lucide-react";
import type { LedgerCondition } from "../../../model/ledger/status.ts";
import { useWords } from "../../messages/words.tsx";
import { According, Fact } from "./Fact.tsx";

const icons = { met: CircleCheck, "not met": CircleX, contested: Scale, unknown: CircleHelp };

/** What must hold first, each with its own evidence and whether anybody says that it does. */
export function Conditions({ conditions }: { conditions: LedgerCondition[] }) {
  const { say } = useWords();
  if (conditions.length === 0) return null;
  return (
    <ul className="conditions" aria-label={say("ledger.conditions")}>
      {conditions.map(({ id, name, fact, state, by }) => {
        const Icon = icons[state];
        return (
          <li key={id} className={state.replace(" ", "-")}>
            <Icon size={14} aria-hidden="true" />
            <span>
              {say("ledger.condition")} <Fact id={fact.id}>{name}</Fact>{" "}
              <strong>{say(`ledger.condition.${state}`)}</strong> <According said={by.said} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
