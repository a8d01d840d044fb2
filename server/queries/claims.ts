import * as z from "zod";
import { type CitedClaim, Claim } from "../../model/claim.ts";
import { addressOfWords } from "../../model/text-fragment.ts";
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

/** Claims in which a page passes on what another said first. */
export const claimsRelayed = defineQuery("claims/relayed", {
  params: z.object({ process: z.string() }),
  row: z.object({ claim: z.string() }),
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
