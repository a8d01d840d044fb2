import { aboutLines } from "./about.ts";
import type { Exporter } from "./exporter.ts";
import { link, plain } from "./markdown-text.ts";
import { together } from "./pieces.ts";
import { chaptersOf, type Quote, told } from "./telling.ts";
import { sourceLine } from "./texts.ts";
import type { View } from "./view.ts";

/** Markdown (CommonMark): headings, facts, and under each who says so. */
export const markdown: Exporter = { id: "markdown", write: (view) => together(written(view)) };

async function* written(view: View): AsyncGenerator<string> {
  const [title, ...about] = aboutLines(view);
  yield `# ${plain(title!)}\n\n${about.map(plain).join("  \n")}\n`;
  const sources = new Map(view.sources.map((source) => [source.id, source]));
  for (const { heading, facts } of chaptersOf(view)) {
    yield `\n## ${heading}\n`;
    for await (const one of view.facts(facts)) {
      const { name, says, quotes } = told(one, view, sources);
      yield `\n### ${plain(name)}\n\n${says === "" ? "" : `${plain(says)}\n\n`}`;
      yield quotes.map(quoted).join("");
    }
  }
  yield `\n## Sources\n\n${view.sources.map((one) => `- ${plain(sourceLine(one))}\n`).join("")}`;
}

function quoted({ of, words, by, address }: Quote): string {
  const page = address === null ? plain(by) : link(by, address);
  return `- ${of === "" ? "" : `${plain(of)} – `}“${plain(words)}” ${page}\n`;
}
