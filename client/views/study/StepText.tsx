import type { ToldFact } from "../../../model/api/stories.ts";
import { type KindName, kindNames } from "../../../model/kinds.ts";
import { useWords } from "../../messages/words.tsx";
import { KindMark } from "../parts/KindMark.tsx";
import { Quotation } from "./Quotation.tsx";
import { FactLink, factsOf, type Rests, Sentences } from "./rests.tsx";
import { toldName } from "./told.ts";

/** The paragraphs of a step, passages of sources among them, and the facts that they rest on. */
export function StepText({ rests }: { rests: Rests }) {
  const { text } = rests.step;
  return (
    <div className="study-text" lang={rests.story.lang}>
      {text.map((paragraph) =>
        "quote" in paragraph ? (
          <Quotation
            key={`${paragraph.quote.source} ${paragraph.quote.passage}`}
            quote={{ ...paragraph.quote, who: paragraph.quote.speaker ?? paragraph.quote.voice }}
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

/** What the small numbers stand for. */
function RestsOn({ rests }: { rests: Rests }) {
  const words = useWords();
  const facts = factsOf(rests.step);
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
