import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Command } from "./command.ts";
import { conclude, withStore } from "./with-store.ts";

export const exportDossier: Command = {
  name: "export",
  summary: "Gives a dossier back out of the store, with the same facts that were loaded",
  arguments: [{ name: "<dossier>", summary: "its id" }],
  options: [
    { flags: "--out <folder>", summary: "an empty or new folder; left out: a folder of its id" },
    { flags: "--format <format>", summary: "yaml (left out) or json" },
  ],
  async run(context) {
    const dossier = context.arguments.dossier as string;
    const as = context.options.format ?? "yaml";
    if (as !== "yaml" && as !== "json") {
      context.tell(`There is no format ${as}; expected yaml or json`);
      return 1;
    }
    const out = (context.options.out as string | undefined) ?? dossier;
    const folder = path.resolve(context.folder, out);
    if ((await readdir(folder).catch(() => [])).length > 0) {
      context.tell(`${out} is not empty; choose another folder with --out`);
      return 1;
    }
    const answer = await withStore({ do: "export", dossier, as }, context);
    if (answer?.ok) {
      await mkdir(folder, { recursive: true });
      for (const { path: name, text } of answer.files)
        await writeFile(path.join(folder, name), text);
      context.print(`${out}: ${answer.files.map(({ path: name }) => name).join(", ")}`);
    }
    return conclude(answer, context);
  },
};
