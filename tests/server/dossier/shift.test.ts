import { expect, it } from "vitest";
import { readRelative, writeRelative } from "../../../server/dossier/relative.ts";
import { shifted } from "../../../server/dossier/shift.ts";

it.for<[from: string, by: string, to: string | null]>([
  ["2031-05-01", "- 2d", "2031-04-29"],
  ["2031-05-01", "+ 1w", "2031-05-08"],
  ["2031-01-31", "+ 1m", "2031-02-28"],
  ["2031-01-15", "- 2m", "2030-11-15"],
  ["2031-05", "+ 2d", "[2031-05-03..2031-06-02]"],
  ["2031-05-01~", "+ 2d", "2031-05-03~"],
  ["[2031-05-01,2031-05-03]", "+ 1d", "[2031-05-02,2031-05-04]"],
  ["{2031-05-01,2031-05-03}", "+ 1d", "2031-05-04"],
  ["{2031-05-01,2031-05-03}", "- 1d", "2031-04-30"],
  ["2031-05-01/2031-05-03", "- 1d", "2031-04-30"],
  ["2031-05-01/2031-05-03", "+ 1d", "2031-05-04"],
  ["2031-05-01/..", "+ 1d", "2031-05-02"],
  ["../2031-05-03", "- 1d", null],
  ["2999-12-31", "+ 1d", null],
])("moves %s by %s to %s", ([from, by, to]) => {
  expect(shifted(from, readRelative(`talks ${by}`)!)).toBe(to);
});

it.for<[text: string, written: string | null]>([
  ["cairo-2025 - 2d", "cairo-2025 - 2d"],
  ["a.b  inForce  +3 w", "a.b inForce + 3w"],
  ["a.b  inForce  +3w", "a.b inForce + 3w"],
  ["talks", "talks"],
  ["talks - 0d", "talks"],
  ["2031", null],
  ["talks-2d", "talks-2d"],
  ["talks - 2h", null],
  ["Talks - 2d", null],
])("reads %s as %s", ([text, written]) => {
  const relative = readRelative(text);
  expect(relative && writeRelative(relative)).toBe(written);
});
