import { createIntl } from "react-intl";
import { expect, it } from "vitest";
import en from "../../../client/messages/en.json" with { type: "json" };
import { wordsOf } from "../../../client/messages/words.tsx";
import { sentenceOf } from "../../../client/views/graph/sentence.ts";
import { node, said, talks } from "./scene.ts";

const words = wordsOf(createIntl({ locale: "en-GB", messages: en }));

it("announces a person with office, connections and what backs it", () => {
  expect(sentenceOf(talks.nodes[0]!, 3, words)).toBe(
    "Person, Berit Larsen, foreign minister. 3 connections. 1 claim, 1 origin. Not disputed.",
  );
});

it("announces a plan outside the period that two parties dispute", () => {
  const standing = { ...said, disputed: true, reports: 4, origins: ["a", "b"] };
  const planned = node("talks", { kind: "Meeting", presence: "outside", notBegun: true, standing });

  expect(sentenceOf(planned, 1, words)).toBe(
    "Meeting, talks. 1 connection. 4 claims, 2 origins. Not begun. Outside the period. Disputed.",
  );
});
