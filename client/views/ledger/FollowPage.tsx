import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import type { FollowThroughAnswer } from "../../../model/api/ledger.ts";
import { dateInWords, shortDay } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import { readLedger } from "../../store/ledger/address.ts";
import { questions } from "../../store/questions.ts";
import { KindMark } from "../parts/KindMark.tsx";
import { useTitle } from "../parts/title.ts";
import { AnswerFailed } from "./AnswerFailed.tsx";
import { BookOf, useBook } from "./book.tsx";
import { CommitmentView } from "./CommitmentView.tsx";
import { Fact } from "./Fact.tsx";
import { Misread } from "./Misread.tsx";
import { Pages } from "./Pages.tsx";
import "../details/details.css";
import "../home/home.css";
import "../sources/sources.css";
import "./ledger.css";
import "./follow.css";

/** A meeting, what it agreed, and what followed; every meeting named can be walked to in its turn. */
export function FollowPage() {
  const { meeting } = useParams({ from: "/meetings/$meeting/follow-through" });
  const { shown, misread } = readLedger(useSearch({ strict: false }));
  const answer = useQuery(questions.followThrough(meeting, shown.known));
  if (answer.error)
    return (
      <AnswerFailed
        known={shown.known}
        error={answer.error}
        retry={() => void answer.refetch()}
        nearAddress="/meetings/$meeting/follow-through"
      />
    );
  if (!answer.data) return <p className="page skeleton home-wait" aria-busy="true" />;
  return (
    <BookOf answer={answer.data} process={shown.process} known={shown.known}>
      <Misread texts={misread} />
      <Chain answer={answer.data} known={shown.known} process={shown.process} />
    </BookOf>
  );
}

interface Props {
  answer: FollowThroughAnswer;
  known: string | null;
  process: string | null;
}

function Chain({ answer, known, process }: Props) {
  const words = useWords();
  const { say } = words;
  const { meeting, before, after, commitments, noReportSince, claims } = answer;
  useTitle(say("follow.title", { name: meeting.name }));
  const roots = commitments.filter(({ partOf }) => partOf === null);
  const silent = commitments.filter(({ id }) => noReportSince.includes(id));
  return (
    <article className="page ledger-page follow-page">
      <p className="kind">
        <KindMark kind="Meeting" disputed={meeting.standing.disputed} />
        {say("follow.kind")}
      </p>
      <h1>
        <Fact id={meeting.id}>
          <bdi>{meeting.name}</bdi>
        </Fact>
      </h1>
      <p className="lead">
        {meeting.days.edtf ? dateInWords(meeting.days.edtf, words) : say("ledger.noDay")}
        {" · "}
        {known ? say("card.known", { day: shortDay(known, words) }) : say("card.all")}
        {process && (
          <>
            {" · "}
            <Link
              to="/processes/$process"
              params={{ process }}
              search={{ selected: meeting.id, ...(known ? { known } : {}) } as never}
            >
              {say("entity.inProcess")}
            </Link>
          </>
        )}
      </p>
      <ol className="chain">
        <Meetings joined={before} title={say("follow.before")} none={say("follow.before.none")} />
        <li className="step">
          <h2>{say("follow.agreed")}</h2>
          {roots.length === 0 && <p className="hint">{say("follow.agreed.none")}</p>}
          <ul className="commitments">
            {roots.map((one) => (
              <CommitmentView key={one.id} commitment={one} all={commitments} />
            ))}
          </ul>
        </li>
        <Meetings joined={after} title={say("follow.after")} none={say("follow.after.none")} />
      </ol>
      {silent.length > 0 && (
        <section aria-labelledby="follow-silent">
          <h2 id="follow-silent">{say("follow.silent")}</h2>
          <p className="hint">{say("follow.silent.why")}</p>
          <ul className="silent">
            {silent.map(({ id, kind, name }) => (
              <li key={id}>
                <KindMark kind={kind} /> <Fact id={id}>{name}</Fact>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Pages claims={claims} />
    </article>
  );
}

interface Meetings {
  joined: FollowThroughAnswer["before"];
  title: string;
  none: string;
}

function Meetings({ joined, title, none }: Meetings) {
  const words = useWords();
  const { say, knows } = words;
  const { clock } = useBook();
  return (
    <li className="step">
      <h2>{title}</h2>
      {joined.length === 0 && <p className="hint">{none}</p>}
      <ul>
        {joined.map(({ id, name, how, days, by }) => {
          const key = `follow.how.${how}`;
          return (
            <li key={`${id} ${how}`}>
              <KindMark kind="Meeting" />
              <p>
                <Link
                  to="/meetings/$meeting/follow-through"
                  params={{ meeting: id }}
                  search={clock as never}
                >
                  <bdi>{name}</bdi>
                </Link>
                <span className="hint">
                  {days.edtf ? dateInWords(days.edtf, words) : say("ledger.noDay")} ·{" "}
                  <Fact id={by.id}>{knows(key) ? say(key) : how}</Fact>
                </span>
              </p>
            </li>
          );
        })}
      </ul>
    </li>
  );
}
