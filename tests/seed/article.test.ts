import { beforeAll, describe, expect, it } from "vitest";
import type { Dossier } from "../../model/fact.ts";
import { sentences } from "./article.ts";
import { claimsOf, idsOf, seed, sourcesOf } from "./dossiers.ts";
import { articleParagraphs, haveTexts, unlessTexts } from "./pages.ts";

const article = "gaza-ceasefire.ds";

describe("the article of 25 November 2025", () => {
  let dossier: Dossier;
  let shared: Dossier;
  beforeAll(async () => {
    dossier = await seed("gaza-ceasefire");
    shared = await seed("actors");
  });

  it("became facts that the dossier has, each resting on words of the sentence's paragraph", () => {
    const ids = new Set([...idsOf(shared), ...idsOf(dossier)]);
    const paragraphs = paragraphsByFact(dossier);
    const wrong = sentences.flatMap(({ paragraph, begins, facts }) =>
      facts.flatMap((id) => {
        if (!ids.has(id)) return `${begins}: no fact ${id}`;
        return paragraphs.get(id)?.has(paragraph)
          ? []
          : `${begins}: ${id} rests on no passage of paragraph ${paragraph}`;
      }),
    );

    expect(wrong).toEqual([]);
  });

  it("has no fact that the table does not trace to a sentence", () => {
    const traced = new Set(sentences.flatMap(({ facts }) => facts));
    const stray = [...paragraphsByFact(dossier).keys()].filter((id) => !traced.has(id)).sort();

    expect(stray).toEqual([]);
  });

  it.skipIf(!haveTexts)(`has no sentence without facts${unlessTexts}`, () => {
    const inArticle = articleParagraphs().flatMap((text, i) =>
      text
        .split(/(?<=\.) (?=\p{Lu})/u)
        .map((sentence) => `${i + 1}: ${sentence.split(" ").slice(0, 6).join(" ")}`),
    );

    expect(sentences.map(({ paragraph, begins }) => `${paragraph}: ${begins}`)).toEqual(inArticle);
    expect(sentences.filter(({ facts }) => facts.length === 0)).toEqual([]);
  });
});

/** By fact, the paragraphs of the article whose words it or a value of it rests on. */
function paragraphsByFact(dossier: Dossier): Map<string, Set<number | undefined>> {
  const passages = sourcesOf(dossier).find(({ id }) => id === article)!.passages;
  const paragraphOf = new Map(passages.map(({ number, paragraph }) => [number, paragraph]));
  const found = new Map<string, Set<number | undefined>>();
  for (const { about, source, passage } of claimsOf(dossier))
    if (source === article)
      found.set(about, (found.get(about) ?? new Set()).add(paragraphOf.get(passage)));
  return found;
}
