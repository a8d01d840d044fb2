import { type FormatId, formats } from "../../model/formats.ts";
import type { View } from "./view.ts";

/** What a file of a view is called: of letters that are the same everywhere. */
export function fileName(format: FormatId, { asked, revision }: View): string {
  const { process, about, from, to, known } = asked;
  const parts = [
    (about ?? process ?? "view").replaceAll(/[^a-z0-9-]+/gi, "-").slice(0, 80),
    ...(from || to ? [`${from ?? ""}_${to ?? ""}`] : []),
    ...(known ? [`known-${known}`] : []),
    revision.slice(0, 8),
  ];
  return `${parts.join("-")}${formats[format].ending}`;
}
