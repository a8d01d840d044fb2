import type { Command } from "./command.ts";
import { conclude, withStore } from "./with-store.ts";

export const unload: Command = {
  name: "unload",
  summary: "Takes dossiers out of the store; a fact goes when the last dossier that says it goes",
  arguments: [{ name: "<dossiers...>", summary: "ids, as parley list gives them" }],
  options: [],
  async run(context) {
    const dossiers = context.arguments.dossiers as string[];
    return conclude(await withStore({ do: "unload", dossiers }, context), context);
  },
};
