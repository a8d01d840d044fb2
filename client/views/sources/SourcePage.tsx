import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { ExternalLink } from "lucide-react";
import { dateInWords, shortDay } from "../../messages/days.ts";
import { languageInWords } from "../../messages/languages.ts";
import { useWords } from "../../messages/words.tsx";
import { questions } from "../../store/questions.ts";
import { useNames } from "../../store/use-names.ts";
import { useTitle } from "../parts/title.ts";
import { Failed } from "../states/Failed.tsx";
import { PassageRow } from "./PassageRow.tsx";
import "../details/details.css";
import "../home/home.css";
import "./sources.css";

/** One text: who published it and when, and every passage with the facts that rest on it. */
export function SourcePage() {
  const words = useWords();
  const { say } = words;
  const { source: id } = useParams({ from: "/sources/$source" });
  const answer = useQuery(questions.source(id));
  const source = answer.data?.source;
  useTitle(source?.publisherName);
  const quoted = source?.passages.flatMap(({ speaker, via }) => [speaker, via]) ?? [];
  const nameOf = useNames(quoted.filter((one) => one !== null));
  if (answer.error)
    return (
      <Failed
        error={answer.error}
        retry={() => void answer.refetch()}
        nearAddress="/sources/$source"
      />
    );
  if (!source) return <p className="page skeleton home-wait" aria-busy="true" />;
  const about = [
    [say("sources.published"), dateInWords(source.published, words)],
    [say("sources.known"), shortDay(source.known, words)],
    [say("sources.language"), languageInWords(source.language, words)],
    [say("sources.terms"), source.terms ?? say("sources.noTerms")],
    [say("sources.claims"), words.number(source.claims)],
  ] as const;

  return (
    <article className="page source">
      <p className="kind">{say("sources.one")}</p>
      <h1>
        <bdi>{source.publisherName}</bdi>
      </h1>
      {source.title && (
        <p className="lead">
          <bdi>{source.title}</bdi>
        </p>
      )}
      <dl>
        {about.map(([term, told]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{told}</dd>
          </div>
        ))}
      </dl>
      <p className="source-links">
        <a href={source.url} target="_blank" rel="noreferrer">
          {say("sources.open")} <ExternalLink size={12} aria-hidden="true" />
        </a>
        {source.archived && (
          <a href={source.archived} target="_blank" rel="noreferrer">
            {say("sources.archived")} <ExternalLink size={12} aria-hidden="true" />
          </a>
        )}
      </p>
      <h2>{say("sources.passages", { count: source.passages.length })}</h2>
      <ol className="passages">
        {source.passages.map((passage) => (
          <PassageRow
            key={passage.number}
            passage={passage}
            lang={source.language}
            nameOf={nameOf}
          />
        ))}
      </ol>
    </article>
  );
}
