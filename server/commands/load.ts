import path from "node:path";
import type { Command } from "./command.ts";
import { conclude, withStore } from "./with-store.ts";

export const load: Command = {
  name: "load",
  summary:
    "Loads dossiers into the store, all of them or none; one that is there is brought up to date",
  arguments: [{ name: "<folders...>", summary: "dossiers' folders" }],
  options: [],
  async run(context) {
    const folders = (context.arguments.folders as string[]).map((one) =>
      path.resolve(context.folder, one),
    );
    return conclude(await withStore({ do: "load", folders }, context), context);
  },
};
