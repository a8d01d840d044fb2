/** A made-up mediation whose names and words try to be something else wherever they are written. */
export const hostile = String.raw`
name: Hostile talks
process: hostile-talks
publishers: {gazette: '=HYPERLINK("https://example.org")'}
processes: {hostile-talks: {name: Hostile talks, plays: [{role: party, who: evil, per: g.1}]}}
states: {evil: {name: "Evil \u202Eelbatpecca <script>alert(1)</script>", per: g.1}}
places: {wharf: {name: "'-- {x: 1}) DETACH DELETE n //", per: g.1, latitude: 1.5, longitude: 2.5}}
people: {kim: {name: "كيم; BEGIN:VEVENT", names: [{is: "+1+1", per: g.2}], per: g.2}}
topics: {water: {name: "A\\B & C"}}
meetings:
  talks:
    name: "]]> ]( <b> \" ' \\ {{x}} - * _ a,b; c"
    per: g.1
    on: {2031-05: g.1}
    attended: {kim: {for: evil, per: g.2}}
    in: {wharf: g.1}
    concerns: {water: g.1}
  later:
    name: "@later"
    per: g.3
    on: {2031-06-01/..: g.3}
acts:
  shot: {name: "Café 你好 𝒙", form: strike, per: g.3, on: {1999-12-31~: g.3}, by: {evil: g.3}}
sources:
  g:
    publisher: gazette
    published: 2031-05-04
    lang: en
    url: https://example.org/g?a=1&b=%22#top
    title: "=1+1"
    says:
      1: {words: "<img src=x onerror=alert(1)> said \"'; DROP", voice: "=cmd"}
      2: {words: "-2 & \u202Eabc", speaker: kim}
      3: "@SUM(A1)"
`;
