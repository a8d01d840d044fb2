import fc from "fast-check";
import { expect, it } from "vitest";
import { alikeKeys, isAlike } from "../../../../server/dossier/strict/alike.ts";

it.for<[one: string, other: string, any: boolean, told: boolean]>([
  ["Anna Berg", "ANNA BÉRG", true, true],
  ["Ibrahim Kalın", "Ibrahim Kalin", true, true],
  ["Anna Berg", "Berg, Anna", true, false],
  ["Anna Berg", "Anna Bergh", true, true],
  ["Anna Berg", "Anan Berg", true, true],
  ["Anna Berg", "Anna Borgh", false, false],
  ["Iran", "Iraq", false, false],
  ["Round 11", "Round 12", false, false],
  ["!", "?", false, false],
])("compares %s and %s", ([one, other, any, told]) => {
  expect([isAlike(one, other, "any"), isAlike(one, other, "told")]).toEqual([any, told]);
  expect([isAlike(other, one, "any"), isAlike(other, one, "told")]).toEqual([any, told]);
});

it("finds all names that are alike by the keys that they share", () => {
  const letter = fc.constantFrom(..."ab ı𐐨");
  const name = fc.string({ unit: letter, minLength: 4, maxLength: 9 });
  const edits = [
    (text: string, at: number, put: string) => text.slice(0, at) + put + text.slice(at),
    (text: string, at: number, put: string) => text.slice(0, at) + put + text.slice(at + 1),
    (text: string, at: number) => text.slice(0, at) + text.slice(at + 1),
    (text: string, at: number) =>
      text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2),
    (text: string) => text.split(" ").reverse().join(" "),
  ];
  let alike = 0;
  fc.assert(
    fc.property(name, fc.constantFrom(...edits), fc.nat(9), letter, (one, edit, at, put) => {
      const other = edit(one, at, put);
      if (!isAlike(one, other, "any")) return;
      alike++;
      const keys = alikeKeys(one);
      expect([...alikeKeys(other)].filter((key) => keys.has(key))).not.toEqual([]);
    }),
    { numRuns: 2_000 },
  );
  expect(alike).toBeGreaterThan(500);
});
