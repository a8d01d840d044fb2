import { Link } from "@tanstack/react-router";
import type { EntityAnswer } from "../../../model/api/facts.ts";
import type { Merger, Spelling } from "../../../model/spelling.ts";
import { languageInWords, scriptInWords } from "../../messages/languages.ts";
import { Say, useWords } from "../../messages/words.tsx";

interface Props {
  answer: EntityAnswer;
  /** As known on; null: all that is known. */
  known: string | null;
}

/** Each way in which it is written, in which script, and whose texts write it so; and who is one with it. */
export function Spellings({ answer: { spellings, mergers }, known }: Props) {
  const { say } = useWords();
  if (spellings.length < 2 && mergers.length === 0) return null;
  return (
    <section className="spellings">
      <h2>{say("spellings.title")}</h2>
      <p className="hint">{say("spellings.lead")}</p>
      {mergers.map((merger) => (
        <MergerNote key={`${merger.from} ${merger.into}`} merger={merger} />
      ))}
      <div className="scrolls">
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{say("spellings.name")}</th>
              <th scope="col">{say("spellings.script")}</th>
              <th scope="col">{say("spellings.writers")}</th>
            </tr>
          </thead>
          <tbody>
            {spellings.map((spelling) => (
              <Row key={spelling.is} spelling={spelling} known={known} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ spelling, known }: { spelling: Spelling; known: string | null }) {
  const words = useWords();
  const { say } = words;
  const { is, lang, script, drawn, from } = spelling;
  const writers = spelling.writers.filter((writer) => known === null || writer.known <= known);
  return (
    <tr>
      <th scope="row">
        <bdi lang={lang === "und" ? undefined : lang}>{is}</bdi>
        {drawn && <small>{say("spellings.drawn")}</small>}
        {from !== null && <small>{say("spellings.from", { id: from })}</small>}
      </th>
      <td>{script === "Zyyy" ? "" : scriptInWords(script, words)}</td>
      <td>
        {writers.length === 0 ? (
          <span className="hint">{say("spellings.nobody")}</span>
        ) : (
          <ul>
            {writers.map(({ source, publisherName, language, inferred, words: cited }) => (
              <li key={source}>
                <Link to="/sources/$source" params={{ source }}>
                  <bdi>{publisherName}</bdi>
                </Link>{" "}
                {languageInWords(language, words)}
                {inferred && `, ${say("spellings.inferred")}`}
                <q lang={language} dir="auto">
                  {cited}
                </q>
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

function MergerNote({ merger: { fromName, intoName, reason, undone } }: { merger: Merger }) {
  const { say } = useWords();
  const values = {
    from: <bdi key="from">{fromName}</bdi>,
    into: <bdi key="into">{intoName}</bdi>,
    reason: <bdi key="reason">{reason ?? say("spellings.noReason")}</bdi>,
    undone: <bdi key="undone">{undone}</bdi>,
  };
  return (
    <p className="merger">
      <Say id={undone === null ? "spellings.merged" : "spellings.undone"} values={values} />
    </p>
  );
}
