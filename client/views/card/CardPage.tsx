import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { CardAnswer } from "../../../model/api/facts.ts";
import { isDay } from "../../../model/day.ts";
import type { KindName } from "../../../model/kinds.ts";
import { shortDay } from "../../messages/days.ts";
import { factInWords } from "../../messages/facts.ts";
import { useWords } from "../../messages/words.tsx";
import { inOrderOfDoubt } from "../../store/card.ts";
import { differenceOn } from "../../store/difference/address.ts";
import { questions } from "../../store/questions.ts";
import { PageFoot } from "../details/PageFoot.tsx";
import { Badges } from "../parts/Badges.tsx";
import { KindMark } from "../parts/KindMark.tsx";
import { LedHere } from "../parts/LedHere.tsx";
import { useTitle } from "../parts/title.ts";
import { Failed } from "../states/Failed.tsx";
import { BesidePanel } from "./BesidePanel.tsx";
import { CardSpellings } from "./CardSpellings.tsx";
import { Chains } from "./CitedWords.tsx";
import { EchoPanel } from "./EchoPanel.tsx";
import { EvidenceTable } from "./EvidenceTable.tsx";
import { Question } from "./Question.tsx";
import { RelatePanel } from "./RelatePanel.tsx";
import { UnreadPanel } from "./UnreadPanel.tsx";
import "../details/details.css";
import "../home/home.css";
import "../sources/sources.css";
import "./card.css";

/** The claim card: every question of one fact, its sides with equal weight, and how they relate. */
export function CardPage() {
  const { fact: id } = useParams({ from: "/facts/$fact" });
  const { known: asked, field } = useSearch({ strict: false }) as Record<string, string>;
  const known = asked && isDay(asked) ? asked : null;
  const answer = useQuery(questions.card(id, known));
  if (answer.error)
    return (
      <Failed error={answer.error} retry={() => void answer.refetch()} nearAddress="/facts/$fact" />
    );
  if (!answer.data) return <p className="page skeleton home-wait" aria-busy="true" />;
  const chains = new Map(answer.data.chains.map((chain) => [chain.claim, chain]));
  return (
    <Chains value={chains}>
      <CardSheet asked={id} card={answer.data} known={known} field={field ?? null} />
    </Chains>
  );
}

interface Sheet {
  /** The id in the address. */
  asked: string;
  card: CardAnswer;
  known: string | null;
  /** The question that the card was opened on. */
  field: string | null;
}

function CardSheet({ asked: id, card, known, field }: Sheet) {
  const asked = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (field === null) return;
    const heading = asked.current?.querySelector<HTMLElement>("h2[data-asked]");
    heading?.focus();
  }, [field]);
  const words = useWords();
  const { say } = words;
  const { fact, standing, claims } = card;
  const nameOf = (id: string) => card.names[id] ?? id;
  const title = factInWords(fact, nameOf, words);
  useTitle(title);
  const { data } = useQuery(questions.processes());
  const hasTwoClocks = (process: string) =>
    data?.processes.some(({ id, clock }) => id === process && clock === "two") ?? false;
  return (
    <article className="page card-page">
      <div className="card-sheet card-questions" ref={asked}>
        <p className="kind">
          {fact.is === "entity" && <KindMark kind={fact.type as KindName} />}
          {fact.is === "entity" ? say(`kind.${fact.type as KindName}`) : say("line.kind")}
          <Badges standing={standing} nameOf={nameOf} echo />
        </p>
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <LedHere asked={id} id={fact.id} name={title} />
        <p className="hint">
          {known ? say("card.known", { day: shortDay(known, words) }) : say("card.all")}
          {fact.processes.map((process) => (
            <span key={process}>
              {" · "}
              <Link
                to="/processes/$process"
                params={{ process }}
                search={{ selected: fact.id, ...(known ? { known } : {}) } as never}
              >
                {say("entity.inProcess")}
              </Link>
              {standing.firstKnown && hasTwoClocks(process) && (
                <>
                  {" · "}
                  <Link
                    to="/processes/$process/diff"
                    params={{ process }}
                    search={differenceOn(standing.firstKnown, fact.id) as never}
                  >
                    {say("diff.thatDay", { day: shortDay(standing.firstKnown, words) })}
                  </Link>
                </>
              )}
            </span>
          ))}
        </p>
        {claims.length === 0 && (
          <p className="card-nothing">
            {known ? say("notKnown.title", { day: shortDay(known, words) }) : say("card.nobody")}
          </p>
        )}
        <BesidePanel card={card} known={known} nameOf={nameOf} />
        {inOrderOfDoubt(card.questions, field).map((question) => (
          <Question
            key={question.field}
            question={question}
            card={card}
            nameOf={nameOf}
            known={known}
            asked={question.field === field}
          />
        ))}
        {fact.is === "entity" && <CardSpellings entity={fact.id} known={known} />}
        <PageFoot name={title} revision={card.revision} known={known ?? card.clocks.today} />
      </div>
      {claims.length > 0 && (
        <>
          <div className="card-aside">
            <RelatePanel card={card} nameOf={nameOf} />
            <EchoPanel card={card} />
            <UnreadPanel card={card} />
          </div>
          <EvidenceTable card={card} known={known} nameOf={nameOf} />
        </>
      )}
    </article>
  );
}
