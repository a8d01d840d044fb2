import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { type FormatId, formatIds, formats } from "../../model/formats.ts";
import { readConfig } from "../config.ts";
import type { Command, CommandContext } from "./command.ts";
import { conclude, withStore } from "./with-store.ts";

/** What a view is asked with, as the API has it. */
const asks = [
  "process",
  "about",
  "from",
  "to",
  "known",
  "kinds",
  "roles",
  "was",
  "standing",
  "revision",
] as const;

export const exportDossier: Command = {
  name: "export",
  summary: "Gives a dossier back out of the store, or a view as a file of another format",
  arguments: [{ name: "[dossier]", summary: "its id; or --process or --about for a view" }],
  options: [
    { flags: "--out <path>", summary: "a dossier's empty or new folder; a view's file" },
    {
      flags: "--format <format>",
      summary: `of a dossier: yaml (left out) or json; of a view: ${formatIds.join(", ")}`,
    },
    { flags: "--process <id>", summary: "the process that a view is of" },
    { flags: "--about <fact>", summary: "or the entity or relation" },
    { flags: "--from <day>", summary: "first day of its window" },
    { flags: "--to <day>", summary: "last day of its window" },
    { flags: "--known <day>", summary: "as known on this day" },
    { flags: "--kinds <kinds>", summary: "kinds of entities, by commas" },
    { flags: "--roles <roles>", summary: "roles, by commas" },
    { flags: "--was <certainty>", summary: "possibly (left out) or surely in its window" },
    {
      flags: "--standing <marks>",
      summary: "only facts that stand in one of these ways, by commas",
    },
    { flags: "--revision <hash>", summary: "as the store was at this revision, or its beginning" },
  ],
  async run(context) {
    const { dossier } = context.arguments;
    const asked = askedOf(context);
    const isView = Object.keys(asked).length > 0;
    if (isView === (dossier !== undefined)) {
      context.tell("Expected either a dossier's id, or --process or --about of a view");
      return 1;
    }
    return isView ? await giveView(asked, context) : await giveDossier(dossier as string, context);
  },
};

function askedOf({ options }: CommandContext): Record<string, string> {
  return Object.fromEntries(
    asks.flatMap((name) => (options[name] === undefined ? [] : [[name, String(options[name])]])),
  );
}

async function giveView(asked: Record<string, string>, context: CommandContext): Promise<number> {
  const { format = "json" } = context.options;
  if (!formatIds.includes(format as FormatId)) {
    context.tell(`There is no format ${format}; expected ${formatIds.join(", ")}`);
    return 1;
  }
  const id = format as FormatId;
  const named = (asked.about ?? asked.process ?? "view").replaceAll(/[^a-z0-9-]+/gi, "-");
  const out = (context.options.out as string | undefined) ?? `${named}${formats[id].ending}`;
  const { publicUrl } = readConfig(process.env);
  const file = path.resolve(context.folder, out);
  const answer = await withStore({ do: "give", format: id, asked, publicUrl, out: file }, context);
  if (answer?.ok) context.print(out);
  return conclude(answer, context);
}

async function giveDossier(dossier: string, context: CommandContext): Promise<number> {
  const as = context.options.format ?? "yaml";
  if (as !== "yaml" && as !== "json") {
    context.tell(`There is no format ${as} of a dossier; expected yaml or json`);
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
    for (const { path: name, text } of answer.files) {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    context.print(`${out}: ${answer.files.map(({ path: name }) => name).join(", ")}`);
  }
  return conclude(answer, context);
}
