import path from "node:path";
import { type SetFormat, setFormats } from "../../model/api/sets.ts";
import { readConfig } from "../config.ts";
import type { Command } from "./command.ts";
import { conclude, withStore } from "./with-store.ts";

const names = Object.keys(setFormats);
const endings: Record<SetFormat, string> = { markdown: ".md", html: ".html" };

export const classSet: Command = {
  name: "set",
  summary: "Gives a story as a set for a class: order, sheet, glossary, sources",
  arguments: [{ name: "<story>", summary: "its id: the name of its file" }],
  options: [
    { flags: "--answers", summary: "with the answers" },
    { flags: "--format <format>", summary: `${names.join(" (left out) or ")}, for A4` },
    { flags: "--out <path>", summary: "the file" },
  ],
  async run(context) {
    const { story } = context.arguments as { story: string };
    const { format = "markdown", answers = false } = context.options;
    if (!names.includes(format as string)) {
      context.tell(`There is no format ${format}; expected ${names.join(", ")}`);
      return 1;
    }
    const as = format as SetFormat;
    const named = `${story.replaceAll(/[^a-z0-9-]+/gi, "-")}${answers ? "-answers" : ""}`;
    const out = (context.options.out as string | undefined) ?? `${named}${endings[as]}`;
    const { publicUrl, host, port } = readConfig(process.env);
    const here = publicUrl ?? `http://${host}:${port}`;
    const file = path.resolve(context.folder, out);
    const request = { do: "give set", story, format: as, answers: answers === true } as const;
    const answer = await withStore({ ...request, here, out: file }, context);
    if (answer?.ok) context.print(out);
    return conclude(answer, context);
  },
};
