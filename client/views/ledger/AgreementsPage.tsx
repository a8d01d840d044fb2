import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import type { AgreementsAnswer } from "../../../model/api/ledger.ts";
import { agreementDays } from "../../../model/ledger/agreement.ts";
import { shortDay } from "../../messages/days.ts";
import { fieldInWords, valueInWords } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import { readLedger } from "../../store/ledger/address.ts";
import { predecessorOf } from "../../store/ledger/predecessor.ts";
import { firstDay } from "../../store/ledger/stage-day.ts";
import { questions } from "../../store/questions.ts";
import { Badges } from "../parts/Badges.tsx";
import { Differs } from "../parts/Differs.tsx";
import { useTitle } from "../parts/title.ts";
import { State } from "../states/State.tsx";
import { AnswerFailed } from "./AnswerFailed.tsx";
import { BookOf, useBook } from "./book.tsx";
import { CompareBefore } from "./CompareWith.tsx";
import { Fact } from "./Fact.tsx";
import { Misread } from "./Misread.tsx";
import { Stage } from "./Stage.tsx";
import "../details/details.css";
import "../home/home.css";
import "../sources/sources.css";
import "./ledger.css";
import "./agreements.css";

/** The agreements of a process, oldest first: proposed, agreed, planned and in force never look alike. */
export function AgreementsPage() {
  const words = useWords();
  const { say } = words;
  const { process } = useParams({ from: "/processes/$process/agreements" });
  const { shown, misread } = readLedger(useSearch({ strict: false }));
  const answer = useQuery(questions.agreements(process, shown.known));
  useTitle(say("agreements.title"));
  if (answer.error)
    return (
      <AnswerFailed
        known={shown.known}
        error={answer.error}
        retry={() => void answer.refetch()}
        nearAddress="/processes/$process/agreements"
      />
    );
  if (!answer.data) return <p className="page skeleton home-wait" aria-busy="true" />;
  const agreements = answer.data.agreements.toSorted((a, b) =>
    firstDay(a).localeCompare(firstDay(b)),
  );
  return (
    <BookOf answer={answer.data} process={process} known={shown.known}>
      <Misread texts={misread} />
      <article className="page ledger-page">
        {agreements.length === 0 ? (
          <State page title={say("agreements.none")} text={say("disputes.noneText")} />
        ) : (
          <h1>{say("agreements.title")}</h1>
        )}
        <p className="lead">
          {say("agreements.lead", { count: agreements.length })}{" "}
          {shown.known ? say("card.known", { day: shortDay(shown.known, words) }) : say("card.all")}
        </p>
        <p className="ways">
          <Link
            to="/processes/$process/accusations"
            params={{ process }}
            search={(shown.known ? { known: shown.known } : {}) as never}
          >
            {say("accusations.title")}
          </Link>
          <Link
            to="/processes/$process/commitments"
            params={{ process }}
            search={(shown.known ? { known: shown.known } : {}) as never}
          >
            {say("follow.all")}
          </Link>
        </p>
        <ol className="agreements">
          {agreements.map((one) => (
            <One key={one.id} one={one} before={predecessorOf(agreements, one.id)} />
          ))}
        </ol>
      </article>
    </BookOf>
  );
}

type Entry = AgreementsAnswer["agreements"][number];

function One({ one, before }: { one: Entry; before: Entry | null }) {
  const words = useWords();
  const { say, list } = words;
  const { nameOf, clock } = useBook();
  const { id, name, stage, dates, standing, phases, provisions, figures } = one;
  const given = agreementDays.filter((field) => dates[field].values.length > 0);
  return (
    <li className={stage.replace(" ", "-")}>
      <div>
        <Stage stage={stage} />
        <Badges standing={{ ...standing, disputed: false, denied: false }} nameOf={nameOf} />
      </div>
      <div>
        <h2>
          <Link to="/agreements/$agreement" params={{ agreement: id }} search={clock as never}>
            <bdi>{name}</bdi>
          </Link>
        </h2>
        {given.length === 0 && <p>{say("ledger.noDay")}</p>}
        <dl>
          {given.map((field) => (
            <div key={field}>
              <dt>{fieldInWords(field, words)}</dt>
              <dd>
                {dates[field].disputed && <Differs />}
                <Fact id={id}>
                  {list(
                    dates[field].values.map(({ value }) =>
                      valueInWords(field, value, words, nameOf),
                    ),
                  )}
                </Fact>
              </dd>
            </div>
          ))}
        </dl>
        <p className="hint">{say("agreements.counts", { phases, provisions, figures })}</p>
        {before && (
          <p className="ways">
            <CompareBefore one={id} before={before} />
          </p>
        )}
      </div>
    </li>
  );
}
