import { expect, it } from "vitest";
import { editDistance, nearMisses } from "../../../server/dossier/near.ts";

const ids = ["cairo-talks", "cairo-talk", "doha-talks", "gaza-deal.second", "qatar", "a"];

it.for<[word: string, near: string[]]>([
  ["cairo-takls", ["cairo-talks", "cairo-talk"]],
  ["second", ["gaza-deal.second"]],
  ["qatr", ["qatar"]],
  ["egypt", []],
  ["b", []],
])("finds near %s what may be meant", ([word, near]) => {
  expect(nearMisses(word, ids)).toEqual(near);
});

it.for<[a: string, b: string, far: number]>([
  ["talks", "talks", 0],
  ["talks", "takls", 1],
  ["talks", "talk", 1],
  ["ca", "abc", 3],
  ["", "abc", 3],
])("%s and %s are %i apart", ([a, b, far]) => {
  expect(editDistance(a, b)).toBe(far);
  expect(editDistance(b, a)).toBe(far);
});
