import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import type { ComparisonAnswer } from "../../../model/api/ledger.ts";
import { isDay } from "../../../model/day.ts";
import { shortDay } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import { readLedger } from "../../store/ledger/address.ts";
import { daysSince } from "../../store/ledger/days-since.ts";
import { questions } from "../../store/questions.ts";
import { useTitle } from "../parts/title.ts";
import { AnswerFailed } from "./AnswerFailed.tsx";
import { BookOf } from "./book.tsx";
import { ComparedCounts } from "./ComparedCounts.tsx";
import { ComparedList } from "./ComparedList.tsx";
import { ComparedTrack } from "./ComparedTrack.tsx";
import { CompareWith } from "./CompareWith.tsx";
import { Fact } from "./Fact.tsx";
import { Misread } from "./Misread.tsx";
import { Pages } from "./Pages.tsx";
import { SideHead } from "./SideHead.tsx";
import "../details/details.css";
import "../home/home.css";
import "../sources/sources.css";
import "./ledger.css";
import "./compare.css";

/** Two agreements or two phases side by side, by days since each entered into force. */
export function ComparePage() {
  const { agreement, other } = useParams({ from: "/agreements/$agreement/compare/$other" });
  const search = useSearch({ strict: false }) as Record<string, string>;
  const { shown, misread } = readLedger(search);
  const day = (text: string | undefined) => (text && isDay(text) ? text : null);
  const starts = { start: day(search.start), otherStart: day(search.otherStart) };
  const answer = useQuery(
    questions.comparison(agreement, other, { ...starts, known: shown.known }),
  );
  if (answer.error)
    return (
      <AnswerFailed known={shown.known} error={answer.error} retry={() => void answer.refetch()} />
    );
  if (!answer.data) return <p className="page skeleton home-wait" aria-busy="true" />;
  return (
    <BookOf answer={answer.data} process={shown.process} known={shown.known}>
      <Misread texts={misread} />
      <SideBySide answer={answer.data} known={shown.known} process={shown.process} />
    </BookOf>
  );
}

interface Props {
  answer: ComparisonAnswer;
  known: string | null;
  process: string | null;
}

function SideBySide({ answer, known, process }: Props) {
  const words = useWords();
  const { say, knows } = words;
  const navigate = useNavigate();
  const { sides, joined, measures, claims } = answer;
  const axis = daysSince(sides);
  const nameOf = (id: string) => sides.find((side) => side.id === id)?.name ?? id;
  useTitle(say("compare.title", { a: sides[0]!.name, b: sides[1]!.name }));
  const startAt = (at: number, day: string) =>
    void navigate({
      to: ".",
      search: ((before: object) => ({
        ...before,
        [at === 0 ? "start" : "otherStart"]: day,
      })) as never,
    });
  return (
    <article className="page ledger-page compare-page">
      <h1>{say("compare.heading")}</h1>
      <p className="lead">
        {say("compare.lead")}{" "}
        {known ? say("card.known", { day: shortDay(known, words) }) : say("card.all")}
      </p>
      {process && (
        <CompareWith
          key={sides.map(({ id }) => id).join()}
          one={sides[0]!.id}
          other={sides[1]!.id}
          process={process}
        />
      )}
      <div className="compared-heads">
        {sides.map((side, at) => (
          <SideHead key={side.id} side={side} onStart={(day) => startAt(at, day)} />
        ))}
      </div>
      {joined.length > 0 && (
        <ul className="compared-joined">
          {joined.map(({ from, how, to }) => {
            const key = `ledger.how.${how}`;
            return (
              <li key={`${from} ${how} ${to}`}>
                {say("card.line", {
                  tail: nameOf(from),
                  way: knows(key) ? say(key) : how,
                  head: nameOf(to),
                })}
              </li>
            );
          })}
        </ul>
      )}
      <section aria-labelledby="compare-axis">
        <h2 id="compare-axis">{say("compare.axis")}</h2>
        <div className="compared-tracks">
          {sides.map((side, at) => (
            <ComparedTrack
              key={side.id}
              side={side}
              placed={axis.sides[at]!.placed}
              rows={axis.sides[at]!.rows}
            />
          ))}
          <div className="compared-axis" aria-hidden="true">
            {axis.ticks.map(({ day, at }) => (
              <span
                key={day}
                className={day === 0 ? "zero" : ""}
                style={{ insetInlineStart: `${at}%` }}
              >
                {words.number(day)}
              </span>
            ))}
          </div>
        </div>
        {axis.sides.map(({ outside }, at) =>
          outside > 0 ? (
            <p key={sides[at]!.id} className="hint">
              {say("compare.outside", { count: outside, name: sides[at]!.name })}
            </p>
          ) : null,
        )}
      </section>
      {measures.length > 0 && (
        <section aria-labelledby="compare-measures">
          <h2 id="compare-measures">{say("compare.measures")}</h2>
          <p className="hint">{say("compare.counts.why")}</p>
          {measures.map((one) => (
            <ComparedCounts key={one.id} measure={one} sides={sides} />
          ))}
        </section>
      )}
      <section aria-labelledby="compare-days">
        <h2 id="compare-days">{say("compare.days")}</h2>
        <div className="compared-heads">
          {sides.map((side) => (
            <ComparedList key={side.id} side={side} />
          ))}
        </div>
      </section>
      <section aria-labelledby="compare-promised">
        <h2 id="compare-promised">{say("ledger.promised")}</h2>
        <div className="compared-heads">
          {sides.map(({ id, name, provisions }) => (
            <div key={id}>
              <h3>
                <bdi>{name}</bdi>
              </h3>
              {provisions.length === 0 && <p className="hint">{say("compare.noPromise")}</p>}
              <ul>
                {provisions.map((one) => (
                  <li key={one.id}>
                    <Fact id={one.id}>{one.name}</Fact>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </section>
      <Pages claims={claims} />
    </article>
  );
}
