import { expect, it } from "vitest";
import { resolve } from "../../../server/dossier/resolve.ts";
import { differencesOf } from "../../../server/load/differences.ts";
import { storyClashes } from "../../../server/load/story-clashes.ts";
import { river } from "../../api/river.ts";
import { ferry } from "../../fixtures/river-story.ts";
import { dossierOf } from "../../fixtures/world.ts";

const told = await dossierOf(river, {}, { ferry });
const clashesOf = (...dossiers: (typeof told)[]) => storyClashes(dossiers, resolve(dossiers));

it("lets a story stand on what is authored, derived and written under a merged id", async () => {
  const twin = "  ida-b: {name: Ida L., per: h.1, mergedInto: [{to: ida, reason: the same}]}\n";
  const once = river.replace("meetings:\n", `${twin}meetings:\n`);
  const other = ferry.replace("facts: [ferry-talks, ida~", "facts: [ida-b, ferry-talks, ida~");

  expect(clashesOf(told)).toEqual([]);
  expect(clashesOf(await dossierOf(once, {}, { ferry: other }))).toEqual([]);
});

it("keeps two stories of one id apart", () => {
  expect(clashesOf(told, { ...told, id: "delta" })).toEqual([
    "the story ferry stands in world and in delta; rename the file of one of them",
  ]);
});

it("says what a story would stand on that is gone", () => {
  const facts = told.facts.filter(({ is, ...fact }) => !("id" in fact && fact.id === "truce"));
  expect(
    storyClashes([told], resolve([{ ...told, facts: facts.filter(({ is }) => is !== "story") }])),
  ).toEqual([
    "the story ferry of world names truce, which would not be there; keep it, or mend the story first",
  ]);
});

it("is told by name when a file that is brought back has it not", () => {
  const without = { ...told, facts: told.facts.filter(({ is }) => is !== "story") };
  expect(differencesOf(told, without)).toEqual({ gone: ["story ferry"], more: [] });
});
