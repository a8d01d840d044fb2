import { createRequire } from "node:module";
import type { CitationFormat } from "../../model/api/citations.ts";
import type { Item } from "./item.ts";
import { apa, chicago } from "./text.ts";

/** It comes without types. */
interface CitationJs {
  Cite: new (items: object[]) => { format(format: string): string };
  plugins: { config: { get(name: string): { format: Record<string, unknown> } } };
}

const require = createRequire(import.meta.url);
const { Cite, plugins } = require("@citation-js/core") as CitationJs;
require("@citation-js/plugin-bibtex");
require("@citation-js/plugin-ris");
// Names in every script are kept as they are: as LaTeX's macros half of them would be gone.
Object.assign(plugins.config.get("@bibtex").format, { asciiOnly: false, useIdAsLabel: true });

/** A citation in a format, ending in a line feed. */
export function written(format: CitationFormat, item: Item): string {
  return `${writers[format](item).trim()}\n`;
}

const writers: Record<CitationFormat, (item: Item) => string> = {
  chicago,
  apa,
  bibtex: (item) => new Cite([item]).format("bibtex"),
  ris: (item) => unfolded(new Cite([item]).format("ris")),
  csl: (item) => JSON.stringify([item], null, 2),
};

/** The library breaks a line at 80 letters, and most that read RIS take that for the end of an address. */
function unfolded(ris: string): string {
  return ris.replaceAll(/\n(?![A-Z][A-Z0-9] {2}-)/g, "");
}
