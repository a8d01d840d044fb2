import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import type { AccusationsAnswer } from "../../../model/api/ledger.ts";
import { useWords } from "../../messages/words.tsx";
import { type LedgerShown, readLedger, writeLedger } from "../../store/ledger/address.ts";
import { twoWay } from "../../store/ledger/two-way.ts";
import { questions } from "../../store/questions.ts";
import { useTitle } from "../parts/title.ts";
import { State } from "../states/State.tsx";
import { AnswerFailed } from "./AnswerFailed.tsx";
import { BookOf } from "./book.tsx";
import { LedgerBar } from "./LedgerBar.tsx";
import { Matrix } from "./Matrix.tsx";
import { Misread } from "./Misread.tsx";
import { Pages } from "./Pages.tsx";
import { WayView } from "./WayView.tsx";
import "../details/details.css";
import "../home/home.css";
import "../sources/sources.css";
import "./ledger.css";
import "./accusations.css";

/** Who accuses whom of what, both ways: the same form and the same room for every side. */
export function AccusationsPage() {
  const { say } = useWords();
  const { process } = useParams({ from: "/processes/$process/accusations" });
  const { shown, misread } = readLedger(useSearch({ strict: false }));
  const { from, to, known } = shown;
  const answer = useQuery(questions.accusations(process, { from, to, known }));
  useTitle(say("accusations.title"));
  if (answer.error)
    return <AnswerFailed known={known} error={answer.error} retry={() => void answer.refetch()} />;
  if (!answer.data) return <p className="page skeleton home-wait" aria-busy="true" />;
  return (
    <>
      <Misread texts={misread} />
      <Listed answer={answer.data} shown={{ ...shown, process }} />
    </>
  );
}

function Listed({ answer, shown }: { answer: AccusationsAnswer; shown: LedgerShown }) {
  const { say } = useWords();
  const navigate = useNavigate();
  const processes = useQuery(questions.processes()).data?.processes;
  const summary = processes?.find(({ id }) => id === shown.process);
  const { pairs, others } = twoWay(answer);
  const change = (next: Partial<LedgerShown>) =>
    void navigate({ to: ".", search: writeLedger({ ...shown, ...next, process: null }) as never });
  const today = answer.clocks.today;
  return (
    <BookOf answer={answer} process={shown.process} known={shown.known}>
      <LedgerBar
        shown={shown}
        change={change}
        run={{ from: summary?.firstEvent ?? today, to: summary?.lastEvent ?? today }}
        today={today}
        hindsight={summary?.clock === "hindsight"}
      />
      <article className="page ledger-page">
        {answer.accusations.length === 0 ? (
          <State page title={say("accusations.none")} text={say("disputes.noneText")} />
        ) : (
          <>
            <h1>{say("accusations.title")}</h1>
            <p className="lead">{say("accusations.lead", { count: answer.accusations.length })}</p>
          </>
        )}
        {pairs.map(([one, other]) => (
          <section
            key={`${one.from.id} ${one.to.id}`}
            aria-label={say("accusations.between", { a: one.from.name, b: other.from.name })}
          >
            <h2>
              <bdi>{say("accusations.between", { a: one.from.name, b: other.from.name })}</bdi>
            </h2>
            <p className="hint">{say("accusations.same")}</p>
            <div className="both-ways">
              <WayView way={one} />
              <WayView way={other} />
            </div>
          </section>
        ))}
        {others.length > 0 && (
          <section aria-labelledby="accusations-others">
            <h2 id="accusations-others">{say("accusations.others")}</h2>
            <div className="both-ways">
              {others.map((way) => (
                <WayView key={`${way.from.id} ${way.to.id}`} way={way} />
              ))}
            </div>
          </section>
        )}
        {answer.matrix.length > 0 && (
          <div className="ledger-part">
            <h2>{say("accusations.matrix")}</h2>
            <Matrix answer={answer} />
          </div>
        )}
        <Pages claims={answer.claims} />
      </article>
    </BookOf>
  );
}
