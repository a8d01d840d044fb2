/** A made-up mediation: an envoy meets for her state, a truce is signed, and later pages add to it. */
export const river = `
name: The river talks
process: river-talks
publishers: {herald: The Herald, courier: The Courier}
states:
  aland: {name: Aland, per: h.1}
  bland: {name: Bland, per: h.3}
people:
  ida: {name: Ida Lund, per: h.1}
meetings:
  ferry-talks:
    name: Talks on the ferry
    per: h.1
    on: {2031-05-03: h.2, 2031-05-02: c.1}
    attended: {ida: {for: aland, per: h.1}}
agreements:
  truce:
    name: River truce
    process: river-talks
    per: h.3
    signed: {2031-05-04: h.3}
    plays: [{role: party, who: bland, per: h.3}]
    phases:
      first: {name: First phase, order: 1, per: c.2}
sources:
  h:
    publisher: herald
    published: 2031-05-04
    lang: en
    url: https://example.org/herald
    says:
      1: Ida Lund, for Aland, was on the ferry
      2: {words: "talks on 3 May, a well-known day", paragraph: 2, voice: a ferryman}
      3: Bland signed the truce today
  c:
    publisher: courier
    published: 2031-05-20
    lang: en
    url: https://example.org/courier#top
    relays: h
    says:
      1: {words: they had met on 2 May, speaker: ida}
      2: a first phase was foreseen
`;
