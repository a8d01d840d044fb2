import { join } from "node:path";
import { readConfig } from "../config.ts";
import { openLayouts } from "../layout/layouts.ts";
import type { Command } from "./command.ts";

export const layout: Command = {
  name: "layout",
  summary: "Says where the places of the pictures are kept; --anew forgets them, to be made again",
  arguments: [{ name: "[process]", summary: "one process; all when left out" }],
  options: [{ flags: "--anew", summary: "start over: what is drawn moves for every reader" }],
  async run({ arguments: { process: named }, options: { anew }, print }) {
    const folder = layoutsIn(readConfig(process.env).data);
    if (anew !== true) {
      print(`Layouts are kept in ${folder}. parley layout --anew starts over.`);
      return 0;
    }
    await openLayouts(folder).forget(named as string | undefined);
    print(`Forgotten: ${named ?? "every layout"}. It is made anew when Parley starts again.`);
    return 0;
  },
};

/** Where layouts are kept in the data folder. */
export function layoutsIn(data: string): string {
  return join(data, "layouts");
}
