import path from "node:path";
import { adapters } from "../import/index.ts";
import type { Command } from "./command.ts";
import { conclude, withStore } from "./with-store.ts";

const sources = adapters.map(({ id, label }) => `${id} (${label})`).join(", ");

export const load: Command = {
  name: "load",
  summary:
    "Loads dossiers into the store, all of them or none; one that is there is brought up to date",
  arguments: [{ name: "<folders...>", summary: "dossiers' folders; with --from, files" }],
  options: [
    { flags: "--from <source>", summary: `files that views were given away as: ${sources}` },
    {
      flags: "--replace",
      summary: "with --from: where the file and the store differ, take what the file has",
    },
  ],
  async run(context) {
    const paths = (context.arguments.folders as string[]).map((one) =>
      path.resolve(context.folder, one),
    );
    const { from, replace = false } = context.options;
    if (from === undefined)
      return conclude(await withStore({ do: "load", folders: paths }, context), context);
    if (!adapters.some(({ id }) => id === from)) {
      context.tell(
        `There is no source ${from}; expected ${adapters.map(({ id }) => id).join(", ")}`,
      );
      return 1;
    }
    const request = {
      ...{ do: "bring back" as const, from: String(from), files: paths, replace: replace === true },
    };
    return conclude(await withStore(request, context), context);
  },
};
