import { fieldInWords, valueInWords } from "../../client/messages/values.ts";
import type { Words } from "../../client/messages/words.tsx";
import type { Card, CardClaim, CardQuestion, CardSide } from "../../model/card.ts";
import { cited } from "./cited.ts";
import { type Html, html } from "./html.ts";

/** A claim card in an embed: every question with all its sides, none left out and none chosen. */
export function cardMain(card: Card, words: Words): Html {
  if (card.questions.length === 0) return html`<p>${words.say("card.nobody")}</p>`;
  return html`${card.questions.map(
    (question) =>
      html`<section><h2 class="part">${question.field === "" ? words.say("card.itself") : fieldInWords(question.field, words)}${question.disputed && html` <em>≠ ${words.say("card.disputed")}</em>`}</h2><ul class="sides">${question.sides.map((side) => sideOf(question, side, card, words))}</ul></section>`,
  )}`;
}

/** The sides of its questions, a line each, for a picture. */
export function cardLines(card: Card, words: Words): string[] {
  const nameOf = (id: string) => card.names[id] ?? id;
  return card.questions
    .filter(({ field }) => field !== "")
    .flatMap(({ field, sides }) =>
      sides.map(({ value, origins }) => {
        const who = words.list(origins.slice(0, 3).map(({ name }) => name));
        return `${fieldInWords(field, words)}: ${valueInWords(field, value ?? "", words, nameOf)} (${who})`;
      }),
    );
}

function sideOf({ field }: CardQuestion, side: CardSide, card: Card, words: Words): Html {
  const { value, origins, denials, inferred } = side;
  const nameOf = (id: string) => card.names[id] ?? id;
  const told =
    value === null
      ? words.say("card.itself.supports")
      : words.say("card.value.supports", { value: valueInWords(field, value, words, nameOf) });
  const claimOf = (id: string) => card.claims.find((claim) => claim.id === id)!;
  return html`<li><h3><bdi>${told}</bdi>${inferred && html` <em class="ours">${words.say("badge.inferred")}</em>`}</h3>${origins.map(
    ({ name, reports }) =>
      html`<p><bdi>${name}</bdi>: ${words.say("card.reports", { reports: reports.length })}</p>${cited(wordsOf(claimOf(reports[0]!)))}`,
  )}${denials.map((id) => html`<p>${words.say("card.itself.denies")}: <bdi>${claimOf(id).originName}</bdi></p>${cited(wordsOf(claimOf(id)))}`)}</li>
`;
}

function wordsOf({ words, language, publisherName: publisher, address }: CardClaim) {
  return { words, language, publisher, address };
}
