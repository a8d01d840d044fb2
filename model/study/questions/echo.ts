import type { CitedClaim } from "../../claim.ts";
import { daysBetween } from "../../day.ts";
import { fold } from "../../fold.ts";
import { stands } from "../../standing.ts";
import type { QuestionOption } from "../question.ts";
import { areNear } from "./circle.ts";
import { type Distractor, type Draft, isInside, type Template } from "./draft.ts";
import type { Material } from "./material.ts";
import { isUndisputed } from "./sound.ts";

/** Days between two reports that a reader may compare. */
const together = 14;

/**
 * Which of these reports is an echo? The right one passes on what another outlet said first, and says
 * so. A wrong one names another whom it has its words from: a page that names nobody may have copied
 * without saying so, and is asked of nobody.
 */
export const echo: Template = {
  id: "echo",
  draftsOf(material) {
    const reports = oneEach(material.claims.filter((claim) => isReport(material, claim)));
    return reports.filter(isEcho).flatMap((claim) => draftOf(material, claim, reports));
  },
};

function draftOf(material: Material, claim: CitedClaim, reports: CitedClaim[]): Draft[] {
  const fact = material.told.entity(claim.about);
  if (!fact || !isInside(material, fact) || !isUndisputed(material, fact)) return [];
  // A page that has this origin for any of its words may have it for these.
  const pages = new Set(
    material.claims
      .filter((one) => [one.origin, one.via].includes(claim.origin))
      .map(({ source }) => source),
  );
  const wrong = reports
    .filter((other) => !pages.has(other.source) && isSurelyAnother(material, claim, other))
    .map((other): Distractor => {
      const days = Math.abs(daysBetween(claim.known, other.known));
      return { option: optionOf(other), rank: other.about === claim.about ? 0 : 1, days };
    })
    .filter(({ days }) => days <= together);
  return [
    {
      id: `echo ${claim.id}`,
      about: claim.about,
      asks: { origin: claim.originName, fact: fact.name },
      right: optionOf(claim),
      wrong,
      evidence: { facts: [claim.about], claims: [claim.id] },
    },
  ];
}

/** A page's own support of an event, which stands on the day and still does. */
function isReport({ known, told }: Material, claim: CitedClaim): boolean {
  return (
    claim.field === "" &&
    claim.stance === "supports" &&
    !claim.inferred &&
    told.entity(claim.about) !== undefined &&
    stands(claim, known) &&
    stands(claim)
  );
}

/** It has its words from an outlet that it names, nobody being quoted. */
function isEcho({ origin, publisher, via, speaker, voice }: CitedClaim): boolean {
  return (
    via !== null && origin === via && origin !== publisher && speaker === null && voice === null
  );
}

/** It names another whom it has its words from, who is not the one and is no body of theirs. */
function isSurelyAnother(material: Material, claim: CitedClaim, other: CitedClaim): boolean {
  const { origin } = claim;
  const names = other.via ?? other.speaker;
  const known = [other.via, other.speaker, other.speakerFor, other.origin, other.publisher];
  return (
    names !== null &&
    other.origin !== other.publisher &&
    known.every((one) => one === null || (one !== origin && !areNear(material, one, origin))) &&
    other.publisher !== claim.publisher &&
    fold(other.words) !== fold(claim.words)
  );
}

/** One claim of each page about each fact: the first passage of it. */
function oneEach(claims: CitedClaim[]): CitedClaim[] {
  const sorted = claims.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  const kept = new Map<string, CitedClaim>();
  for (const claim of sorted)
    if (!kept.has(`${claim.about} ${claim.source}`))
      kept.set(`${claim.about} ${claim.source}`, claim);
  return [...kept.values()];
}

function key({ about, source, passage, id }: CitedClaim): string {
  return `${about} ${source} ${`${passage}`.padStart(4, "0")} ${id}`;
}

function optionOf({ id, publisherName, published, words }: CitedClaim): QuestionOption {
  return { id, name: publisherName, days: published, words };
}
