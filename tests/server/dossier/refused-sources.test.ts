import { expect, it } from "vitest";
import { errorsOf, says } from "../../fixtures/world.ts";

const two = says(2).trim();

// Sources: each mistake with the place and the words that an author is given.
it.for<[what: string, yaml: string, lines: string[]]>([
  [
    "more than 15 words in a row from a source that is not free",
    `${two}
      3: one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
people: {ann: {name: Ann, per: s.3}}`,
    [
      "facts.yaml:11:10: the passage has 16 words; expected at most 15 in a row from a source that is not free; keep the words that carry the fact, or say the source's terms",
    ],
  ],
  [
    "pages that pass each other on in a circle, by name",
    `publishers: {p: P}
sources:
  c: {publisher: p, published: 2031, lang: en, url: https://example.org/c, corrects: a, says: {1: x}}
  b: {publisher: p, published: 2031, lang: en, url: https://example.org/b, translates: d, says: {1: x}}
  a: {publisher: p, published: 2031, lang: en, url: https://example.org/a, relays: b, says: {1: x}}
  d: {publisher: p, published: 2031, lang: en, url: https://example.org/d, relays: [c, a], says: {1: x}}
people: {ann: {name: Ann, per: [a.1, b.1, c.1, d.1]}}`,
    [
      "facts.yaml:5:3: the pages pass each other on in a circle: a → b → d → a; expected one that the others pass on; take one relays or translates out",
    ],
  ],
  [
    "keys that a source and a passage do not have",
    `publishers: {p: P}
sources:
  s: {publisher: p, publishd: 2031, lang: en, url: https://example.org, says: {1: x, 2: {words: y, speakr: p}}}`,
    [
      "facts.yaml:3:3: the source has no published; expected published: and its value; write it",
      'facts.yaml:3:21: a source has no key "publishd"; expected publisher, published, lang, url, terms, title, archived, corrects, translates, relays or says; did you mean published or publisher?',
      'facts.yaml:3:100: a passage has no key "speakr"; expected words, paragraph, speaker, speakerFor, voice, via, origin, known, withdrawn, translation or inferred; did you mean speaker?',
    ],
  ],
  [
    "a publisher, a speaker and an outlet that are not there",
    `sources:
  s:
    publisher: nobody
    published: 2031
    lang: en
    url: https://example.org
    says:
      1: {words: x, speaker: none, via: nil}
people: {ann: {name: Ann, per: s.1}}`,
    [
      'facts.yaml:3:16: there is no "nobody"; expected one of this dossier or of those it uses; write it, or name its dossier in uses',
      'facts.yaml:8:30: there is no "none"; expected one of this dossier or of those it uses; write it, or name its dossier in uses',
      'facts.yaml:8:41: there is no "nil"; expected one of this dossier or of those it uses; write it, or name its dossier in uses',
    ],
  ],
  [
    "a speaker that is a place",
    `places: {port: {name: Port, per: s.1}}
publishers: {p: P}
sources:
  s: {publisher: p, published: 2031, lang: en, url: "https://example.org", says: {1: {words: x, speaker: port}}}`,
    [
      'facts.yaml:4:106: "port" is of the kind Place; expected Person, State or Organisation; name another',
    ],
  ],
  [
    "an address that no browser opens",
    `publishers: {p: P}
sources:
  s: {publisher: p, published: 2031, lang: en, url: ftp://example.org, says: {1: x}}
people: {ann: {name: Ann, per: s.1}}`,
    [
      'facts.yaml:3:53: url is "ftp://example.org"; expected an address with http:// or https://; write the whole address',
    ],
  ],
  [
    "a source without a day and with a language in words",
    `publishers: {p: P}
sources:
  s: {publisher: p, lang: english language, url: "https://example.org", says: {1: x}}
people: {ann: {name: Ann, per: s.1}}`,
    [
      "facts.yaml:3:3: the source has no published; expected published: and its value; write it",
      'facts.yaml:3:27: lang is "english language"; expected a BCP 47 tag such as en, ar or zh-Hant; write the tag',
    ],
  ],
  [
    "a source that could have been published on any later day",
    `publishers: {p: P}
sources:
  s: {publisher: p, published: 2031-05-04/.., lang: en, url: "https://example.org", says: {1: x}}
people: {ann: {name: Ann, per: s.1}}`,
    [
      'facts.yaml:3:32: published has no end: "2031-05-04/.."; expected a day or a range; write the last day that it can be, such as the day it was read',
    ],
  ],
  [
    "a passage known after its page, and one withdrawn before it was known",
    `publishers: {p: P}
sources:
  s: {publisher: p, published: 2031-05-04, lang: en, url: "https://example.org", says: {1: {words: x, known: 2031-05-05}, 2: {words: x, withdrawn: 2031-05-04}}}
people: {ann: {name: Ann, per: [s.1, s.2]}}`,
    [
      "facts.yaml:3:110: it is known from 2031-05-05, after its page; expected a day up to 2031-05-04; leave it out: the day of the page counts",
      "facts.yaml:3:148: it is withdrawn on 2031-05-04, before it was known; expected a day after 2031-05-04; see the two days again",
    ],
  ],
  [
    "a source's key in capitals",
    `${two}
  S: {publisher: s-paper}
people: {ann: {name: Ann, per: [s.1, s.2]}}`,
    [
      'facts.yaml:11:3: the id "S" has capital letters; expected small letters a to z, digits and hyphens; write s',
    ],
  ],
])("refuses %s", async ([, yaml, lines]) => {
  expect(await errorsOf(yaml)).toEqual(lines);
});
