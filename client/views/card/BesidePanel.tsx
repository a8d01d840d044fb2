import type { Card, CardBeside } from "../../../model/card.ts";
import { dateInWords } from "../../messages/days.ts";
import { countInWords, type NameOf } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import { CardLink } from "../parts/CardLink.tsx";
import { Differs } from "../parts/Differs.tsx";
import { CitedWords } from "./CitedWords.tsx";
import { NumberLine } from "./NumberLine.tsx";

interface Props {
  card: Card;
  known: string | null;
  nameOf: NameOf;
}

/** What else is counted of the same thing for the same days, each count with its counter and its words. */
export function BesidePanel({ card, known, nameOf }: Props) {
  const words = useWords();
  const { say } = words;
  const { beside } = card;
  if (!beside || (beside.figures.length === 0 && beside.otherDays === 0)) return null;
  const own = ownCounts(card);
  const counters = words.list((card.counted?.counters ?? []).map(({ id }) => nameOf(id)));
  const nobody = say("card.beside.noCounter");
  const counted = [
    ...own.map((value) => ({ key: `own ${value}`, who: counters || nobody, value })),
    ...beside.figures.flatMap((figure) =>
      figure.values.map(({ value }) => ({
        key: `${figure.id} ${value}`,
        who: words.list(figure.counters.map(nameOf)) || nobody,
        value,
      })),
    ),
  ];
  const [first] = own;
  return (
    <section className="card-question beside" aria-labelledby="card-beside">
      <h2 id="card-beside">{say("card.beside", { measure: beside.measureName })}</h2>
      {beside.figures.length > 0 && <NumberLine counted={counted} />}
      {first &&
        beside.figures.map((figure) => (
          <p key={figure.id} className={figure.is === "differ" ? "differ" : "both-true"}>
            {figure.is === "differ" && <Differs />}
            {say(figure.is === "differ" ? "card.beside.differ" : `agreement.${figure.is}`, {
              first: countInWords(first, words),
              second: countInWords(figure.values[0]!.value, words),
            })}
          </p>
        ))}
      {beside.figures.length > 0 && <p className="hint">{say("card.beside.notMerged")}</p>}
      <ul className="sides">
        {beside.figures.map((figure) => (
          <Rival key={figure.id} figure={figure} known={known} nameOf={nameOf} />
        ))}
      </ul>
      {beside.otherDays > 0 && (
        <p className="hint">{say("card.beside.otherDays", { count: beside.otherDays })}</p>
      )}
    </section>
  );
}

function Rival({
  figure,
  known,
  nameOf,
}: {
  figure: CardBeside;
  known: string | null;
  nameOf: NameOf;
}) {
  const words = useWords();
  const { say } = words;
  const { id, values, counters, edtf, claims } = figure;
  return (
    <li className="side">
      <h3>
        <CardLink fact={id} known={known}>
          <bdi>{words.list(values.map(({ value }) => countInWords(value, words)))}</bdi>
        </CardLink>
        <small>{dateInWords(edtf, words)}</small>
      </h3>
      <div className="side-origin">
        <h4>
          <bdi>{words.list(counters.map(nameOf)) || say("card.beside.noCounter")}</bdi>
          <small>
            {say("card.beside.reports", {
              reports: claims.length,
              origins: new Set(claims.map(({ origin }) => origin)).size,
            })}
          </small>
        </h4>
        <CitedWords claims={claims} />
      </div>
    </li>
  );
}

/** The counts of the card's own figure that somebody says. */
function ownCounts({ questions }: Card): string[] {
  const asked = questions.find(({ field }) => field === "value" || field === "share");
  return (asked?.sides ?? []).flatMap(({ value, origins }) =>
    value === null || origins.length === 0 ? [] : [value],
  );
}
