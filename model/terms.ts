/** The terms of the field that the guide explains, in its order. */
export const terms = [
  "party",
  "mediator",
  "facilitator",
  "guarantor",
  "monitor",
  "good-offices",
  "proximity",
  "indirect",
  "shuttle",
  "summit",
  "delegation",
  "framework",
  "phase",
  "provision",
  "resolution",
  "abstain",
  "ratification",
  "disengagement",
  "buffer",
  "autonomy",
  "technocratic",
  "claim",
  "origin",
  "relay",
  "echo",
] as const;
export type TermId = (typeof terms)[number];

/** Whoever reads evidence meets these, whatever the words. */
const always: ReadonlySet<TermId> = new Set(["claim", "origin", "relay"]);

/** The terms that a text uses, in the order of the guide. @param wordOf the term as the text would write it */
export function termsIn(text: string, wordOf: (term: TermId) => string): TermId[] {
  const said = text.toLowerCase();
  return terms.filter((term) => always.has(term) || said.includes(wordOf(term).toLowerCase()));
}
