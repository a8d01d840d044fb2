import { propertiesOf } from "../parts/properties.ts";

const names = [
  "surface",
  "ink",
  "ink2",
  "ink3",
  "line",
  "line2",
  "focus",
  "playhead",
  "actor",
  "talk",
  "text",
  "happen",
  "happen-ink",
  "happen-on",
  "dispute",
  "hatch",
  "sans",
] as const;

/** The page's colours and its typeface, as they stand in the scheme it shows now. */
export type Tokens = Record<(typeof names)[number], string>;

/** Reads them where they are written: the custom properties of the page's own style. */
export function readTokens(element: Element): Tokens {
  return propertiesOf(element, names);
}

/** Calls back whenever the page changes its scheme. Gives back the way to stop. */
export function watchTokens(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme", "class"] });
  return () => observer.disconnect();
}
