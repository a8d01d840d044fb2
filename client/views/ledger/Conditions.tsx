import { CircleCheck, CircleHelp, CircleX, Scale } from "lucide-react";
import type { LedgerCondition } from "../../../model/ledger/status.ts";
import { dateInWords } from "../../messages/days.ts";
import { valueInWords } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import { useBook } from "./book.tsx";
import { According, Fact } from "./Fact.tsx";

const icons = { met: CircleCheck, "not met": CircleX, contested: Scale, unknown: CircleHelp };

/** What must hold first, each with its own evidence and whether anybody says that it does. */
export function Conditions({ conditions }: { conditions: LedgerCondition[] }) {
  const { say } = useWords();
  if (conditions.length === 0) return null;
  return (
    <ul className="conditions" aria-label={say("ledger.conditions")}>
      {conditions.map(({ id, name, fact, state, status, by }) => {
        const Icon = icons[state];
        return (
          <li key={id} className={state.replace(" ", "-")}>
            <Icon size={14} aria-hidden="true" />
            <span>
              {say("ledger.condition")} <Fact id={fact.id}>{name}</Fact>{" "}
              <strong>{say(`ledger.condition.${state}`)}</strong> <According said={by.said} />
              {status.assessments.map((one) => (
                <Word key={one} id={one} />
              ))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Who says that it holds or does not, and of which days. */
function Word({ id }: { id: string }) {
  const words = useWords();
  const { say, and } = words;
  const { assessment, nameOf } = useBook();
  const one = assessment(id);
  if (!one) return null;
  const verdicts = one.verdict.values.map(({ value }) =>
    valueInWords("verdict", value, words, nameOf),
  );
  return (
    <small className="condition-word">
      <Fact id={id}>
        {say("ledger.strip.mark", {
          name: and(one.assessors.map(nameOf)),
          verdict: and(verdicts),
          days: one.days.edtf ? dateInWords(one.days.edtf, words) : say("ledger.noDay"),
        })}
      </Fact>
    </small>
  );
}
