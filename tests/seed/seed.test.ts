import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Dossier } from "../../model/fact.ts";
import { workOutDays } from "../../server/dossier/days.ts";
import { readDossier } from "../../server/dossier/read.ts";
import { disputesIn } from "./disputes.ts";
import { disputesEarlier } from "./disputes-earlier.ts";
import { disputesLater } from "./disputes-later.ts";
import { claimsOf, projectRoot, seed, seedNames, sourcesOf } from "./dossiers.ts";

it.for(seedNames)(
  "the dossier %s has nothing wrong with it, and no passage to spare",
  async (name) => {
    const { problems } = await readDossier(path.join(projectRoot, "seed", name));

    expect(problems).toEqual([]);
  },
);

describe("the Gaza dossier", () => {
  const meeting = "cairo-2025-11-25";
  let dossier: Dossier;
  beforeAll(async () => {
    dossier = await seed("gaza-ceasefire");
  });

  it("tells the Cairo meeting by nine pages or more besides the article, in ten languages", () => {
    const tellers = new Set(
      claimsOf(dossier)
        .filter(({ about }) => about === meeting || about.endsWith(`~ATTENDED~${meeting}`))
        .map(({ source }) => source),
    );
    const pages = sourcesOf(dossier).filter(({ id }) => tellers.has(id));
    const languages = new Set(pages.map(({ language }) => language));

    expect(pages.length).toBeGreaterThanOrEqual(10);
    expect([...languages].sort()).toEqual([
      "ar",
      "bg",
      "de",
      "en",
      "es",
      "fa",
      "fr",
      "he",
      "ru",
      "tr",
    ]);
  });

  it("has each page once", () => {
    const urls = sourcesOf(dossier).map(({ url }) => url);

    expect(urls.filter((url, i) => urls.indexOf(url) < i)).toEqual([]);
  });

  it("has these disputes and no others", () => {
    expect(disputesIn(dossier)).toEqual({
      // Daily Sabah and most: Tuesday the 25th; Yeni Akit's page: the 26th; haOlam: Thursday.
      "cairo-2025-11-25": { edtf: ["2025-11-25", "2025-11-26", "2025-11-27"] },
      // Hamas disputes what Israel's army says of an attack before its strikes.
      "attack-2025-11-22": { "": [null] },
      // CENTCOM and most: the 17th; one page's table: the 10th; dpa-AFX: five days after the signing.
      "cmcc-opening": { edtf: ["2025-10-10", "2025-10-17", "2025-10-18"] },
      // A page puts the plane's turning away down to the runway.
      "erdogan-will-not-land": { "": [null] },
      "gaza-deal": {
        // In Washington it was still Wednesday.
        announced: ["2025-10-08", "2025-10-09", "2025-10-11"],
        agreed: ["2025-10-08", "2025-10-09"],
        signed: ["2025-10-08", "2025-10-09", "2025-10-10", "2025-10-13"],
        // Two broadcasters had it in force on the 9th, Israel's army and most others on the 10th.
        // Counts that begin on the 11th, and one on the 15th, take it to be in force from then.
        inForce: ["2025-10-09", "2025-10-10", "2025-10-11", "2025-10-15"],
      },
      // Trump's word on the day of the summit, and Witkoff's three months later; AFP: in January 2026.
      "gaza-deal.second": { began: ["2025-10-13", "2026-01", "2026-01-14"] },
      // Two Hamas members to AFP: the 22nd; others: Sunday the 23rd; Srugim: "last night", the 24th.
      "hamas-arrival-2025-11": { edtf: ["2025-11-22", "2025-11-23", "2025-11-24"] },
      // Hamas and most: Sunday the 23rd; Grozny-News: the 24th.
      "hamas-cairo-2025-11-23": { edtf: ["2025-11-23", "2025-11-24"] },
      // One paper has the leaders applaud, another two who did not.
      "leaders-applaud-erdogan": { "": [null] },
      // Channel 14 had the two American envoys staying away.
      "kushner~ATTENDED~sharm-talks-2025-10": { "": [null] },
      "witkoff~ATTENDED~sharm-talks-2025-10": { "": [null] },
      // Monday the 6th, or the 5th.
      // An Iraqi source: no official invitation from Cairo.
      "sisi-invites-netanyahu": { "": [null] },
      "sharm-talks-2025-10": { edtf: ["2025-10-05/2025-10-08", "2025-10-06/2025-10-08"] },
      ...disputesEarlier,
      ...disputesLater,
    });
  });

  it("keeps the United States at the Cairo table as reported, with what qualifies it", () => {
    const said = claimsOf(dossier)
      .filter(({ about, field }) => about === `united-states~ATTENDED~${meeting}` && field === "")
      .map(({ stance, source, passage }) => `${stance} ${source}.${passage}`);

    expect(said.sort()).toEqual([
      "qualifies gaza-ceasefire.anews.1",
      "qualifies gaza-ceasefire.ds.22",
      "qualifies gaza-ceasefire.wenews.1",
      "supports gaza-ceasefire.australian.1",
      "supports gaza-ceasefire.ssb.2",
      "supports gaza-ceasefire.trt.1",
    ]);
  });

  it("knows Hassan Rashad by the article's other name for him, as its own reading", () => {
    const names = claimsOf(dossier).filter(
      ({ about, field, source }) =>
        about === "rashad" && field === "names" && source === "gaza-ceasefire.ds",
    );

    expect(names.map(({ value, inferred, passage }) => [value, inferred, passage])).toEqual([
      ["Hasan Mahmud Rashad", true, 1],
    ]);
  });

  it("counts the Hamas delegation's meeting two days back from the day the same page gives", () => {
    const days = workOutDays(dossier.facts);
    const counted = claimsOf(dossier).filter(({ value }) => value === `${meeting} - 2d`);

    expect(counted.map((claim) => [claim.source, days.ofClaim(claim)])).toEqual([
      ["gaza-ceasefire.ds", "2025-11-23"],
      ["gaza-ceasefire.wenews", "2025-11-23"],
    ]);
  });
});
