import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A record of a list of journeys or visits, its cells in their order, and the page that shows it. */
export interface TravelRecord {
  id: string;
  url: string;
  words: string;
  /** Its first day. */
  day: string;
}

const site = "https://history.state.gov/departmenthistory";

/** The short histories that lie in `milestones`, each with its paragraphs in order. */
export function readHistories(folder: string): { url: string; paragraphs: string[] }[] {
  const histories = path.join(folder, "milestones");
  return readdirSync(histories).map((name) => {
    const text = readFileSync(path.join(histories, name), "utf8");
    const [head, ...paragraphs] = text.split(/\n\n+/).filter((part) => part.trim() !== "");
    return { url: /^URL: (.+)$/m.exec(head!)![1]!, paragraphs };
  });
}

/** The journeys of presidents and secretaries of state, and the visits of foreign leaders. */
export function readRecords(folder: string): TravelRecord[] {
  const journeys = rowsOf(path.join(folder, "us_travels.tsv")).map(([role, who, id, ...cells]) => ({
    id: id!,
    url: `${site}/travels/${role}/${who}`,
    words: cells.join(" "),
    day: cells[1]!,
  }));
  const visits = rowsOf(path.join(folder, "us_visits.tsv")).map(([id, ...cells]) => ({
    id: id!,
    url: `${site}/visits/${cells[3]}`,
    words: cells.join(" "),
    day: cells[0]!,
  }));
  return [...journeys, ...visits];
}

// A cell with quotation marks in it stands in quotation marks, and has its own twice.
function rowsOf(file: string): string[][] {
  const [, ...lines] = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) =>
    line
      .replace("\r", "")
      .split("\t")
      .map((cell) => (/^".*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell)),
  );
}
