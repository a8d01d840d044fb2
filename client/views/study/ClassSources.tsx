import { Link } from "@tanstack/react-router";
import type { ToldParagraph } from "../../../model/api/stories.ts";
import { dateInWords } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import type { ToldStory } from "./story.ts";

type Quote = Extract<ToldParagraph, { quote: unknown }>["quote"];

/** The pages that a story quotes, each with its terms. */
export function ClassSources({ story }: { story: ToldStory }) {
  const words = useWords();
  const { say } = words;
  const quotes = story.steps.flatMap(({ text }) =>
    text.flatMap((paragraph): Quote[] => ("quote" in paragraph ? [paragraph.quote] : [])),
  );
  const sources = [...new Map(quotes.map((quote) => [quote.source, quote])).values()];
  return (
    <section aria-labelledby="class-sources">
      <h2 id="class-sources">{say("study.class.sources")}</h2>
      {sources.length === 0 && <p>{say("study.class.noSources")}</p>}
      <ul className="class-sources">
        {sources.map(({ source, publisherName, published, terms }) => (
          <li key={source}>
            <Link to="/sources/$source" params={{ source }}>
              <bdi>{publisherName}</bdi>
            </Link>
            {", "}
            {dateInWords(published, words)}.{" "}
            <span className="hint">
              {terms === null ? say("study.class.notFree") : say("study.class.free", { terms })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
