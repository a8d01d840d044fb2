import { expect, it } from "vitest";
import { errorsOf, says } from "../../fixtures/world.ts";

const people = (...lines: string[]) => `people:\n${lines.map((one) => `  ${one}\n`).join("")}`;
const mends = (yaml: string) => errorsOf(`${yaml}${says(1)}`);

it("refuses mergers that lead in a circle, by name", async () => {
  const circle = people(
    "ann: {name: Ann, per: s.1, mergedInto: bea}",
    "bea: {name: Bea, per: s.1, mergedInto: cy}",
    "cy: {name: Cy, per: s.1, mergedInto: ann}",
  );

  expect(await mends(circle)).toEqual([
    "facts.yaml:2:42: the mergers lead in a circle: ann → bea → cy → ann; expected one that the others lead to; take one of them out",
  ]);
});

it("refuses a second merger from one id, unless one of the two was undone", async () => {
  const twice = (second: string) =>
    people(
      `ann: {name: Ann, per: s.1, mergedInto: [{to: bea}, {to: cy${second}}]}`,
      "bea: {name: Bea, per: s.1}",
      "cy: {name: Cy, per: s.1}",
    );

  expect(await mends(twice(""))).toEqual([
    'facts.yaml:2:59: "ann" is merged into "bea" and into "cy"; expected one that it leads to; take one out, or say undone: and why',
  ]);
  expect(await mends(twice(", undone: they are two"))).toEqual([]);
});

it("lets a long way lead to one", async () => {
  const chain = people(
    "ann: {name: Ann, per: s.1, mergedInto: bea}",
    "bea: {name: Bea, per: s.1, mergedInto: cy}",
    "cy: {name: Cy, per: s.1}",
  );

  expect(await mends(chain)).toEqual([]);
});
