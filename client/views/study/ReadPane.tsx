import { Link } from "@tanstack/react-router";
import type { RefObject } from "react";
import { longDay, weekday } from "../../messages/days.ts";
import { Say, useWords } from "../../messages/words.tsx";
import { useProgress } from "../../store/study/progress.ts";
import { Changed } from "./Changed.tsx";
import { Said } from "./Said.tsx";
import { StepFoot } from "./StepFoot.tsx";
import { StepQuestion } from "./StepQuestion.tsx";
import { StepText } from "./StepText.tsx";
import { Strip } from "./Strip.tsx";
import type { Steps } from "./steps.ts";
import type { ToldStory } from "./story.ts";

interface Props {
  story: ToldStory;
  steps: Steps;
  heading: RefObject<HTMLHeadingElement | null>;
  /** Opens an address of ours beside the words. */
  onLook: (address: string) => void;
}

/** The words of a step: title, day, text, question, and the way on. */
export function ReadPane({ story, steps, heading, onLook }: Props) {
  const words = useWords();
  const { say } = words;
  const { step, index, shown, unknown } = steps;
  const { answers } = useProgress(story.id);
  const before = story.steps[index - 1];
  const inOrder = story.steps.every(({ number, byDate }) => number === byDate);
  const rests = { story, step, replay: shown.replay, onLook };
  return (
    <article className="study-read" aria-labelledby="study-step">
      <header>
        <p>
          <Link to="/processes/$process/study" params={{ process: story.process }}>
            <Say id="study.of" values={{ story: <bdi>{story.title}</bdi> }} />
          </Link>
          <span>{say("study.number", { number: index + 1, total: story.steps.length })}</span>
        </p>
        <Strip story={story} steps={steps} />
      </header>
      {unknown !== null && (
        <p className="study-note" role="status">
          {say("study.noStep", { step: unknown })}
        </p>
      )}
      {before?.question?.kind === "next" && (shown.replay || answers[before.id]) && (
        <Said question={before.question} said={answers[before.id] ?? null} rests={rests} />
      )}
      <h1 id="study-step" lang={story.lang} ref={heading} tabIndex={-1}>
        {step.title}
      </h1>
      <p className="study-day">
        <time dateTime={step.at}>
          {say("study.day", {
            weekday: weekday(step.at, words, "long"),
            day: longDay(step.at, words),
          })}
        </time>
        {!inOrder && <span>{say("study.byDate", { told: step.number, date: step.byDate })}</span>}
      </p>
      {step.changed && <Changed changed={step.changed} />}
      <StepText rests={rests} />
      {step.question && (
        <StepQuestion
          key={step.id}
          question={step.question}
          held={shown.replay && step.question.kind === "next" && index + 1 === steps.revealed}
          isLast={index + 1 === story.steps.length}
          rests={rests}
        />
      )}
      <StepFoot story={story} steps={steps} />
    </article>
  );
}
