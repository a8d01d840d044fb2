import type { CitedClaim } from "../../../model/claim.ts";
import type { Standing, StandingValue } from "../../../model/standing.ts";
import { fieldInWords, type NameOf, valueInWords } from "../../messages/values.ts";
import { Say, useWords } from "../../messages/words.tsx";

interface Props {
  standing: Standing;
  cited: CitedClaim[];
  nameOf: NameOf;
}

/** Values of one field that several sources give: side by side, with who says which and how they agree. */
export function Rivals({ standing, cited, nameOf }: Props) {
  const words = useWords();
  const fields = [
    ...new Set(standing.why.flatMap((reason) => ("field" in reason ? [reason.field] : []))),
  ];
  const rival = fields
    .filter((field) => field !== "")
    .map((field) => ({
      field,
      values: standing.fields[field]!.values.filter(({ value }) => value !== null),
      disputed: standing.fields[field]!.disputed,
    }))
    .filter(({ values }) => values.length > 1);

  return rival.map(({ field, values, disputed }) => (
    <section key={field} className={`rivals ${disputed ? "disputed" : ""}`}>
      <h3>
        {disputed && <span aria-hidden="true">≠ </span>}
        {words.say(disputed ? "rivals.disputed" : "rivals.agree", {
          field: fieldInWords(field, words),
          count: values.length,
        })}
      </h3>
      <ul className="values">
        {values.map((value) => (
          <li key={value.value}>
            <strong>{valueInWords(field, value.value!, words, nameOf)}</strong>
            <span>{sayersOf(value)}</span>
          </li>
        ))}
      </ul>
      {standing.why.map((reason) =>
        reason.because === "values" && reason.field === field ? (
          <p key={reason.values.join()} className="reason">
            <Say
              id={`agreement.${reason.agreement}`}
              values={{
                first: valueInWords(field, reason.values[0], words, nameOf),
                second: valueInWords(field, reason.values[1], words, nameOf),
              }}
            />
          </p>
        ) : null,
      )}
    </section>
  ));

  function sayersOf({ rows, denied }: StandingValue): string {
    const names = cited.filter(({ id }) => rows.includes(id)).map(({ originName }) => originName);
    const said = words.say("rivals.saidBy", { names: words.list([...new Set(names)].sort()) });
    return denied ? `${said} ${words.say("rivals.denied")}` : said;
  }
}
