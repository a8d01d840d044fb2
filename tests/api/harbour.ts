/**
 * A made-up truce over a harbour: days in dispute, a phase that waits for a condition, so many carts each
 * day, a share and two counts of them, two assessors who differ, accusations both ways, and a later truce
 * that takes its place.
 */
export const harbour = `
name: The harbour talks
process: harbour-talks
publishers: {herald: The Herald, courier: The Courier}
processes:
  harbour-talks:
    name: The harbour talks
    plays:
      - {role: party, who: [aland, bland], per: h.1}
      - {role: mediator, who: cland, per: h.1}
states:
  aland: {name: Aland, per: h.1}
  bland: {name: Bland, per: h.1}
  cland: {name: Cland, per: h.1}
organisations:
  bland-port-office: {name: Port office of Bland, form: government body, of: bland, per: c.3}
  watch: {name: Harbour watch, form: monitoring body, status: planned, per: h.6}
meetings:
  pier:
    name: Talks on the pier
    per: h.1
    on: {2031-05-01: h.1}
    attended: {aland: {per: h.1}, bland: {per: h.1}}
    produced: {truce: h.2}
    provisions:
      inquiry: {name: An inquiry, action: hold an inquiry, obliges: bland, per: h.7}
agreements:
  truce:
    name: Harbour truce
    process: harbour-talks
    per: h.2
    announced: {2031-05-01: h.2}
    signed: {2031-05-02: h.3, 2031-05-03: c.1}
    inForce: {2031-05-04: h.4}
    establishes: {watch: h.6}
    plays:
      - {role: signatory, who: [aland, bland], per: h.3}
      - {role: guarantor, who: cland, per: h.5}
    provisions:
      carts:
        name: 60 carts each day
        action: let carts in
        obliges: bland
        benefits: aland
        target: 60 carts/day
        measure: carts-in
        per: h.8
    phases:
      first:
        order: 1
        per: h.9
        began: {2031-05-04: h.9}
      second:
        order: 2
        per: h.10
        conditions:
          boats: {name: Return of the boats, per: h.10}
        provisions:
          gates:
            name: Opening of the gates
            action: open the gates
            deadline: {truce inForce + 3d: h.11}
            deadlineWords: within 72 hours of entry into force
            per: h.11
  new-truce:
    name: New truce
    process: harbour-talks
    per: c.9
    inForce: {2031-06-10: c.9}
    follows: [{to: truce, how: replaces, per: c.9}]
    provisions:
      carts: {name: 80 carts each day, action: let carts in, target: 80 carts/day, measure: carts-in, per: c.10}
measures: {carts-in: {name: Carts let in, unit: carts, period: day, scope: carts with food}}
figures:
  third: {measure: carts-in, share: 1/3, shareOf: truce.carts, on: 2031-05-04/2031-05-20, counter: null, per: c.2}
  twenty: {measure: carts-in, value: up to 20, on: 2031-05-20, counter: bland-port-office, per: c.3}
  later: {measure: carts-in, value: 70, on: 2031-06-12, counter: null, per: c.11}
assessments:
  not-kept: {name: Carts not let in, assesses: truce.carts, verdict: not, on: 2031-05-04/2031-05-20, by: aland, towards: bland, per: c.4}
  kept: {name: Carts let in as agreed, assesses: truce.carts, verdict: fulfilled, on: 2031-05-10/2031-05-25, by: bland, per: c.5}
  boats-back: {name: Boats returned, assesses: truce.second.boats, verdict: fulfilled, on: 2031-05-18, by: courier, per: c.12}
acts:
  raid:
    name: Raid on the quay
    form: breach
    frequency: {near-daily: c.6}
    by: {aland: c.6}
    breaches: {truce: c.6}
    per: c.6
    not: c.7
  aland-denies:
    name: Aland denies the raid
    form: statement
    on: 2031-05-20
    by: aland
    towards: bland
    concerns: {raid: c.7}
    per: c.7
  gate-shut:
    name: The gate is shut
    form: closure
    on: 2031-05-19
    by: bland
    breaches: {truce.carts: c.8}
    per: c.8
sources:
  h:
    publisher: herald
    published: 2031-05-05
    lang: en
    url: https://example.org/herald
    says:
      1: "Aland and Bland met on the pier on 1 May, Cland between them"
      2: a truce was announced at the end
      3: both signed on 2 May
      4: it took effect on 4 May
      5: Cland is to see it kept
      6: a harbour watch is to be set up
      7: Bland is to hold an inquiry
      8: 60 carts were to be let in each day
      9: the first phase began on 4 May
      10: the second is to begin once the boats are back
      11: within 72 hours of entry into force the gates are to open
  c:
    publisher: courier
    published: 2031-05-26
    lang: en
    url: https://example.org/courier
    says:
      1: they signed on 3 May
      2: only a third of the carts came in until 20 May
      3: "up to 20 came in on 20 May, says the port office"
      4: {words: Bland has not complied, speaker: aland}
      5: {words: we let in every cart, speaker: bland}
      6: {words: Aland raids the quay near-daily, speaker: bland}
      7: {words: there was no raid, speaker: aland}
      8: {words: Bland shut the gate, speaker: aland}
      9: a new truce took its place on 10 June
      10: 80 carts each day from then on
      11: 70 came in on 12 June
      12: the boats were back on 18 May
`;
