import type { Command } from "./command.ts";
import { conclude, withStore } from "./with-store.ts";

export const list: Command = {
  name: "list",
  summary: "Lists the dossiers in the store: id, seed or user, revision, process",
  arguments: [],
  options: [],
  async run(context) {
    return conclude(await withStore({ do: "list" }, context), context);
  },
};
