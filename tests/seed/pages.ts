import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "./dossiers.ts";
import { readHistories, readRecords } from "./histories.ts";

/**
 * The texts that the seed quotes stay outside the project: their publishers' words are theirs. Where
 * the folder `shared` lies beside the project, the tests that need them run.
 */
export const textsFolder = path.resolve(projectRoot, "../shared/data");
const article = path.join(textsFolder, "article-2025-11-25.txt");

export const haveTexts = existsSync(article);
export const unlessTexts = haveTexts ? "" : " (skipped: ../shared/data is not there)";

const articleUrl =
  "https://www.dailysabah.com/politics/diplomacy/turkiye-qatar-egypt-discuss-efforts-to-stabilize-gaza-cease-fire";

/** The article's paragraphs, in order. */
export function articleParagraphs(): string[] {
  return readFileSync(article, "utf8").trim().split("\n").map(plain);
}

/** By address, the texts of each page that are at hand: the whole of it, its paragraphs, or passages and headline. */
export function readPages(): Map<string, string[]> {
  const pages = new Map<string, string[]>();
  for (const page of evidencePages())
    pages.set(page.url, [...page.passages.map(({ quote }) => quote), page.title ?? ""].map(plain));
  for (const page of linesOf<WhiteHouseText>("wh_gaza_mediators.jsonl"))
    pages.set(page.url, [plain(page.text)]);
  pages.set(articleUrl, articleParagraphs());
  for (const { url, paragraphs } of readHistories(textsFolder))
    pages.set(url, paragraphs.map(plain));
  for (const { url, words } of readRecords(textsFolder))
    pages.set(url, [...(pages.get(url) ?? []), plain(words)]);
  return pages;
}

/** The pages of the evidence sheet. */
export function evidencePages(): EvidencePage[] {
  return linesOf<EvidencePage>("gaza-evidence.jsonl");
}

/** One kind of white space, and no marks of bold type: the White House texts come as Markdown. */
export function plain(text: string): string {
  return text.normalize("NFC").replaceAll("**", "").replace(/\s+/g, " ").trim();
}

interface EvidencePage {
  id: string;
  event: string;
  url: string;
  /** The page's own headline, where it is at hand. */
  title: string | null;
  passages: { quote: string }[];
}

interface WhiteHouseText {
  url: string;
  text: string;
}

function linesOf<Line>(name: string): Line[] {
  const text = readFileSync(path.join(textsFolder, name), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}
