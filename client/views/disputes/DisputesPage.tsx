import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { DisputesAnswer } from "../../../model/api/processes.ts";
import type { CardFact } from "../../../model/card.ts";
import { isDay } from "../../../model/day.ts";
import { shortDay } from "../../messages/days.ts";
import { factInWords } from "../../messages/facts.ts";
import { useWords } from "../../messages/words.tsx";
import { lookedFor } from "../../store/looked-for.ts";
import { questions } from "../../store/questions.ts";
import { useTitle } from "../parts/title.ts";
import { Failed } from "../states/Failed.tsx";
import { State } from "../states/State.tsx";
import { DisputeRow } from "./DisputeRow.tsx";
import { EchoList } from "./EchoList.tsx";
import { SideBySideList } from "./SideBySideList.tsx";
import "../home/home.css";
import "../sources/sources.css";
import "./disputes.css";

/** Everything of a process that is disputed, each in a sentence with its values and who says so. */
export function DisputesPage() {
  const { say } = useWords();
  const { process } = useParams({ from: "/processes/$process/disputes" });
  const asked = (useSearch({ strict: false }) as { known?: string }).known;
  const known = asked && isDay(asked) ? asked : null;
  const answer = useQuery(questions.disputes(process, known));
  useTitle(say("disputes.title"));
  if (answer.error) return <Failed error={answer.error} retry={() => void answer.refetch()} />;
  if (!answer.data) return <p className="page skeleton home-wait" aria-busy="true" />;
  return <Listed found={answer.data} known={known} />;
}

function Listed({ found, known }: { found: DisputesAnswer; known: string | null }) {
  const words = useWords();
  const { say } = words;
  const { counts, names, process } = found;
  const nameOf = (id: string) => names[id] ?? id;
  const [text, setText] = useState("");
  const titleOf = (fact: CardFact) => factInWords(fact, nameOf, words);
  const { disputes, sideBySide, echoes } = lookedFor(found, text, titleOf, nameOf);
  const isLooking = text.trim() !== "";
  const frame = { process, known, nameOf, open: isLooking };
  const others = (["alleged", "singleOrigin", "withdrawn", "onlyDenied", "inferred"] as const).map(
    (state) => [say(`guide.state.${state}`), say(`guide.says.${state}`), counts[state]] as const,
  );
  return (
    <article className="page disputes-page">
      {found.disputes.length === 0 ? (
        <State page title={say("disputes.none")} text={say("disputes.noneText")} />
      ) : (
        <h1>{say("disputes.title")}</h1>
      )}
      <p className="lead">
        {say("disputes.count", { count: counts.disputed, facts: counts.facts })}{" "}
        {known ? say("card.known", { day: shortDay(known, words) }) : say("card.all")}
      </p>
      <label className="disputes-look">
        {say("beside.look")}
        <input
          type="search"
          className="field"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {isLooking && (
        <p role="status">
          {say("beside.found", {
            disputes: disputes.length,
            beside: sideBySide.length,
            echoes: echoes.length,
          })}
        </p>
      )}
      {disputes.length > 0 && (
        <ol className="disputes">
          {disputes.map((dispute) => (
            <DisputeRow
              key={dispute.fact.id}
              dispute={dispute}
              process={process}
              known={known}
              nameOf={nameOf}
            />
          ))}
        </ol>
      )}
      {sideBySide.length > 0 && (
        <>
          <h2>{say("beside.title")}</h2>
          <p className="hint">{say("beside.hint")}</p>
          <SideBySideList all={sideBySide} {...frame} />
        </>
      )}
      {echoes.length > 0 && (
        <>
          <h2>{say("beside.echoes")}</h2>
          <p className="hint">{say("beside.echoesHint")}</p>
          <EchoList echoes={echoes} {...frame} />
        </>
      )}
      <h2>{say("disputes.others")}</h2>
      <dl className="state-counts">
        {others.map(([state, meaning, count]) => (
          <div key={state}>
            <dt>{state}</dt>
            <dd>
              <strong>{words.number(count)}</strong>
              <span>{meaning}</span>
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
