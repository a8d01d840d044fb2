import fc from "fast-check";
import type { CitedClaim } from "../../../model/claim.ts";
import { row } from "../../client/world.ts";
import { day } from "./any-facts.ts";

/** Pages about two meetings that pass on an outlet, quote a speaker, or name nobody. */
export const anyReports: fc.Arbitrary<CitedClaim[]> = fc
  .array(
    fc.record({
      about: fc.constantFrom("meeting-0", "meeting-1"),
      publisher: fc.constantFrom("gazette", "courier", "echo", "herald", "wire"),
      via: fc.constantFrom(null, "wire", "wire", "herald"),
      speaker: fc.constantFrom(null, null, "person-1", "person-2"),
      stance: fc.constantFrom("supports" as const, "supports" as const, "denies" as const),
      known: day,
    }),
    { minLength: 4, maxLength: 12 },
  )
  .map((all) =>
    all.map(({ about, publisher, via, speaker, stance, known }, at) => {
      const origin = speaker ?? via ?? publisher;
      return {
        ...row({ id: `claim-${at}`, known, stance, speaker, origin }),
        ...{ about, tail: null, head: null, written: null, lang: null, dossier: "world" },
        ...{ publisher, publisherName: publisher, published: known, language: "en", title: null },
        ...{ via, viaName: via, speakerFor: null, speakerForName: null, speakerName: speaker },
        ...{ source: `world.page-${at}`, passage: 1, paragraph: null, words: `words ${at}` },
        ...{ originName: origin, archived: null, address: "https://example.org" },
      } as CitedClaim;
    }),
  );
