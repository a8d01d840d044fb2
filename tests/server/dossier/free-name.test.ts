import { expect, it } from "vitest";
import { freeName } from "../../../server/dossier/drawn.ts";

it.for<[written: string, name: { is: string; lang?: string }]>([
  ['{"is":"Secours","lang":"fr"}', { is: "Secours", lang: "fr" }],
  ["Help", { is: "Help" }],
  ["{y}", { is: "{y}" }],
  ["null", { is: "null" }],
  ["7", { is: "7" }],
  ['{"is":7}', { is: '{"is":7}' }],
])("reads the name %s as it was written", ([written, name]) => {
  expect(freeName(written)).toEqual(name);
});
