import { Zip, ZipDeflate } from "fflate";

/** A file of an archive, by its path inside it. */
export interface Packed {
  path: string;
  content: AsyncIterable<string> | Iterable<string>;
}

/** No clock in an archive: the first day that its format can say, in whatever time zone. */
const modified = new Date(1980, 0, 1);

/** Files as one archive, given away as it is made; the same files give the same bytes. */
export async function* zipped(
  files: AsyncIterable<Packed> | Iterable<Packed>,
): AsyncGenerator<Uint8Array> {
  let made: Uint8Array[] = [];
  let failed: Error | null = null;
  const archive = new Zip((error, bytes) => {
    if (error) failed = error;
    else made.push(bytes);
  });
  const taken = () => {
    if (failed) throw failed;
    const some = made;
    made = [];
    return some;
  };
  const text = new TextEncoder();
  for await (const { path, content } of files) {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = modified;
    archive.add(file);
    for await (const piece of content) {
      file.push(text.encode(piece));
      yield* taken();
    }
    file.push(new Uint8Array(0), true);
    yield* taken();
  }
  archive.end();
  yield* taken();
}
