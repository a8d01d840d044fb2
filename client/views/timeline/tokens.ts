import { propertiesOf } from "../parts/properties.ts";

const names = [
  "surface",
  "paper",
  "sunken",
  "ink",
  "ink2",
  "ink3",
  "line",
  "line2",
  "focus",
  "playhead",
  "actor",
  "talk",
  "talk-soft",
  "text",
  "text-soft",
  "text-band",
  "happen",
  "happen-ink",
  "happen-soft",
  "happen-on",
  "dispute",
  "dispute-soft",
  "hatch",
  "bar",
] as const;

/** The page's colours as they stand in the scheme it shows now. */
export type Colours = Record<(typeof names)[number], string>;

export function coloursOf(element: Element): Colours {
  return propertiesOf(element, names);
}
