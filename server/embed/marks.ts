import { type KindName, kinds } from "../../model/kinds.ts";
import { Html, html } from "./html.ts";

/** The marks of kinds, drawn once in a page round the point 0 0, 16 wide, and used by name. */
const shapes: Partial<Record<KindName, string>> = {
  Meeting:
    '<path d="M-1-7.5-7.5-1a1.4 1.4 0 0 0 0 2L-1 7.5a1.4 1.4 0 0 0 2 0L7.5 1a1.4 1.4 0 0 0 0-2L1-7.5a1.4 1.4 0 0 0-2 0z"/>',
  Agreement: '<path d="M-5.5-7.5h7l4 4v9a2 2 0 0 1-2 2h-9a1 1 0 0 1-1-1v-13a1 1 0 0 1 1-1z"/>',
  Phase: '<path d="M-7-4.5H3l4.5 4.5L3 4.5H-7z"/>',
  Act: '<path d="M-1-6.5-7.2 5a1 1 0 0 0 1 1.5H6.2a1 1 0 0 0 1-1.5L1-6.5a1.2 1.2 0 0 0-2 0z"/>',
  Figure: '<rect x="-8" y="-4.5" width="16" height="9" rx="4.5"/>',
  Person: '<circle r="7"/>',
  State: '<rect x="-7" y="-7" width="14" height="14" rx="3"/>',
  Organisation: '<path d="M-3.5-6h7L7 0 3.5 6h-7L-7 0z"/>',
  Place: '<path d="M0 7.5s5-4.5 5-8.5a5 5 0 1 0-10 0c0 4 5 8.5 5 8.5z"/>',
  Provision: '<rect x="-7.5" y="-4.5" width="15" height="9" rx="1.5"/>',
};
const other = '<rect x="-7" y="-4.5" width="14" height="9" rx="1.5"/>';

/** The class that gives a mark the colour of its family. */
export function markClass(kind: string): string {
  return kinds[kind as KindName]?.family ?? "other";
}

/** The name that a mark is used by. */
export function markId(kind: string): string {
  return `k${kind}`;
}

/** Drawn once, out of sight. */
export function markSheet(kinds: readonly string[]): Html {
  const drawn = [...new Set(kinds)].sort().map((kind) => new Html(symbol(kind)));
  return html`<svg class="defs" aria-hidden="true" width="0" height="0"><defs>${drawn}</defs></svg>`;
}

export function symbol(kind: string): string {
  const shape = shapes[kind as KindName] ?? other;
  return `<g id="${markId(kind)}" class="${markClass(kind)}">${shape}</g>`;
}

/** A mark beside words that say the same. */
export function markOf(kind: string): Html {
  return html`<svg class="m" viewBox="-8 -8 16 16" aria-hidden="true"><use href="#${markId(kind)}"/></svg>`;
}
