import { Link } from "@tanstack/react-router";
import type { MouseEvent } from "react";
import type { ToldFact, ToldSentence, ToldStep } from "../../../model/api/stories.ts";
import { lastOf } from "../../../model/day.ts";
import { useWords } from "../../messages/words.tsx";
import type { ToldStory } from "./story.ts";
import { toldName } from "./told.ts";

/** What a piece of a story needs to lead to the facts it rests on. */
export interface Rests {
  story: ToldStory;
  step: ToldStep;
  replay: boolean;
  /** Opens an address of ours beside the words. */
  onLook: (address: string) => void;
}

/** Sentences of ours, each followed by the numbers of the facts it rests on. */
export function Sentences({ of, rests }: { of: readonly ToldSentence[]; rests: Rests }) {
  return (
    <>
      {of.map(({ says, facts }) => (
        <span key={says} className="study-sentence">
          {says}
          <Marks facts={facts} rests={rests} />{" "}
        </span>
      ))}
    </>
  );
}

/** Facts as small numbers, each the way to its claim card. */
function Marks({ facts, rests }: { facts: readonly ToldFact[]; rests: Rests }) {
  const words = useWords();
  const all = factsOf(rests.step);
  if (facts.length === 0) return null;
  return (
    <span className="study-marks">
      {facts.map((fact) => {
        const number = all.findIndex(({ id }) => id === fact.id) + 1;
        const name = toldName(fact, words);
        return (
          <FactLink
            key={fact.id}
            fact={fact}
            rests={rests}
            label={words.say("study.fact", { number, name })}
          >
            {number}
          </FactLink>
        );
      })}
    </span>
  );
}

interface FactLinkProps {
  fact: ToldFact;
  rests: Rests;
  label?: string;
  children: React.ReactNode;
}

/** The way to a fact's claim card: beside the words; in a tab of its own, the page itself. */
export function FactLink({ fact, rests, label, children }: FactLinkProps) {
  const { story, step, replay, onLook } = rests;
  // Evidence that came later than the step is read on the day on which it came.
  const day = lastOf([(replay ? step.at : step.known) ?? step.at, fact.firstKnown ?? step.at]);
  const known = story.clock === "two" ? day : null;
  const search = { process: story.process, ...(known ? { known } : {}) };
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onLook(event.currentTarget.getAttribute("href")!);
  };
  return (
    <Link
      to="/facts/$fact"
      params={{ fact: fact.id }}
      search={search as never}
      onClick={open}
      {...(label ? { "aria-label": label, title: label } : {})}
    >
      {children}
    </Link>
  );
}

/** Every fact that the text of a step names, each once. */
export function factsOf({ text }: ToldStep): ToldFact[] {
  const told = text.flatMap((paragraph) =>
    "quote" in paragraph ? [] : paragraph.sentences.flatMap(({ facts }) => facts),
  );
  return [...new Map(told.map((fact) => [fact.id, fact])).values()];
}
