import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { dateInWords } from "../../messages/days.ts";
import { languageInWords } from "../../messages/languages.ts";
import { useWords } from "../../messages/words.tsx";
import { questions } from "../../store/questions.ts";
import { useTitle } from "../parts/title.ts";
import { Failed } from "../states/Failed.tsx";
import { State } from "../states/State.tsx";
import "../list/list.css";
import "../home/home.css";
import "./sources.css";

/** Every text that was read, newest first; of one process where the address names one. */
export function Sources() {
  const words = useWords();
  const { say } = words;
  useTitle(say("sources.title"));
  const { process } = useSearch({ strict: false }) as { process?: string };
  const answer = useQuery(questions.sources(process ?? null));
  const processes = useQuery(questions.processes());
  const name = processes.data?.processes.find(({ id }) => id === process)?.name;
  if (answer.error) return <Failed error={answer.error} retry={() => void answer.refetch()} />;
  const sources = [...(answer.data?.sources ?? [])].sort((a, b) => (a.known < b.known ? 1 : -1));

  return (
    <div className="page sources">
      <h1>{name ? say("sources.of", { name }) : say("sources.title")}</h1>
      {answer.isPending && <p className="skeleton home-wait" aria-busy="true" />}
      {answer.data && sources.length === 0 && <State title={say("sources.none")} />}
      {sources.length > 0 && (
        <>
          <p className="hint">{say("sources.count", { count: sources.length })}</p>
          <table className="list">
            <thead>
              <tr>
                <th scope="col">{say("sources.text")}</th>
                <th scope="col">{say("sources.published")}</th>
                <th scope="col">{say("sources.language")}</th>
                <th scope="col" className="number">
                  {say("sources.claims")}
                </th>
              </tr>
            </thead>
            <tbody>
              {sources.map(({ id, publisherName, title, published, language, claims }) => (
                <tr key={id}>
                  <th scope="row">
                    <Link to="/sources/$source" params={{ source: id }}>
                      <bdi>{publisherName}</bdi>
                    </Link>
                    {title && (
                      <small>
                        <bdi>{title}</bdi>
                      </small>
                    )}
                  </th>
                  <td>{dateInWords(published, words)}</td>
                  <td>{languageInWords(language, words)}</td>
                  <td className="number">{words.number(claims)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </div>
  );
}
