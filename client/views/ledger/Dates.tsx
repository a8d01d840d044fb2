import { agreementDays, type LedgerAgreement } from "../../../model/ledger/agreement.ts";
import { fieldInWords, valueInWords } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import { Differs } from "../parts/Differs.tsx";
import { useBook } from "./book.tsx";
import { According, Fact } from "./Fact.tsx";

/** Proposed, announced, agreed, signed, in force, ended: separate facts, each with who says so. */
export function Dates({ agreement: { id, dates } }: { agreement: LedgerAgreement }) {
  const words = useWords();
  const { say } = words;
  const { nameOf } = useBook();
  return (
    <ol className="agreement-dates">
      {agreementDays.map((field) => {
        const { values, disputed } = dates[field];
        return (
          <li key={field} className={values.length === 0 ? "absent" : ""}>
            <h3>
              {fieldInWords(field, words)}
              {disputed && (
                <span className="in-dispute">
                  <Differs /> {say("badge.disputed")}
                </span>
              )}
            </h3>
            {values.length === 0 && <p>{say("ledger.notStated")}</p>}
            {values.map((one) => (
              <p key={one.value}>
                <Fact id={id}>{valueInWords(field, one.value, words, nameOf)}</Fact>
                <According said={one} />
              </p>
            ))}
          </li>
        );
      })}
    </ol>
  );
}
