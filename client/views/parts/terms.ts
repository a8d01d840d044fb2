/** The terms of the field that the guide explains, in its order. */
export const terms = [
  "party",
  "mediator",
  "facilitator",
  "guarantor",
  "monitor",
  "good-offices",
  "proximity",
  "shuttle",
  "phase",
  "provision",
  "claim",
  "origin",
  "relay",
] as const;
export type TermId = (typeof terms)[number];

/** The term that a role, a form or a kind goes by, if the guide has it: "Phase", "leg", "mediator". */
export function termFor(word: string): TermId | null {
  const wanted = word === "leg" ? "shuttle" : word.toLowerCase();
  return terms.find((term) => term === wanted) ?? null;
}
