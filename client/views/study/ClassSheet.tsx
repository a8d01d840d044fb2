import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import type { ToldFact, ToldStep } from "../../../model/api/stories.ts";
import { useWords } from "../../messages/words.tsx";
import type { ToldStory } from "./story.ts";
import { toldName } from "./told.ts";

/** The questions of a story on a sheet, to be answered by hand; or with what sources report, and on what it rests. */
export function ClassSheet({ story, answers }: { story: ToldStory; answers: boolean }) {
  const { say } = useWords();
  const asked = story.steps.filter(({ question }) => question !== null);
  return (
    <section className="class-sheet" aria-labelledby="class-sheet">
      <h2 id="class-sheet">{say(answers ? "study.class.sheetAnswers" : "study.class.sheet")}</h2>
      {asked.length === 0 && <p>{say("study.class.noQuestions")}</p>}
      <ol>
        {asked.map((step) => (
          <li key={step.id}>
            <Asked step={step} story={story} answers={answers} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Asked({ step, story, answers }: { step: ToldStep; story: ToldStory; answers: boolean }) {
  const { say } = useWords();
  const { ask, kind, options, answers: numbers, because } = step.question!;
  const right = (numbers ?? []).flatMap((number) => options[number - 1] ?? []);
  const facts = [...right.flatMap((option) => option.facts), ...(because?.facts ?? [])];
  return (
    <>
      <h3>
        {kind === "next"
          ? say("study.class.afterStep", { number: step.number, ask })
          : say("study.class.atStep", { number: step.number, ask })}
      </h3>
      <ul className="class-options">
        {options.map(({ is }) => (
          <li key={is}>{is}</li>
        ))}
      </ul>
      {answers ? (
        <div className="class-answer">
          <p>
            <strong>{say(kind === "next" ? "study.firstReported" : "study.sourcesReport")}</strong>{" "}
            {right.map(({ is }) => is).join("; ")}
          </p>
          {because && <p>{because.says}</p>}
          <Evidence facts={facts} story={story} />
        </div>
      ) : (
        <p className="class-lines">
          <span className="unseen">{say("study.class.write")}</span>
        </p>
      )}
    </>
  );
}

/** The facts that an answer rests on, each the way to its claim card. */
function Evidence({ facts, story }: { facts: ToldFact[]; story: ToldStory }) {
  const words = useWords();
  const distinct = [...new Map(facts.map((fact) => [fact.id, fact])).values()];
  if (distinct.length === 0) return null;
  return (
    <p className="hint">
      {words.say("study.class.evidence")}{" "}
      {distinct.map((fact, at) => (
        <Fragment key={fact.id}>
          {at > 0 && "; "}
          <Link
            to="/facts/$fact"
            params={{ fact: fact.id }}
            search={{ process: story.process } as never}
          >
            <bdi>{toldName(fact, words)}</bdi>
          </Link>
        </Fragment>
      ))}
    </p>
  );
}
