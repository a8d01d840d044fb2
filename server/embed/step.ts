import { dateInWords, longDay, weekday } from "../../client/messages/days.ts";
import { wayInWords } from "../../client/messages/scene-words.ts";
import type { Words } from "../../client/messages/words.tsx";
import type { ToldFact, ToldParagraph, ToldStep } from "../../model/api/stories.ts";
import { type Html, html, safeAddress } from "./html.ts";

interface StepNeeds {
  words: Words;
  base: string;
  process: string;
  /** The day that the facts are known by, YYYY-MM-DD; null: the process has one clock alone. */
  known: string | null;
}

/** A step of a story in an embed: its words, the passages, the facts they rest on, and its question unanswered. */
export function stepMain(step: ToldStep, needs: StepNeeds): Html {
  const { words } = needs;
  const day = words.say("study.day", {
    weekday: weekday(step.at, words, "long"),
    day: longDay(step.at, words),
  });
  const facts = factsOf(step);
  return html`<p class="below"><time datetime="${step.at}">${day}</time></p>${step.changed && html`<p class="notice" role="note">${words.say("study.changed.embed", { count: step.changed.facts.length })}</p>`}${step.text.map((paragraph) => paragraphOf(paragraph, words))}${facts.length > 0 && html`<section><h2 class="part">${words.say("study.rests", { count: facts.length })}</h2><ul class="sides">${facts.map((fact) => factOf(fact, needs))}</ul></section>`}${questionOf(step, words)}`;
}

/** The words of a step, a line each, for a picture. */
export function stepLines({ text }: ToldStep): string[] {
  return text.flatMap((paragraph) =>
    "quote" in paragraph
      ? [`“${paragraph.quote.words}” (${paragraph.quote.publisherName})`]
      : paragraph.sentences.map(({ says }) => says),
  );
}

/** Every fact that the text of a step names, each once. */
export function factsOf({ text }: Pick<ToldStep, "text">): ToldFact[] {
  const told = text.flatMap((paragraph) =>
    "quote" in paragraph ? [] : paragraph.sentences.flatMap(({ facts }) => facts),
  );
  return [...new Map(told.map((fact) => [fact.id, fact])).values()];
}

function paragraphOf(paragraph: ToldParagraph, words: Words): Html {
  if (!("quote" in paragraph))
    return html`<p class="say">${paragraph.sentences.map(({ says }) => says).join(" ")}</p>`;
  const { quote } = paragraph;
  const who = quote.speaker ?? quote.voice;
  return html`<p class="q"><q lang="${quote.language}" dir="auto">${quote.words}</q> ${who !== null && html`<bdi>${who}</bdi>, `}<a href="${safeAddress(quote.address)}" target="_blank" rel="noopener"><bdi>${quote.publisherName}</bdi></a>, ${dateInWords(quote.published, words)}</p>`;
}

function factOf(fact: ToldFact, { words, base, process, known }: StepNeeds): Html {
  const search = new URLSearchParams({ process, ...(known ? { known } : {}) });
  const address = `${base}/facts/${encodeURIComponent(fact.id)}?${search}`;
  return html`<li><a href="${address}" target="_blank" rel="noopener"><bdi>${nameOf(fact, words)}</bdi></a></li>`;
}

function nameOf({ id, name, kind, role, tail, head }: ToldFact, words: Words): string {
  if (name !== null) return name;
  if (!tail || !head) return id;
  const way = wayInWords({ type: kind, role }, "out", words);
  return words.say("card.line", { tail: tail.name, way, head: head.name });
}

function questionOf({ question }: ToldStep, words: Words): Html | null {
  if (!question) return null;
  return html`<section><h2 class="part">${question.ask}</h2><ul class="sides">${question.options.map(({ is }) => html`<li>${is}</li>`)}</ul><p class="below">${words.say("study.answerIn")}</p></section>`;
}
