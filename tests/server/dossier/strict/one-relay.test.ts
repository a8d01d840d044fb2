import { expect, it } from "vitest";
import { oneRelay } from "../../../../server/dossier/strict/one-relay.ts";
import { warningsOf } from "../../../fixtures/world.ts";

const sources = `publishers: {one: One, two: Two, three: Three, agency: Agency}
sources:
${[
  ["first", "one", "says: {1: a, 2: b}"],
  ["echo", "two", "relays: first, says: {1: c}"],
  ["echo-of-echo", "three", "relays: echo, says: {1: d}"],
  ["wire", "two", "says: {1: {words: e, via: agency}, 2: {words: f, via: agency}}"],
  ["wired", "three", "says: {1: {words: g, via: agency}}"],
  ["mixed", "three", "says: {1: {words: h, via: agency}, 2: i}"],
]
  .map(
    ([key, publisher, rest]) =>
      `  ${key}: {publisher: ${publisher}, published: 2031-05-04, lang: en, url: "https://example.org/${key}", ${rest}}`,
  )
  .join("\n")}`;
const rest =
  "expected the page that was relayed, or one that reports for itself; read it and add its passage, or leave it as a relay";

it("warns of facts that only relays of one page tell, once for a block and its lines", async () => {
  const warnings = await warningsOf(
    oneRelay,
    `${sources}
people:
  ann: {name: Ann, per: echo.1}
  ben: {name: Ben, per: [echo.1, echo-of-echo.1]}
  cleo: {name: Cleo, per: [wire.1, wire.2, wired.1], memberOf: {club: echo.1}}
organisations: {club: {name: Club, per: first.1}}
meetings: {talks: {name: Talks, per: wire.1, attended: [ann, ben], concerns: club}}
`,
  );

  expect(warnings).toEqual([
    `facts.yaml:10:3: warning: "ann" rests on echo alone, which only relays first; ${rest}`,
    `facts.yaml:11:3: warning: "ben" rests on echo and echo-of-echo alone, which only relay first; ${rest}`,
    `facts.yaml:12:3: warning: "cleo" rests on wire and wired alone, which only relay agency; ${rest}`,
    `facts.yaml:12:65: warning: "cleo~MEMBER_OF~club" rests on echo alone, which only relays first; ${rest}`,
    `facts.yaml:14:12: warning: "talks" rests on wire alone, which only relays agency; ${rest}`,
  ]);
});

it("says nothing where the page itself, another origin, or a page with its own words stands beside", async () => {
  const warnings = await warningsOf(
    oneRelay,
    `${sources}
people:
  ann: {name: Ann, per: [echo.1, first.1]}
  ben: {name: Ben, per: [echo.1, wire.1]}
  cleo: {name: Cleo, per: mixed.1}
`,
  );

  expect(warnings).toEqual([]);
});
