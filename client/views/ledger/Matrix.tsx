import type { Accusations } from "../../../model/ledger/accusations.ts";
import { useWords } from "../../messages/words.tsx";
import { matrixOf } from "../../store/ledger/two-way.ts";
import { useBook } from "./book.tsx";

/** Accuser and accused against what is said to be breached: how many accusations, each a way to them. */
export function Matrix({ answer }: { answer: Accusations }) {
  const { say, number } = useWords();
  const { nameOf } = useBook();
  const { columns, rows } = matrixOf(answer);
  const names = new Map(answer.actors.map(({ id, name }) => [id, name]));
  const called = (id: string) => names.get(id) ?? nameOf(id);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className="statements" aria-label={say("accusations.matrix")} tabIndex={0}>
      <table className="matrix">
        <caption className="unseen">{say("accusations.matrix")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("accusations.accuser")}</th>
            <th scope="col">{say("accusations.accused")}</th>
            {columns.map(({ id, name }) => (
              <th key={id ?? ""} scope="col">
                <bdi>{name ?? say("accusations.noBreach")}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ accuser, accused, cells }) => (
            <tr key={`${accuser} ${accused}`}>
              <th scope="row">
                <bdi>{called(accuser)}</bdi>
              </th>
              <td>
                <bdi>{called(accused)}</bdi>
              </td>
              {cells.map((accusations, at) => (
                <td key={columns[at]!.id ?? ""} className="number">
                  {accusations.length === 0 ? (
                    <span className="none">{say("accusations.cell.none")}</span>
                  ) : (
                    <a
                      href={`#accusation-${accusations[0]}`}
                      aria-label={say("accusations.cell", {
                        count: accusations.length,
                        accuser: called(accuser),
                        accused: called(accused),
                      })}
                    >
                      {number(accusations.length)}
                    </a>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
