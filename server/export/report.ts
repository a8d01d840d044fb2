import { aboutLines } from "./about.ts";
import type { Exporter } from "./exporter.ts";
import { together } from "./pieces.ts";
import { chaptersOf, type Quote, type Told, told } from "./telling.ts";
import { escaped, shown, sourceLine } from "./texts.ts";
import type { View } from "./view.ts";

/** A page to print: no script, nothing from elsewhere, and an address in words after every link. */
export const report: Exporter = { id: "report", write: (view) => together(written(view)) };

const style = `
:root { color-scheme: light dark; font: 11pt/1.5 Georgia, serif; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; break-after: avoid; }
h3 { margin: 1.2rem 0 0; font-size: 1rem; }
section > article { break-inside: avoid; }
p.says { margin: 0; font-style: italic; }
ul { margin: .2rem 0 0; padding-inline-start: 1.2rem; }
@page { margin: 18mm; }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; margin: 0; }
  a { color: inherit; text-decoration: none; }
  li a::after { content: " <" attr(href) ">"; font-size: .8em; }
}
`;

async function* written(view: View): AsyncGenerator<string> {
  const [title, ...about] = aboutLines(view);
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(title!)}</title>
<style>${style}</style>
</head>
<body>
<h1>${bdi(title!)}</h1>
${about.map((line) => `<p>${text(line)}</p>`).join("\n")}
`;
  const sources = new Map(view.sources.map((source) => [source.id, source]));
  for (const { heading, facts } of chaptersOf(view)) {
    yield `<section>\n<h2>${text(heading)}</h2>\n`;
    for await (const one of view.facts(facts)) yield article(told(one, view, sources));
    yield "</section>\n";
  }
  yield `<section>\n<h2>Sources</h2>\n<ul>\n${view.sources.map((one) => `<li>${bdi(sourceLine(one))}</li>\n`).join("")}</ul>\n</section>\n</body>\n</html>\n`;
}

function article({ id, name, says, quotes }: Told): string {
  const line = says === "" ? "" : `<p class="says">${text(says)}</p>\n`;
  const list = quotes.length === 0 ? "" : `<ul>\n${quotes.map(item).join("")}</ul>\n`;
  return `<article id="${escaped(id)}">\n<h3>${bdi(name)}</h3>\n${line}${list}</article>\n`;
}

function item({ of, words, language, by, address }: Quote): string {
  const quote = `<q lang="${escaped(language)}" dir="auto">${text(words)}</q>`;
  const page = address === null ? bdi(by) : `<a href="${escaped(address)}">${bdi(by)}</a>`;
  return `<li>${of === "" ? "" : `${text(of)}: `}${quote} ${page}</li>\n`;
}

const text = (value: string) => escaped(shown(value));
const bdi = (value: string) => `<bdi>${text(value)}</bdi>`;
