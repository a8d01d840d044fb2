import type { Words } from "../../client/messages/words.tsx";
import { lineOf, link, plain } from "../export/markdown-text.ts";
import type { ClassSet, Exercise, SetQuote, SetStep } from "./class-set.ts";

/** A set for a class as Markdown (CommonMark): whatever stands in names and quotations is text. */
export function setAsMarkdown(set: ClassSet, { say }: Words): string {
  const order = set.inOrder ? "study.class.inOrder" : "study.class.otherOrder";
  return blocks(
    `# ${plain(set.title)}`,
    set.about === null ? "" : lineOf(set.about),
    lineOf(set.told),
    `## ${say("study.class.aims")}`,
    list(set.aims.map(plain)),
    `## ${say("study.class.order")}`,
    say(order),
    set.steps.map((step) => orderLine(step, set.inOrder, say)).join("\n"),
    `## ${say("set.story")}`,
    ...set.steps.flatMap(storyOf),
    `## ${say(set.answers ? "study.class.sheetAnswers" : "study.class.sheet")}`,
    ...(set.exercises.length === 0 ? [say("study.class.noQuestions")] : []),
    ...set.exercises.flatMap((one, at) => exerciseOf(one, at, say)),
    `## ${say("set.glossary")}`,
    list(set.glossary.map(({ term, meaning }) => `**${plain(term)}**: ${plain(meaning)}`)),
    `## ${say("study.class.sources")}`,
    say("set.sources.lead"),
    list(
      set.sources.map(
        ({ publisher, day, title, address, terms }) =>
          `${[link(publisher, address), day, ...(title === null ? [] : [plain(title)])].join(", ")}. ${plain(terms)}`,
      ),
    ),
    "---",
    lineOf(set.foot),
    `${say("set.permanent")} <${set.address}>`,
  );
}

type Say = Words["say"];

/** Blocks with an empty line between them; an empty block is left out. */
function blocks(...all: string[]): string {
  return `${all.filter((block) => block !== "").join("\n\n")}\n`;
}

function list(items: string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

function orderLine(step: SetStep, inOrder: boolean, say: Say): string {
  const { number, byDate, text, address, days, opens } = step;
  const place = inOrder ? "" : ` ${say("study.class.column.byDate")}: ${byDate}.`;
  return `${number}. ${link(text, address)}. ${plain(days)}. ${say("set.opens")}: ${plain(opens)}.${place}`;
}

function storyOf({ number, text, days, paragraphs }: SetStep): string[] {
  const told = paragraphs.map((one) => (typeof one === "string" ? lineOf(one) : quoteOf(one)));
  return [`### ${number}. ${plain(text)}`, `*${plain(days)}*`, ...told];
}

function quoteOf({ words, translation, by }: SetQuote): string {
  const lines = [
    `“${plain(words)}”`,
    translation === null ? "" : plain(translation),
    link(by.text, by.address),
  ];
  return lines
    .filter((line) => line !== "")
    .map((line) => `> ${line}`)
    .join("  \n");
}

function exerciseOf({ asks, options, answer }: Exercise, at: number, say: Say): string[] {
  const asked = [
    `### ${at + 1}. ${plain(asks)}`,
    list(options.map((option) => `[ ] ${plain(option)}`)),
  ];
  if (answer === null) return asked;
  const rests = answer.rests.map(({ text, address }) => link(text, address)).join("; ");
  return [
    ...asked,
    `**${plain(answer.says)}** ${answer.right.map(plain).join("; ")}`,
    lineOf(answer.because),
    rests === "" ? "" : `${say("study.class.evidence")} ${rests}`,
  ];
}
