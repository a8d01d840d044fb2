import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { dateInWords } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import { readLedger } from "../../store/ledger/address.ts";
import { questions } from "../../store/questions.ts";
import { useTitle } from "../parts/title.ts";
import { State } from "../states/State.tsx";
import { AnswerFailed } from "./AnswerFailed.tsx";
import { BookOf } from "./book.tsx";
import { CommitmentView } from "./CommitmentView.tsx";
import { Misread } from "./Misread.tsx";
import { Pages } from "./Pages.tsx";
import "../details/details.css";
import "../home/home.css";
import "../sources/sources.css";
import "./ledger.css";
import "./follow.css";

/** What the meetings of a process agreed, and what followed; first what nothing later mentions. */
export function CommitmentsPage() {
  const words = useWords();
  const { say } = words;
  const { process } = useParams({ from: "/processes/$process/commitments" });
  const { shown, misread } = readLedger(useSearch({ strict: false }));
  const { from, to, known } = shown;
  const answer = useQuery(questions.commitments(process, { from, to, known }));
  useTitle(say("follow.all"));
  if (answer.error)
    return <AnswerFailed known={known} error={answer.error} retry={() => void answer.refetch()} />;
  if (!answer.data) return <p className="page skeleton home-wait" aria-busy="true" />;
  const { commitments, claims } = answer.data;
  const silent = commitments.filter(({ followed }) => followed.length === 0);
  const taken = commitments.filter(({ followed }) => followed.length > 0);
  const clock = { process, ...(known ? { known } : {}) };
  const parts = [
    { id: "silent", title: say("follow.silent"), of: silent },
    { id: "taken", title: say("follow.taken"), of: taken },
  ].filter(({ of }) => of.length > 0);
  return (
    <BookOf answer={answer.data} process={process} known={known}>
      <Misread texts={misread} />
      <article className="page ledger-page follow-page">
        {commitments.length === 0 ? (
          <State page title={say("follow.agreed.none")} text={say("disputes.noneText")} />
        ) : (
          <h1>{say("follow.all")}</h1>
        )}
        <p className="lead">
          {say("follow.lead", { count: commitments.length, silent: silent.length })}
        </p>
        {parts.map(({ id, title, of }) => (
          <section key={id} aria-labelledby={`follow-${id}`}>
            <h2 id={`follow-${id}`}>{title}</h2>
            <ul className="commitments">
              {of.map((one) => (
                <li key={`${one.meeting} ${one.id}`}>
                  <p className="from-meeting">
                    <Link
                      to="/meetings/$meeting/follow-through"
                      params={{ meeting: one.meeting }}
                      search={clock as never}
                    >
                      <bdi>{one.meetingName}</bdi>
                    </Link>
                    <span className="hint">
                      {one.made ? dateInWords(one.made, words) : say("ledger.noDay")}
                    </span>
                  </p>
                  <ul>
                    <CommitmentView commitment={one} all={[]} />
                  </ul>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <Pages claims={claims} />
      </article>
    </BookOf>
  );
}
