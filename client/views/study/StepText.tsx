import { Link } from "@tanstack/react-router";
import { ExternalLink } from "lucide-react";
import type { ToldFact, ToldParagraph } from "../../../model/api/stories.ts";
import { type KindName, kindNames } from "../../../model/kinds.ts";
import { dateInWords } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import { KindMark } from "../parts/KindMark.tsx";
import { FactLink, factsOf, type Rests, Sentences } from "./rests.tsx";
import { toldName } from "./told.ts";

/** The paragraphs of a step, passages of sources among them, and the facts that they rest on. */
export function StepText({ rests }: { rests: Rests }) {
  const { text } = rests.step;
  return (
    <div className="study-text">
      {text.map((paragraph) =>
        "quote" in paragraph ? (
          <Quotation
            key={`${paragraph.quote.source} ${paragraph.quote.passage}`}
            quote={paragraph.quote}
          />
        ) : (
          <p key={paragraph.sentences[0]?.says}>
            <Sentences of={paragraph.sentences} rests={rests} />
          </p>
        ),
      )}
      <RestsOn rests={rests} />
    </div>
  );
}

type Quote = Extract<ToldParagraph, { quote: unknown }>["quote"];

/** A passage in its own words, with who says it and where it stands. */
function Quotation({ quote }: { quote: Quote }) {
  const words = useWords();
  const { say } = words;
  const { voice, speaker, paragraph } = quote;
  return (
    <figure className="study-quote">
      <blockquote lang={quote.language} dir="auto" cite={quote.address}>
        <q>{quote.words}</q>
      </blockquote>
      {quote.translation && (
        <p className="study-translation">
          {say("study.translation")} <q>{quote.translation}</q>
        </p>
      )}
      <figcaption>
        {(speaker ?? voice) && (
          <>
            <bdi>{speaker ?? voice}</bdi>
            {", "}
          </>
        )}
        <Link to="/sources/$source" params={{ source: quote.source }}>
          <bdi>{quote.publisherName}</bdi>
        </Link>
        {", "}
        {dateInWords(quote.published, words)}
        {paragraph !== null && `, ${say("claim.paragraph", { number: paragraph })}`}
        {" · "}
        <a href={quote.address} target="_blank" rel="noreferrer">
          {say("claim.open")} <ExternalLink size={12} aria-hidden="true" />
        </a>
      </figcaption>
    </figure>
  );
}

/** What the small numbers stand for. */
function RestsOn({ rests }: { rests: Rests }) {
  const words = useWords();
  const facts = factsOf({ ...rests.step, question: null });
  if (facts.length === 0) return null;
  return (
    <details className="study-rests">
      <summary>{words.say("study.rests", { count: facts.length })}</summary>
      <ol>
        {facts.map((fact) => (
          <li key={fact.id}>
            <FactMark fact={fact} />
            <span>
              <FactLink fact={fact} rests={rests}>
                <bdi>{toldName(fact, words)}</bdi>
              </FactLink>
              {fact.state !== "shown" && <small>{words.say(`study.state.${fact.state}`)}</small>}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}

function FactMark({ fact: { kind } }: { fact: ToldFact }) {
  const entity = kindNames.find((name): name is KindName => name === kind);
  return entity ? <KindMark kind={entity} size={18} /> : <i className="study-line-mark" />;
}
