import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { dateInWords } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import { questions } from "../../store/questions.ts";
import { Failed } from "../states/Failed.tsx";

/** The pages that a story rests on, each with its address and its terms. */
export function ClassSources({ story }: { story: string }) {
  const words = useWords();
  const { say } = words;
  const answer = useQuery(questions.storySources(story));
  return (
    <section aria-labelledby="class-sources">
      <h2 id="class-sources">{say("study.class.sources")}</h2>
      <p className="hint">{say("set.sources.lead")}</p>
      {answer.error ? (
        <Failed error={answer.error} retry={() => void answer.refetch()} />
      ) : !answer.data ? (
        <p className="skeleton study-wait-text" aria-busy="true" />
      ) : (
        <ul className="class-sources">
          {answer.data.sources.map(({ id, publisher, published, title, url, terms }) => (
            <li key={id}>
              <Link to="/sources/$source" params={{ source: id }}>
                <bdi>{publisher}</bdi>
              </Link>
              {", "}
              {dateInWords(published, words)}.{" "}
              {title && (
                <>
                  <cite>
                    <bdi>{title}</bdi>
                  </cite>
                  {". "}
                </>
              )}
              <a className="class-url" href={url} target="_blank" rel="noreferrer" dir="ltr">
                {readable(url)}
              </a>{" "}
              <span className="hint">
                {terms === null ? say("study.class.notFree") : say("study.class.free", { terms })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** An address as a person writes it; one that cannot be read so stays as it is. */
function readable(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
