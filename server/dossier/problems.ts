import path from "node:path";
import type { Problem } from "../../model/fact.ts";
import type { Place } from "./tree.ts";

export interface Problems {
  all: Problem[];
  refuse(at: Place, wrong: string, expected: string, mend: string): void;
  warn(at: Place, wrong: string, expected: string, mend: string): void;
}

/** Gathers problems, so that one never hides the next. */
export function gatherProblems(): Problems {
  const all: Problem[] = [];
  const told = new Set<string>();
  const add =
    (severity: Problem["severity"]) =>
    ({ file, line, column }: Place, wrong: string, expected: string, mend: string) => {
      const problem = { file, line, column, wrong, expected, mend, severity };
      // One line of two roles makes two relations, and one mistake.
      const text = JSON.stringify(problem);
      if (told.has(text)) return;
      told.add(text);
      all.push(problem);
    };
  return { all, refuse: add("error"), warn: add("warning") };
}

/** `file:line:column: what is wrong, what was expected, how to mend it`, in one line. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, wrong, expected, mend, severity } = problem;
  const said = [wrong, expected && `expected ${expected}`, mend].filter(Boolean).join("; ");
  return `${file}:${line}:${column}: ${severity === "warning" ? "warning: " : ""}${said}`;
}

export function inFileOrder(problems: Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      Number(a.file > b.file) - Number(a.file < b.file) || a.line - b.line || a.column - b.column,
  );
}

/** A place in another file of the same dossier, for a sentence: "actors.yaml:3". */
export function shortPlace({ file, line }: Place): string {
  return `${path.basename(file)}:${line}`;
}
