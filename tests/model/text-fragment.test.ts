import { expect, it } from "vitest";
import { addressOfWords } from "../../model/text-fragment.ts";

it.for([
  ["a well-known day, he said", "#:~:text=a%20well%2Dknown%20day%2C%20he%20said"],
  ["Egypt & Qatar’s “talks”", "#:~:text=Egypt%20%26%20Qatar%E2%80%99s%20%E2%80%9Ctalks%E2%80%9D"],
  ["it's 100%", "#:~:text=it%27s%20100%25"],
  ["قالن", "#:~:text=%D9%82%D8%A7%D9%84%D9%86"],
])("opens a page at %j", ([words, fragment]) => {
  expect(addressOfWords("https://example.org/a", words!)).toBe(`https://example.org/a${fragment}`);
});

it("opens a page at a long quotation by its first and last words", () => {
  const words = Array.from({ length: 40 }, (_, at) => `word${at}`).join(" ");

  expect(addressOfWords("https://example.org/a", words)).toBe(
    "https://example.org/a#:~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39",
  );
});

it("keeps the place in the page that the address has", () => {
  expect(addressOfWords("https://example.org/a#top", "talks")).toBe(
    "https://example.org/a#top:~:text=talks",
  );
});
