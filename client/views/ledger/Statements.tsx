import type { Ledger } from "../../../model/ledger.ts";
import { dateInWords } from "../../messages/days.ts";
import { valueInWords } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import { type Statement, statementsOf } from "../../store/ledger/statements.ts";
import { useBook } from "./book.tsx";
import { Fact, Quoted } from "./Fact.tsx";

/** The ledger as a table: every statement a line, in the order of the promises. */
export function Statements({ ledger }: { ledger: Ledger }) {
  const words = useWords();
  const { say } = words;
  const { nameOf } = useBook();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className="statements" aria-label={say("ledger.sheet")} tabIndex={0}>
      <table>
        <caption className="unseen">{say("ledger.sheet")}</caption>
        <thead>
          <tr>
            {(["promise", "says", "who", "days", "words"] as const).map((column) => (
              <th key={column} scope="col">
                {say(`ledger.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statementsOf(ledger).map((one, at, all) => (
            <tr key={`${one.provision?.id ?? one.phase} ${one.id} ${one.side}`}>
              <th scope="row">
                {promiseOf(one) === (all[at - 1] && promiseOf(all[at - 1]!)) ? (
                  <span className="unseen">{promiseOf(one)}</span>
                ) : (
                  promiseOf(one)
                )}
              </th>
              <td>{one.fact ? <Fact id={one.id}>{saysOf(one)}</Fact> : saysOf(one)}</td>
              <td>{one.who.length > 0 ? words.and(one.who) : say("ledger.notStated")}</td>
              <td>
                {one.days?.edtf ? dateInWords(one.days.edtf, words) : say("ledger.notStated")}
              </td>
              <td>{one.fact && <Quoted claims={one.fact.said.supports} small />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );

  function promiseOf({ provision, phase }: Statement): string {
    return provision?.name ?? phase ?? say("ledger.whole");
  }

  function saysOf({ is, says, what, who }: Statement): string {
    if (is === "no report") return say("ledger.noReport");
    if (is === "act")
      return say(says[0] === "breaches" ? "ledger.act.breaches" : "ledger.act.fulfils", {
        act: what ?? "",
        by: words.and(who) || say("ledger.nobody"),
      });
    const field = is === "verdict" ? "verdict" : "value";
    const told = says.map((value) => valueInWords(field, value, words, nameOf));
    return what === null ? words.list(told) : `${words.list(told)}: ${what}`;
  }
}
