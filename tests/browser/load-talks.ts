import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { askServer } from "../../server/load/socket.ts";
import type { Served } from "./served.ts";

/**
 * Loads a dossier into the program that runs, over what it holds of it: `yaml` is its facts, in which
 * lines that name the dossier or its process are passed over.
 */
export async function loadTalks(
  { data }: Served,
  { id, name, yaml }: { id: string; name: string; yaml: string },
): Promise<void> {
  // Goes with the data folder when the program is closed.
  const folder = join(data, "talks", id);
  mkdirSync(folder, { recursive: true });
  const head = `id: ${id}\nformat: 1\nterms: CC-BY-4.0\nname: ${name}\nprocess: ${id}-talks\n`;
  writeFileSync(join(folder, "dossier.yaml"), head);
  writeFileSync(join(folder, "facts.yaml"), yaml.replace(/^(?:name|process): .*$/gm, ""));
  const answer = await askServer(data, { do: "load", folders: [folder] });
  expect(answer).toMatchObject({ ok: true });
}
