/** The pages of one process that stand in the header outright, in its order. */
export const processPages = [
  { to: "/processes/$process", word: "header.explore" },
  { to: "/processes/$process/tables", word: "header.tables" },
  { to: "/processes/$process/agreements", word: "header.agreements" },
  { to: "/processes/$process/disputes", word: "header.disputes" },
  { to: "/processes/$process/diff", word: "header.diff" },
  { to: "/processes/$process/study", word: "header.study" },
] as const;

/** Its other pages. */
export const morePages = [
  { to: "/processes/$process/map", word: "header.map" },
  { to: "/processes/$process/lateness", word: "header.lateness" },
  { to: "/processes/$process/coverage", word: "header.coverage" },
] as const;

/** Pages that go over all processes, or over the one that is open. */
export const commonPages = [
  { to: "/sources", word: "header.sources" },
  { to: "/revisions", word: "header.revisions" },
  { to: "/guide", word: "header.guide" },
] as const;

/** Whether an entry leads to the page that is open: a story, its set for a class and the questions of a process stand under "study". */
export function isOpen(to: string, process: string, pathname: string): boolean {
  if (
    to === "/processes/$process/study" &&
    /^\/study\/|^\/processes\/[^/]+\/questions$/.test(pathname)
  )
    return true;
  return to.replace("$process", process) === pathname;
}
