import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import type { CoverageAnswer } from "../../../model/api/coverage.ts";
import { isDay } from "../../../model/day.ts";
import { dayRange, shortDay } from "../../messages/days.ts";
import { languageInWords } from "../../messages/languages.ts";
import { useWords } from "../../messages/words.tsx";
import { questions } from "../../store/questions.ts";
import { useTitle } from "../parts/title.ts";
import { Failed } from "../states/Failed.tsx";
import { CountedList } from "./CountedList.tsx";
import { CoverageMonths } from "./CoverageMonths.tsx";
import { Gaps } from "./Gaps.tsx";
import { WindowForm } from "./WindowForm.tsx";
import "../home/home.css";
import "../sources/sources.css";
import "./coverage.css";

/** What was read of a process, month by month, and the stretches of which nothing was. */
export function CoveragePage() {
  const { say } = useWords();
  const { process } = useParams({ from: "/processes/$process/coverage" });
  const search = useSearch({ strict: false }) as Record<string, string | undefined>;
  const [from, to, known] = [search.from, search.to, search.known].map((day) =>
    day && isDay(day) ? day : null,
  ) as [string | null, string | null, string | null];
  const inOrder = !from || !to || from <= to;
  const answer = useQuery(
    questions.coverage(process, inOrder ? { from, to, known } : { from: to, to: from, known }),
  );
  useTitle(say("coverage.title"));
  if (answer.error)
    return (
      <Failed
        error={answer.error}
        retry={() => void answer.refetch()}
        nearAddress="/processes/$process"
      />
    );
  if (!answer.data) return <p className="page skeleton home-wait" aria-busy="true" />;
  return <Sheet found={answer.data} asked={from !== null || to !== null} known={known} />;
}

interface SheetProps {
  found: CoverageAnswer;
  /** Whether the address names the window. */
  asked: boolean;
  known: string | null;
}

function Sheet({ found, asked, known }: SheetProps) {
  const words = useWords();
  const { say } = words;
  const { process, window, hindsight, sources, withoutMonth, gaps, months } = found;
  const clock = known ? { known } : {};
  return (
    <article className="page coverage-page">
      <h1>{say("coverage.title")}</h1>
      <p className="lead">
        {say("coverage.lead", {
          sources,
          range: dayRange(window.from, window.to, words),
          publishers: found.publishers.length,
          languages: found.languages.length,
        })}{" "}
        {known && say("card.known", { day: shortDay(known, words) })}
      </p>
      {hindsight && <p className="hint">{say("coverage.hindsight")}</p>}
      <div className="ways">
        <WindowForm window={window} />
        {asked && (
          <Link
            className="button"
            to="/processes/$process/coverage"
            params={{ process }}
            search={clock as never}
          >
            {say("coverage.whole")}
          </Link>
        )}
        <Link
          className="button"
          to="/processes/$process"
          params={{ process }}
          search={{ from: window.from, to: window.to, ...clock } as never}
        >
          {say("coverage.explore")}
        </Link>
      </div>
      <Gaps gaps={gaps} />
      <CoverageMonths months={months} />
      {withoutMonth > 0 && (
        <p className="hint">{say("coverage.withoutMonth", { count: withoutMonth })}</p>
      )}
      <div className="coverage-counts">
        <CountedList
          title={say("coverage.byTie")}
          hint={say("coverage.tieHint")}
          counted={found.ties}
          nameOf={({ name }) => name ?? say("coverage.noTie")}
        />
        <CountedList
          title={say("coverage.byLanguage")}
          counted={found.languages}
          nameOf={({ id }) => languageInWords(id!, words)}
        />
        <CountedList
          title={say("coverage.byPublisher")}
          counted={found.publishers}
          nameOf={({ name, id }) => name ?? id!}
        />
      </div>
    </article>
  );
}
