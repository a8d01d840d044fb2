import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import type { LedgerAnswer } from "../../../model/api/ledger.ts";
import { longDay, shortDay } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import { type LedgerShown, readLedger, writeLedger } from "../../store/ledger/address.ts";
import { columnsOf } from "../../store/ledger/columns.ts";
import { sheetOf } from "../../store/ledger/sheet.ts";
import { extentOf } from "../../store/ledger/told.ts";
import { questions } from "../../store/questions.ts";
import { useTitle } from "../parts/title.ts";
import { AnswerFailed } from "./AnswerFailed.tsx";
import { BookOf } from "./book.tsx";
import { Clauses } from "./Clauses.tsx";
import { Dates } from "./Dates.tsx";
import { Download } from "./Download.tsx";
import { Family } from "./Family.tsx";
import { Figures } from "./Figures.tsx";
import { Key } from "./Key.tsx";
import { LedgerBar } from "./LedgerBar.tsx";
import { LedgerHead } from "./LedgerHead.tsx";
import { Misread } from "./Misread.tsx";
import { Pages } from "./Pages.tsx";
import { Roles } from "./Roles.tsx";
import { Sheet } from "./Sheet.tsx";
import { Statements } from "./Statements.tsx";
import "../home/home.css";
import "../details/details.css";
import "../sources/sources.css";
import "./ledger.css";

/** An agreement opened like an account book: what was promised, and who reports what of it. */
export function LedgerPage() {
  const { agreement: id } = useParams({ from: "/agreements/$agreement" });
  const { shown, misread } = readLedger(useSearch({ strict: false }));
  const { from, to, known } = shown;
  const answer = useQuery(questions.ledger(id, { from, to, known }));
  if (answer.error)
    return (
      <AnswerFailed
        known={known}
        error={answer.error}
        retry={() => void answer.refetch()}
        nearAddress="/agreements/$agreement"
      />
    );
  if (!answer.data) return <p className="page skeleton home-wait" aria-busy="true" />;
  return (
    <>
      <Misread texts={misread} />
      <Book ledger={answer.data} shown={shown} />
    </>
  );
}

function Book({ ledger, shown }: { ledger: LedgerAnswer; shown: LedgerShown }) {
  const words = useWords();
  const { say } = words;
  const navigate = useNavigate();
  const processes = useQuery(questions.processes()).data?.processes;
  const { agreement, claims, clauses, family, measures, roles, clocks } = ledger;
  const process = shown.process ?? agreement.processes[0] ?? null;
  const extent = extentOf(ledger);
  const window = { from: shown.from ?? extent.from, to: shown.to ?? extent.to };
  useTitle(agreement.name);
  useBringInView(shown.provision);
  useEffect(() => {
    if (shown.process === null && process !== null)
      void navigate({
        to: ".",
        search: writeLedger({ ...shown, process }) as never,
        hash: true,
        replace: true,
      });
  }, [shown, process, navigate]);
  const change = (next: Partial<LedgerShown>) =>
    void navigate({ to: ".", search: writeLedger({ ...shown, process, ...next }) as never });

  return (
    <BookOf answer={ledger} process={process} known={shown.known}>
      <LedgerBar
        shown={shown}
        change={change}
        run={extent}
        today={clocks.today}
        hindsight={processes?.find((one) => one.id === process)?.clock === "hindsight"}
      />
      <article className="page ledger-page">
        <LedgerHead ledger={ledger} process={process} />
        <p className="hint print-only">
          {say("copy.citation", {
            name: agreement.name,
            process: processes?.find((one) => one.id === process)?.name ?? "",
            at: longDay(window.to, words),
            known: longDay(shown.known ?? clocks.today, words),
            revision: ledger.revision.slice(0, 12),
            address: location.href,
          })}
        </p>
        <section aria-labelledby="ledger-dates">
          <h2 id="ledger-dates">{say("ledger.dates")}</h2>
          <Dates agreement={agreement} />
        </section>
        <div className="ledger-part">
          <div className="ledger-bar">
            <div>
              <h2>{say("ledger.sheet")}</h2>
              <p className="hint">
                {say("ledger.sheet.order")}{" "}
                {shown.known && say("card.known", { day: shortDay(shown.known, words) })}
              </p>
            </div>
            <Key assessed={ledger.assessments.length > 0} />
            <div className="ways">
              <button
                type="button"
                className="button"
                aria-pressed={shown.list}
                onClick={() => change({ list: !shown.list })}
              >
                {say("ledger.asTable")}
              </button>
              <Download
                agreement={agreement.id}
                asked={writeLedger({ ...shown, provision: null, list: false, process: null })}
              />
            </div>
          </div>
          {shown.list ? (
            <Statements ledger={ledger} />
          ) : (
            <Sheet
              blocks={sheetOf(ledger)}
              sides={columnsOf(ledger).columns}
              window={window}
              chosen={shown.provision}
              agreement={agreement.id}
              assessments={ledger.assessments}
            />
          )}
        </div>
        {measures.length > 0 && (
          <section aria-labelledby="figures" className="ledger-figures">
            <h2 id="figures">{say("ledger.figures")}</h2>
            <p className="hint">{say("ledger.figures.why")}</p>
            <Figures measures={measures} window={window} />
          </section>
        )}
        <div className="ledger-two">
          <section aria-labelledby="ledger-roles">
            <h2 id="ledger-roles">{say("ledger.roles")}</h2>
            <Roles roles={roles} />
          </section>
          <section aria-labelledby="ledger-family">
            <h2 id="ledger-family">{say("ledger.family")}</h2>
            <Family family={family} open={agreement.id} />
          </section>
        </div>
        {clauses.length > 0 && (
          <section aria-labelledby="ledger-clauses">
            <h2 id="ledger-clauses">{say("ledger.clauses")}</h2>
            <Clauses clauses={clauses} />
          </section>
        )}
        <Pages claims={claims} />
      </article>
    </BookOf>
  );
}

/** The provision of the address is brought into view, and takes the focus. */
function useBringInView(provision: string | null) {
  useEffect(() => {
    const id = provision === null ? location.hash.slice(1) : `provision-${provision}`;
    const row = id ? document.getElementById(decodeURIComponent(id)) : null;
    row?.scrollIntoView({ block: "start" });
    row?.focus({ preventScroll: true });
  }, [provision]);
}
