import type { Words } from "../../client/messages/words.tsx";
import { type Html, html, Html as Ready, safeAddress } from "../embed/html.ts";
import type { ClassSet, Exercise, Linked, SetQuote, SetStep } from "./class-set.ts";
import { setStyle } from "./style.ts";

/** A set for a class as one page, made to be printed on A4: no script, nothing from elsewhere. */
export function setAsPage(set: ClassSet, { say }: Words): string {
  const { title, about, told, aims, answers, glossary, sources, foot } = set;
  return html`<!doctype html>
<html lang="${set.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/mark.svg">
<title>${say("study.class.title", { story: title })}</title>
<style>${new Ready(setStyle)}</style>
</head>
<body>
<main>
<header>
<h1 dir="auto">${title}</h1>
${about !== null && html`<p dir="auto">${about}</p>`}
<p class="hint">${told}</p>
</header>
<section>
<h2>${say("study.class.aims")}</h2>
<ul>${aims.map((aim) => html`<li dir="auto">${aim}</li>`)}</ul>
</section>
${orderOf(set, say)}
<section>
<h2>${say("set.story")}</h2>
${set.steps.map(storyOf)}
</section>
<section class="sheet">
<h2>${say(answers ? "study.class.sheetAnswers" : "study.class.sheet")}</h2>
${set.exercises.length === 0 && html`<p>${say("study.class.noQuestions")}</p>`}
<ol>${set.exercises.map((one) => html`<li>${exerciseOf(one, say)}</li>`)}</ol>
</section>
<section>
<h2>${say("set.glossary")}</h2>
<dl>${glossary.map(({ term, meaning }) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>`)}</dl>
</section>
<section>
<h2>${say("study.class.sources")}</h2>
<p class="hint">${say("set.sources.lead")}</p>
<ul class="sources">${sources.map(
    ({ publisher, day, title, address, terms }) =>
      html`<li>${way({ text: publisher, address })}, ${day}${title !== null && html`, <bdi>${title}</bdi>`}. ${terms}</li>`,
  )}</ul>
</section>
</main>
<footer>
<p>${foot}</p>
<p>${say("set.permanent")} <a href="${safeAddress(set.address)}" dir="ltr">${set.address}</a></p>
</footer>
</body>
</html>
`.text;
}

type Say = Words["say"];

/** Room to write on: drawn as borders, which every printer prints. */
const lines = [1, 2, 3].map(() => html`<p class="line"></p>`);

function orderOf({ steps, inOrder }: ClassSet, say: Say): Html {
  return html`<section>
<h2>${say("study.class.order")}</h2>
<p class="hint">${say(inOrder ? "study.class.inOrder" : "study.class.otherOrder")}</p>
<table>
<thead><tr><th scope="col">${say("study.class.column.step")}</th><th scope="col">${say("study.class.column.day")}</th>${
    !inOrder && html`<th scope="col">${say("study.class.column.byDate")}</th>`
  }<th scope="col">${say("study.class.column.opens")}</th></tr></thead>
<tbody>${steps.map(
    ({ number, byDate, days, opens, ...step }) =>
      html`<tr><th scope="row">${number}. ${way(step)}</th><td>${days}</td>${!inOrder && html`<td>${byDate}</td>`}<td>${opens}</td></tr>`,
  )}</tbody>
</table>
</section>`;
}

function storyOf({ number, text, days, paragraphs }: SetStep): Html {
  return html`<h3>${number}. <bdi>${text}</bdi></h3>
<p class="hint">${days}</p>
${paragraphs.map((one) => (typeof one === "string" ? html`<p dir="auto">${one}</p>` : quoteOf(one)))}`;
}

function quoteOf({ words, lang, translation, by }: SetQuote): Html {
  return html`<figure><blockquote lang="${lang}" dir="auto">“${words}”</blockquote>${
    translation !== null && html`<p>${translation}</p>`
  }<figcaption>${way(by)}</figcaption></figure>`;
}

function exerciseOf({ asks, options, answer }: Exercise, say: Say): Html {
  return html`<h3>${asks}</h3>
<ul class="options">${options.map((option) => html`<li><bdi>${option}</bdi></li>`)}</ul>
${
  answer === null
    ? html`<div role="img" aria-label="${say("study.class.write")}">${lines}</div>`
    : html`<div class="answer"><p><strong>${answer.says}</strong> ${answer.right.join("; ")}</p><p>${answer.because}</p>${
        answer.rests.length > 0 &&
        html`<p class="hint">${say("study.class.evidence")} ${answer.rests.flatMap((one, at) => [at > 0 && "; ", way(one)])}</p>`
      }</div>`
}`;
}

function way({ text, address }: Linked): Html {
  return html`<a href="${safeAddress(address)}"><bdi>${text}</bdi></a>`;
}
