/**
 * A made-up mediation in which one thing can be asked by each template: who was on the ferry, which of
 * three talks came first, who counted the boats, which page echoes the Wire, what nobody reports on.
 */
export const ferry = `
name: The ferry talks
process: ferry-talks
publishers: {wire: The Wire, herald: The Herald, courier: The Courier, gazette: The Gazette}
processes:
  ferry-talks: {name: The ferry talks}
people:
  ida: {name: Ida Lund, per: w.1}
  olaf: {name: Olaf Berg, per: w.2}
  pia: {name: Pia Holm, per: w.3}
organisations:
  harbour-office: {name: Harbour Office, form: government body, per: w.4}
  fishers: {name: Fishers' Union, form: other, per: w.5}
  pilots: {name: Pilots' Guild, form: other, per: w.6}
meetings:
  deck: {name: Talks on deck, on: {2031-05-01: w.1}, attended: {ida: w.1}, per: [w.1, h.1, c.1, g.1]}
  quay: {name: Talks on the quay, on: {2031-05-05: w.2}, attended: {olaf: w.2}, per: w.2}
  mast: {name: Talks at the mast, on: {2031-05-09: w.3}, attended: {pia: w.3}, per: w.3}
measures: {boats: {name: Boats let out, unit: boats}, nets: {name: Nets cut, unit: nets}, lamps: {name: Lamps lit, unit: lamps}}
figures:
  boats-40: {name: Forty boats, measure: boats, value: 40, on: {2031-05-04: w.4}, counter: harbour-office, per: w.4}
  nets-7: {name: Seven nets, measure: nets, value: 7, on: {2031-05-04: w.5}, counter: fishers, per: w.5}
  lamps-9: {name: Nine lamps, measure: lamps, value: 9, on: {2031-05-04: w.6}, counter: pilots, per: w.6}
agreements:
  truce:
    name: Ferry truce
    process: ferry-talks
    signed: {2031-05-02: w.7}
    per: w.7
    provisions:
      bell: {name: A bell at night, action: ring a bell, per: w.7}
      buoys: {name: Buoys, action: set buoys, per: w.7}
      lights: {name: Lights, action: light the pier, per: w.7}
assessments:
  buoys-set: {name: Buoys set, assesses: truce.buoys, verdict: fulfilled, on: 2031-05-06, by: fishers, per: w.8}
  lights-lit: {name: Lights lit, assesses: truce.lights, verdict: fulfilled, on: 2031-05-07, by: pilots, per: w.8}
sources:
  w:
    publisher: wire
    published: 2031-05-10
    lang: en
    url: https://example.org/wire
    says:
      1: Ida Lund spoke on deck on 1 May
      2: Olaf Berg spoke on the quay on 5 May
      3: Pia Holm spoke at the mast on 9 May
      4: the office counted 40 boats on 4 May
      5: the union counted 7 nets
      6: the guild counted 9 lamps
      7: "a bell, buoys and lights were agreed on 2 May"
      8: buoys and lights are there
  h: {publisher: herald, published: 2031-05-11, lang: en, url: "https://example.org/herald", says: {1: {words: "the Wire has it that there were talks on deck", via: wire}}}
  c: {publisher: courier, published: 2031-05-11, lang: en, url: "https://example.org/courier", says: {1: {words: "Olaf Berg told us of talks on deck", speaker: olaf}}}
  g: {publisher: gazette, published: 2031-05-11, lang: en, url: "https://example.org/gazette", says: {1: {words: "Pia Holm told us of talks on deck", speaker: pia}}}
`;
