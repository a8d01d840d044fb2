import type { SourceSummary } from "../../../model/api/sources.ts";
import { languageInWords } from "../../messages/languages.ts";
import { useWords } from "../../messages/words.tsx";

const most = 8;

/** What was read, by publisher and by language: what is much and what is thin shows by itself. */
export function Coverage({ sources }: { sources: SourceSummary[] }) {
  const words = useWords();
  const { say } = words;
  const bars = (title: string, names: string[]) => {
    const counted = countOf(names);
    const top = counted[0]?.count ?? 1;
    return (
      <>
        <h3>{title}</h3>
        <ul className="bars">
          {counted.slice(0, most).map(({ name, count }) => (
            <li key={name}>
              <bdi>{name}</bdi>
              <i aria-hidden="true">
                <b style={{ inlineSize: `${(100 * count) / top}%` }} />
              </i>
              <strong>{words.number(count)}</strong>
            </li>
          ))}
        </ul>
        {counted.length > most && (
          <p className="hint">{say("home.more", { count: counted.length - most })}</p>
        )}
      </>
    );
  };
  return (
    <section className="coverage" aria-labelledby="home-coverage">
      <h2 id="home-coverage">{say("home.coverage")}</h2>
      <p className="hint">{say("home.read", { count: sources.length })}</p>
      {bars(
        say("home.byPublisher"),
        sources.map(({ publisherName }) => publisherName),
      )}
      {bars(
        say("home.byLanguage"),
        sources.map(({ language }) => languageInWords(language, words)),
      )}
    </section>
  );
}

function countOf(names: string[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "en"));
}
