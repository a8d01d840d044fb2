import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "../../model/fact.ts";
import { formatProblem, inFileOrder } from "../dossier/problems.ts";
import { readDossier } from "../dossier/read.ts";
import { checkStrictly } from "../dossier/strict/check.ts";
import { strictRules } from "../dossier/strict/index.ts";
import type { Command } from "./command.ts";

export const check: Command = {
  name: "check",
  summary: "Reads dossiers and says every problem, one a line: file:line:column: what is wrong",
  arguments: [
    { name: "[folders...]", summary: "dossiers' folders; every one under seed when left out" },
  ],
  options: [
    {
      flags: "--strict",
      summary: `also warns of ${strictRules.map(({ summary }) => summary).join("; ")}`,
    },
  ],
  async run({ arguments: { folders }, options, folder, print, tell }) {
    const asked = (folders as string[] | undefined) ?? [];
    const given = asked.length > 0 ? asked : await dossiersUnder(folder, "seed");
    if (given.length === 0) {
      tell("There is no dossier under seed. Name a folder: parley check <folder>");
      return 1;
    }
    const errors: Problem[] = [];
    for (const one of given) {
      const { dossier, problems } = await read(path.resolve(folder, one), options.strict === true);
      for (const problem of problems)
        print(formatProblem({ ...problem, file: near(folder, problem.file) }));
      errors.push(...problems.filter(({ severity }) => severity === "error"));
      if (dossier) print(`${dossier.id}: ${sumOf(dossier.facts, problems.length)}`);
    }
    if (errors.length === 0) return 0;
    const files = new Set(errors.map(({ file }) => file)).size;
    print(`${counted(errors.length, "problem")} in ${counted(files, "file")}`);
    return 1;
  },
};

async function read(folder: string, isStrict: boolean) {
  const { dossier, problems, places } = await readDossier(folder);
  if (!dossier || !isStrict) return { dossier, problems };
  const beside = dossier.uses.map((use) => readDossier(path.join(folder, "..", use)));
  const used = (await Promise.all(beside)).flatMap((one) => one.dossier ?? []);
  const more = checkStrictly(dossier, used, places);
  return { dossier, problems: inFileOrder([...problems, ...more]) };
}

function sumOf(facts: { is: string }[], warnings: number): string {
  const of = (...kinds: string[]) => facts.filter(({ is }) => kinds.includes(is)).length;
  const parts = [
    counted(of("entity", "relation"), "fact"),
    counted(of("claim"), "claim"),
    counted(of("source"), "source"),
    ...(of("story") > 0 ? [counted(of("story"), "story")] : []),
  ];
  return `${parts.join(", ")}; ${warnings === 0 ? "no problem" : counted(warnings, "warning")}`;
}

export function counted(count: number, thing: string): string {
  if (count === 1) return `1 ${thing}`;
  return `${count} ${thing.replace(/y$/, "ie")}s`;
}

/** The folders below one that hold a dossier.yaml, by name; none when it is not there. */
export async function dossiersUnder(folder: string, name: string): Promise<string[]> {
  const under = path.join(folder, name);
  const found: string[] = [];
  for (const entry of await readdir(under, { withFileTypes: true }).catch(() => [])) {
    if (!entry.isDirectory()) continue;
    const files = await readdir(path.join(under, entry.name));
    if (files.includes("dossier.yaml")) found.push(path.join(name, entry.name));
  }
  return found.sort();
}

function near(folder: string, file: string): string {
  const relative = path.relative(folder, file);
  return relative.startsWith("..") ? file : relative;
}
