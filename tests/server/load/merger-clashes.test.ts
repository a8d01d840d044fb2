import { expect, it } from "vitest";
import type { KindName } from "../../../model/kinds.ts";
import { clashes } from "../../../server/load/clashes.ts";
import { dossierOf, says } from "../../fixtures/world.ts";

/** The one who stands in a dossier of each, and the others of whom they may say that they are one. */
const people = ["ann", "bea", "cis"];
const lookUp = async (dossier: string): Promise<ReadonlyMap<string, KindName>> =>
  new Map([[dossier.slice("of-".length), "Person"]]);
const mergedIn = (id: string, name: string, merged: string) =>
  dossierOf(
    `
id: ${id}
uses: [${people.map((one) => `of-${one}`).filter((one) => one !== id)}]
people: {${name}: {name: ${name}, per: s.1${merged}}}
${says(1)}
`,
    { lookUp },
  );
const into = (to: string, more = "") => `, mergedInto: [{to: ${to}, reason: one face${more}}]`;

it("refuses a circle of mergers over several dossiers, by the names of all of it", async () => {
  const round = [
    await mergedIn("of-ann", "ann", into("bea")),
    await mergedIn("of-bea", "bea", into("cis")),
    await mergedIn("of-cis", "cis", into("ann")),
  ];

  expect(clashes(round, []).problems).toEqual([
    "the mergers of of-ann and of-bea and of-cis lead in a circle: ann → bea → cis → ann; take one of them out, or say undone: and why",
  ]);
});

it("takes mergers that lead on to one, and a circle in which one was undone", async () => {
  const open = await mergedIn("of-cis", "cis", "");
  const undone = await mergedIn("of-cis", "cis", into("ann", ", undone: another face"));
  const chain = [
    await mergedIn("of-ann", "ann", into("bea")),
    await mergedIn("of-bea", "bea", into("cis")),
  ];

  expect(clashes([...chain, open], []).problems).toEqual([]);
  expect(clashes([...chain, undone], []).problems).toEqual([]);
});

it("refuses one id that two dossiers lead to two", async () => {
  const [bea, cis] = [await mergedIn("of-bea", "bea", ""), await mergedIn("of-cis", "cis", "")];
  const one = await mergedIn("of-ann", "ann", into("bea"));
  const two = await dossierOf(
    `
id: another
uses: [of-ann, of-bea, of-cis]
people: {ann: {mergedInto: [{to: cis, reason: one voice}]}}
`,
    { lookUp },
  );

  expect(clashes([one, bea, cis, two], []).problems).toEqual([
    "ann is merged into bea in of-ann and into cis in another; take one out, or say undone: and why",
  ]);
});
