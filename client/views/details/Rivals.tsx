import type { CitedClaim } from "../../../model/claim.ts";
import type { Standing, StandingValue } from "../../../model/standing.ts";
import { fieldInWords, type NameOf, valueInWords } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import { CardLink } from "../parts/CardLink.tsx";
import { Differs } from "../parts/Differs.tsx";

interface Props {
  fact: string;
  standing: Standing;
  cited: CitedClaim[];
  nameOf: NameOf;
}

/** Values of one field that several sources give: side by side, with who says which and how they agree. */
export function Rivals({ fact, standing, cited, nameOf }: Props) {
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
        {disputed && <Differs />}
        {words.say(disputed ? "rivals.disputed" : "rivals.agree", {
          field: fieldInWords(field, words),
          count: values.length,
        })}{" "}
        <CardLink fact={fact} field={field}>
          {words.say("drawn.sides")}
        </CardLink>
      </h3>
      <ul className="values">
        {values.map((value) => (
          <li key={value.value}>
            <strong>{valueInWords(field, value.value!, words, nameOf)}</strong>
            <span>{sayersOf(value)}</span>
          </li>
        ))}
      </ul>
      {reasonsFor(field, values.length, disputed).map((reason) => (
        <p key={reason} className="reason">
          {reason}
        </p>
      ))}
    </section>
  ));

  /** How the values agree, pair by pair; of many that differ, one sentence for all. */
  function reasonsFor(field: string, count: number, disputed: boolean): string[] {
    if (disputed && count > 2) return [words.say("agreement.all")];
    return standing.why.flatMap((reason) => {
      if (reason.because !== "values" || reason.field !== field) return [];
      const [first, second] = reason.values.map((value) =>
        valueInWords(field, value, words, nameOf),
      );
      return words.say(`agreement.${reason.agreement}`, { first, second });
    });
  }

  function sayersOf({ rows, denied }: StandingValue): string {
    const names = cited.filter(({ id }) => rows.includes(id)).map(({ originName }) => originName);
    const said = words.say("rivals.saidBy", { names: words.list([...new Set(names)].sort()) });
    return denied ? `${said} ${words.say("rivals.denied")}` : said;
  }
}
