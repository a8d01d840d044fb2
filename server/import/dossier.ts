import type { ImportAdapter } from "./adapter.ts";
import { unzipped } from "./unzip.ts";

/** Dossiers in an archive, a folder each, as the format "yaml" gives them. */
export const dossier: ImportAdapter = {
  id: "dossier",
  label: "dossiers of YAML in an archive",
  read(file) {
    const files = unzipped(file);
    if (typeof files === "string") return { is: null, problems: [files], lost: [] };
    const folders = new Map<string, { path: string; text: string }[]>();
    const problems: string[] = [];
    for (const [path, text] of files) {
      const [folder, ...below] = path.split("/");
      const name = below.join("/");
      if (path === "about.txt" || path.endsWith("/")) continue;
      if (!/^(?:stories\/)?[^/]+\.yaml$/.test(name))
        problems.push(
          `${path}: expected only files such as <dossier>/events.yaml and <dossier>/stories/truce.yaml; take it out`,
        );
      else folders.set(folder!, [...(folders.get(folder!) ?? []), { path: name, text }]);
    }
    if (folders.size === 0) problems.push("it holds no dossier; expected <dossier>/dossier.yaml");
    return { is: { folders }, problems, lost: [] };
  },
};
