import type { StoreRequest } from "../load/requests.ts";
import type { Command } from "./command.ts";
import { conclude, withStore } from "./with-store.ts";

export const revisions: Command = {
  name: "revisions",
  summary:
    "Lists what the store held before; show <hash> says what changed, back <hash> loads it again",
  arguments: [
    { name: "[do]", summary: "show or back; lists every revision when left out" },
    { name: "[hash]", summary: "a revision: its hash, or the beginning of it" },
  ],
  options: [],
  async run(context) {
    const { do: action, hash } = context.arguments as { do?: string; hash?: string };
    const request = requestOf(action, hash);
    if (typeof request === "string") {
      context.tell(request);
      return 1;
    }
    return conclude(await withStore(request, context), context);
  },
};

/** What is asked of the store, or what is wrong with how it was said. */
function requestOf(action?: string, hash?: string): StoreRequest | string {
  if (action === undefined) return { do: "revisions" };
  if (action !== "show" && action !== "back")
    return `There is no parley revisions ${action}; expected show or back, and a hash`;
  if (hash === undefined || !/^[0-9a-f]{4,64}$/.test(hash))
    return `expected parley revisions ${action} <hash>: 4 or more characters of one that parley revisions lists`;
  return { do: action === "show" ? "revision" : "back", hash };
}
