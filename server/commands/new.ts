import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { isId } from "../dossier/grammar.ts";
import { gatherProblems } from "../dossier/problems.ts";
import { startDossier } from "../dossier/start.ts";
import type { Command } from "./command.ts";

export const newDossier: Command = {
  name: "new",
  summary:
    "Starts a dossier: a folder with what it needs, an example in comments, and the editors' schema",
  arguments: [{ name: "<id>", summary: "the dossier's id: small letters, digits and hyphens" }],
  options: [
    { flags: "--folder <folder>", summary: "where to start it; left out: a folder of its id" },
  ],
  async run({ arguments: args, options, folder, print, tell }) {
    const id = args.id as string;
    const problems = gatherProblems();
    if (!isId(id, { file: "", line: 1, column: 1 }, problems, "one")) {
      const [{ wrong, expected, mend }] = problems.all as [(typeof problems.all)[number]];
      tell(`${wrong}; expected ${expected}; ${mend}`);
      return 1;
    }
    const target = (options.folder as string | undefined) ?? id;
    const place = path.resolve(folder, target);
    if ((await readdir(place).catch(() => [])).length > 0) {
      tell(`${target} is not empty; choose another folder with --folder`);
      return 1;
    }
    for (const { path: name, text } of startDossier(id)) {
      const file = path.join(place, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    print(`${target} is started. Write in it, then: parley check ${target}`);
    return 0;
  },
};
