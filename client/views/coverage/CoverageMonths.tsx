import type { CoverageAnswer } from "../../../model/api/coverage.ts";
import { dateInWords } from "../../messages/days.ts";
import { languageInWords } from "../../messages/languages.ts";
import { useWords, type Words } from "../../messages/words.tsx";

type Month = CoverageAnswer["months"][number];

/** Every month of the window as a line: how much was read, of whom, and in which languages. */
export function CoverageMonths({ months }: { months: Month[] }) {
  const words = useWords();
  const { say } = words;
  const top = Math.max(1, ...months.map(({ sources }) => sources));
  return (
    <div>
      <h2 id="coverage-months">{say("coverage.months")}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must take the keyboard. */}
      <section className="coverage-table" aria-labelledby="coverage-months" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say("coverage.month")}</th>
              <th scope="col">{say("coverage.sources")}</th>
              <th scope="col">{say("coverage.events")}</th>
              <th scope="col">{say("coverage.byPublisher")}</th>
              <th scope="col">{say("coverage.byLanguage")}</th>
              <th scope="col">{say("coverage.byTie")}</th>
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <tr key={month.month} className={month.sources === 0 ? "unread" : ""}>
                <th scope="row">{dateInWords(month.month, words)}</th>
                <td className="amount">
                  <i aria-hidden="true">
                    <b style={{ inlineSize: `${(100 * month.sources) / top}%` }} />
                  </i>
                  {month.sources === 0 ? say("coverage.none") : words.number(month.sources)}
                </td>
                <td className="amount">{words.number(month.events)}</td>
                <td>{few(month.publishers, ({ name, id }) => name ?? id!, words)}</td>
                <td>{few(month.languages, ({ id }) => languageInWords(id!, words), words)}</td>
                <td>{few(month.ties, ({ name }) => name ?? say("coverage.noTie"), words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

const most = 3;

/** "Anadolu 4, The Herald 2, 5 others". */
function few(
  counted: Month["publishers"],
  nameOf: (one: Month["publishers"][number]) => string,
  { say, list }: Words,
): string {
  const named = counted
    .slice(0, most)
    .map((one) => say("coverage.counted", { name: nameOf(one), count: one.sources }));
  const others = counted.length - named.length;
  return list(others > 0 ? [...named, say("coverage.others", { count: others })] : named);
}
