import { singleValued } from "../../../model/agree.ts";
import type { Card, CardQuestion } from "../../../model/card.ts";
import { fieldInWords, type NameOf, valueInWords } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import { columnsOf } from "../../store/card.ts";
import { Differs } from "../parts/Differs.tsx";
import { CitedWords } from "./CitedWords.tsx";
import { Counted } from "./Counted.tsx";
import { NumberLine } from "./NumberLine.tsx";
import { Side } from "./Side.tsx";

interface Props {
  question: CardQuestion;
  card: Card;
  nameOf: NameOf;
  known: string | null;
  /** Whether the card was opened on this one. */
  asked?: boolean;
}

/** One question with its sides in columns, a line of numbers for counts, and what is drawn of it. */
export function Question({ question, card, nameOf, known, asked = false }: Props) {
  const words = useWords();
  const { say } = words;
  const { field, disputed, drawn, withdrawn } = question;
  const columns = columnsOf(question, card.claims);
  const title = field === "" ? say("card.itself") : fieldInWords(field, words);
  const heading = `question-${field || "itself"}`;
  const is = singleValued[field];
  const isCount = (is === "count" || is === "share") && columns.length > 1;
  const inWords = (value: string) => valueInWords(field, value, words, nameOf);
  return (
    <section className={`card-question ${asked ? "asked" : ""}`} aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1} data-asked={asked || undefined}>
        {disputed && <Differs size={16} />}
        {title}
        {disputed && <small>{say("card.disputed")}</small>}
      </h2>
      {isCount && (
        <NumberLine
          counted={columns
            .filter(({ stance, value }) => stance === "supports" && value !== null)
            .map(({ key, value, origins }) => ({
              key,
              who: words.list(origins.map(({ name }) => name)),
              value: value!,
            }))}
        />
      )}
      {question.agreements
        .filter(({ is }) => is !== "differ")
        .map(({ first, second, is }) => (
          <p key={`${first} ${second}`} className="both-true">
            {say(`agreement.${is}`, { first: inWords(first), second: inWords(second) })}
          </p>
        ))}
      <ul className="sides">
        {columns.map((column) => (
          <Side key={column.key} column={column} field={field} card={card} nameOf={nameOf} />
        ))}
      </ul>
      {(is === "count" || is === "share") && <Counted card={card} known={known} nameOf={nameOf} />}
      {drawn && (
        <p className="hint">
          {drawn.value === null
            ? say("card.drawn.all")
            : say(`card.drawn.${drawn.rule}`, { value: inWords(drawn.value) })}
        </p>
      )}
      {withdrawn.length > 0 && (
        <div className="taken-back">
          <h3>{say("card.withdrawn", { count: withdrawn.length })}</h3>
          <CitedWords claims={card.claims.filter(({ id }) => withdrawn.includes(id))} all />
        </div>
      )}
    </section>
  );
}
