import { strFromU8, unzipSync } from "fflate";

/** Bytes that all files of an archive may have together. */
const most = 512 * 1024 * 1024;

/** The text files of an archive by path; a sentence about what is wrong where it is none. */
export function unzipped(file: Uint8Array): Map<string, string> | string {
  let total = 0;
  try {
    const files = unzipSync(file, {
      filter: ({ originalSize }) => {
        total += originalSize;
        if (total > most) throw new Error("it holds more than 512 MB");
        return true;
      },
    });
    return new Map(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
  } catch (error) {
    return `it cannot be read as a zip archive (${(error as Error).message}); expected the file as it was exported`;
  }
}
