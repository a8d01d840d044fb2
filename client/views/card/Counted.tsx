import type { Card } from "../../../model/card.ts";
import { dateInWords } from "../../messages/days.ts";
import type { NameOf } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import { CardLink } from "../parts/CardLink.tsx";

interface Props {
  card: Card;
  known: string | null;
  nameOf: NameOf;
}

/** Beside a count: who counted, what, over which days and how. What no source says is "not stated". */
export function Counted({ card, known, nameOf }: Props) {
  const words = useWords();
  const { say } = words;
  const { counted, fact } = card;
  if (!counted) return null;
  const { measureName, unit, scope, period, counting, counters } = counted;
  const days = (card.questions.find(({ field }) => field === "edtf")?.sides ?? []).flatMap(
    ({ value, origins }) => (value !== null && origins.length > 0 ? [value] : []),
  );
  const notStated = <span className="not-stated">{say("card.counted.notStated")}</span>;
  const what = [measureName, unit && say("ledger.unit", { unit })].filter(Boolean).join(" · ");
  return (
    <dl className="card-counted">
      <dt>{say("card.counted.who")}</dt>
      <dd>
        {counters.length === 0
          ? notStated
          : counters.map(({ id, relation }) => (
              <CardLink key={relation} fact={relation} known={known}>
                <bdi>{nameOf(id)}</bdi>
              </CardLink>
            ))}
      </dd>
      <dt>{say("card.counted.what")}</dt>
      <dd>
        <bdi>{what}</bdi>
      </dd>
      <dt>{say("card.counted.scope")}</dt>
      <dd>{scope === null ? notStated : <bdi>{scope}</bdi>}</dd>
      <dt>{say("card.counted.days")}</dt>
      <dd>
        {days.length === 0
          ? notStated
          : days.map((value) => (
              <CardLink key={value} fact={fact.id} field="edtf" known={known}>
                {dateInWords(value, words)} <code dir="ltr">{value}</code>
              </CardLink>
            ))}
      </dd>
      <dt>{say("card.counted.how")}</dt>
      <dd>
        {period === null
          ? notStated
          : say("card.counted.period", { counting: say(`ledger.counting.${counting}`), period })}
      </dd>
    </dl>
  );
}
