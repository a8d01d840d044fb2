import * as z from "zod";
import { type CitedClaim, Claim } from "../../model/claim.ts";
import type { Engine } from "../engine/engine.ts";
import { ask, defineQuery } from "./query.ts";

/** What an engine does not keep, a null, is told as null. */
const absent = {
  ...{ value: null, speaker: null, voice: null, tail: null, head: null, written: null },
  ...{ lang: null, paragraph: null, speakerFor: null, via: null },
};

/** A claim's properties as a node keeps them, with every column there. */
export const absentAsNull = z
  .record(z.string(), z.unknown())
  .transform((kept): unknown => ({ ...absent, ...kept }));

export const claimsAbout = defineQuery("claims/cited", {
  params: z.object({ about: z.array(z.string()) }),
  row: z.object({
    claim: absentAsNull.pipe(Claim),
    publisher: z.string(),
    publisherName: z.string().nullable(),
    published: z.string(),
    language: z.string(),
    title: z.string().nullable(),
    url: z.string(),
    archived: z.string().nullable(),
    speakerName: z.string().nullable(),
    speakerForName: z.string().nullable(),
    viaName: z.string().nullable(),
    originName: z.string().nullable(),
  }),
});

/** The claims about some facts, each with the page it stands on, by fact, field and day known. */
export async function claimsCited(engine: Engine, about: string[]): Promise<CitedClaim[]> {
  const rows = await ask(engine, claimsAbout, { about: [...new Set(about)] });
  return rows.map(({ claim, url, publisher, publisherName, originName, ...page }) => ({
    ...claim,
    ...page,
    publisher: publisher as CitedClaim["publisher"],
    publisherName: publisherName ?? publisher,
    originName: originName ?? claim.origin,
    address: addressOfWords(url, claim.words),
  }));
}

/**
 * A page's address that opens it at some words, by a text fragment. Many words are named by the first
 * and the last few, as a browser gives up on long ones.
 */
export function addressOfWords(url: string, words: string): string {
  const parts = words.trim().split(/\s+/);
  const named =
    parts.length > manyWords
      ? [parts.slice(0, fewWords), parts.slice(-fewWords)].map((few) => few.join(" "))
      : [parts.join(" ")];
  return `${url}${url.includes("#") ? ":~:text=" : "#:~:text="}${named.map(encoded).join(",")}`;
}

const manyWords = 20;
const fewWords = 5;

/** `-` and `,` have a meaning of their own in a fragment, and are encoded with all else. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll("-", "%2D").replaceAll("'", "%27");
}
