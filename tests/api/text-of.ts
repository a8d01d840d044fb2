import { unzipSync } from "fflate";
import { type FormatId, formats } from "../../model/formats.ts";

/** The text of a file, or of all the files of an archive, without the folds and escapes of its format. */
export function textOf(id: FormatId, bytes: Uint8Array): string {
  if (formats[id].mediaType !== "application/zip")
    return new TextDecoder()
      .decode(bytes)
      .replaceAll("\r\n ", "")
      .replaceAll(/\\(?=\W)/g, "");
  return Object.values(unzipSync(bytes))
    .map((one) => new TextDecoder().decode(one))
    .join("\n");
}
