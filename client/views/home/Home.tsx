import { useQuery } from "@tanstack/react-query";
import { useWords } from "../../messages/words.tsx";
import { questions } from "../../store/questions.ts";
import { useTitle } from "../parts/title.ts";
import { HomeSearch } from "../search/HomeSearch.tsx";
import { Failed } from "../states/Failed.tsx";
import { Coverage } from "./Coverage.tsx";
import { Processes } from "./Processes.tsx";
import { RecentChanges } from "./RecentChanges.tsx";
import "./home.css";

/** Every process on one axis, and what the texts behind them cover. */
export function Home() {
  const { say } = useWords();
  useTitle(null);
  const processes = useQuery(questions.processes());
  const sources = useQuery(questions.sources(null));
  return (
    <div className="home">
      <h1>{say("home.title")}</h1>
      <p className="lead">{say("home.lead")}</p>
      <HomeSearch />
      <div className="home-parts">
        {processes.error ? (
          <Failed error={processes.error} retry={() => void processes.refetch()} />
        ) : processes.data ? (
          <div>
            <Processes processes={processes.data.processes} today={processes.data.clocks.today} />
            <RecentChanges />
          </div>
        ) : (
          <p className="skeleton home-wait" aria-busy="true" />
        )}
        {sources.error ? (
          <Failed error={sources.error} retry={() => void sources.refetch()} />
        ) : (
          sources.data && <Coverage sources={sources.data.sources} />
        )}
      </div>
    </div>
  );
}
