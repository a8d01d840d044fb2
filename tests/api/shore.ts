/**
 * A made-up mediation with a disagreement of each sort: two days of one meeting, one of them told by a
 * page that relays another; a denial; two counts that can both be true; an act that only a party tells.
 */
export const shore = `
name: The shore talks
process: shore-talks
publishers: {herald: The Herald, courier: The Courier, echo: The Echo}
processes:
  shore-talks:
    name: The shore talks
    plays: [{role: party, who: aland, per: h.1}, {role: party, who: bland, per: h.1}]
states:
  aland: {name: Aland, per: h.1}
  bland: {name: Bland, per: h.1}
organisations:
  aland-ministry: {name: Ministry of Aland, form: ministry, of: aland, per: h.1}
meetings:
  pier:
    name: Talks on the pier
    per: [h.1, e.1]
    not: c.2
    on: {2031-05-03: [h.1, e.1], 2031-05-02: c.1}
measures: {boats: {name: Boats out at sea}}
figures:
  boats-out:
    name: Boats out
    measure: boats
    per: c.4
    on: {2031-05-19: c.4}
    value: {more than 300: c.4, at least 342: c.5}
acts:
  raid: {name: A raid, form: breach, per: c.3, by: {bland: c.3}}
sources:
  h:
    publisher: herald
    published: 2031-05-04
    lang: en
    url: https://example.org/herald
    says:
      1: {words: Aland and Bland met on 3 May, speaker: aland-ministry}
  e:
    publisher: echo
    published: 2031-05-05
    lang: de
    url: https://example.org/echo
    relays: h
    says:
      1: {words: Treffen am 3. Mai, speaker: aland-ministry, translation: a meeting on 3 May}
  c:
    publisher: courier
    published: 2031-05-20
    lang: en
    url: https://example.org/courier
    says:
      1: they met on 2 May
      2: {words: nobody met on the pier, voice: a fisherman}
      3: {words: Bland raided us, speaker: aland-ministry}
      4: more than 300 boats were out
      5: at least 342 boats were out
links:
  - {claim: {about: boats-out, field: value, per: c.5}, how: narrows, to: {about: boats-out, field: value, per: c.4}}
`;

/** The same with some more pages that relay the first, in its own words' sense and no more. */
export function withEcho(echoes: number): string {
  const all = Array.from({ length: echoes }, (_, at) => `x${at}`);
  return shore
    .replace("per: [h.1, e.1]", `per: [h.1, e.1, ${all.map((key) => `${key}.1`).join(", ")}]`)
    .replace("publishers: {", `publishers: {${all.map((key) => `${key}: The ${key}`).join(", ")}, `)
    .replace("\nlinks:", `\n${all.map(echo).join("\n")}\nlinks:`);
}

function echo(key: string, at: number): string {
  return `  ${key}:
    publisher: ${key}
    published: 2031-05-0${at + 5}
    lang: en
    url: https://example.org/${key}
    relays: h
    says: {1: {words: they met by the water ${at}, speaker: aland-ministry}}`;
}
