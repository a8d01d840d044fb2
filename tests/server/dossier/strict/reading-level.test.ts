import { expect, it } from "vitest";
import { gradeOf, readingLevel } from "../../../../server/dossier/strict/reading-level.ts";
import { says, warningsOf } from "../../../fixtures/world.ts";

const pier = `${says(1).trim()}
process: pier-talks
meetings: {pier: {name: Talks, on: {2031-05-03: s.1}, per: s.1}}
`;

function story(lang: string, sentence: string): Record<string, string> {
  return {
    talks: `title: Talks
lang: ${lang}
steps:
  - id: pier
    title: The pier
    at: 2031-05-03
    view: network
    text:
      - - {says: They met., facts: [pier]}
        - {says: "${sentence}", facts: [pier]}
`,
  };
}

const hard =
  "Institutional intermediaries facilitated multilateral negotiations concerning administrative responsibilities.";
const long = `They met and ${"talked and ".repeat(12)}left the pier.`;

it("warns of steps in hard words and of long sentences, where they stand", async () => {
  expect(await warningsOf(readingLevel, pier, [], story("en", hard))).toEqual([
    "stories/talks.yaml:4:5: warning: the step is of grade 34.7; expected 9 at most; shorter sentences and words",
  ]);
  expect(await warningsOf(readingLevel, pier, [], story("en-GB", long))).toEqual([
    "stories/talks.yaml:10:11: warning: the sentence has 30 words; expected 25 at most; make two of it",
  ]);
});

it("leaves plain words alone, and every language that the grade was not made for", async () => {
  expect(await warningsOf(readingLevel, pier, [], story("en", "They spoke of the pier."))).toEqual(
    [],
  );
  expect(await warningsOf(readingLevel, pier, [], story("de", hard))).toEqual([]);
});

it("takes a name for a word of the usual length, and what begins a sentence for none", () => {
  const [short, named] = ["They met the man.", "They met Abdulrahman."].map((one) =>
    gradeOf([one]),
  );

  expect(named! - short!).toBeLessThan(2.5);
  expect(gradeOf(["Abdulrahman met the man."])).toBeGreaterThan(gradeOf(["They met the man."]) + 4);
});
