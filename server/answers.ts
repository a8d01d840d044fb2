import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Encoding = "identity" | "gzip" | "br";

/** One answer as bytes, in the encodings asked for so far. */
export interface Kept {
  /** Bytes before compression. */
  size: number;
  /** Whether an encoding has been made. */
  has(encoding: Encoding): boolean;
  /** The bytes in an encoding, with the strong ETag that is that encoding's own. */
  as(encoding: Encoding): Promise<{ body: Buffer; etag: string }>;
}

export interface Answers {
  /**
   * The answer kept under a key, or made now and written, as JSON where nothing else is said; two who
   * ask at once wait for the same making.
   */
  get<Content>(
    key: string,
    make: () => Promise<Content>,
    write?: (content: Content) => string | Buffer,
  ): Promise<Kept>;
  /** Forgets all, because the store has changed. */
  drop(): void;
}

/**
 * Answers serialised and compressed once and kept in memory: at most `bytes` of them, least used
 * goes first (DESIGN §5). They live as long as the process, so a new build never meets an old answer.
 */
export function keepAnswers({ bytes }: { bytes: number }): Answers {
  // A Map keeps the order of insertion: what is used is put in again, so the first is least used.
  const kept = new Map<string, { answer: Kept; size: number }>();
  const making = new Map<string, Promise<Kept>>();
  let total = 0;
  let generation = 0;

  function grow(key: string, answer: Kept, more: number) {
    const entry = kept.get(key);
    if (entry?.answer !== answer) return;
    entry.size += more;
    total += more;
    for (const [oldest, { size }] of kept) {
      if (total <= bytes) break;
      kept.delete(oldest);
      total -= size;
    }
  }

  return {
    async get(key, make, write = (content) => JSON.stringify(content)) {
      const found = kept.get(key);
      if (found) {
        kept.delete(key);
        kept.set(key, found);
        return found.answer;
      }
      const underway = making.get(key);
      if (underway) return underway;

      const born = generation;
      const made = make().then((content) => {
        const written = write(content);
        const text = typeof written === "string" ? Buffer.from(written) : written;
        const answer: Kept = keepBytes(text, (more) => grow(key, answer, more));
        if (born === generation) {
          kept.set(key, { answer, size: 0 });
          grow(key, answer, text.length);
        }
        return answer;
      });
      making.set(key, made);
      // Only its own entry: after a drop another making may stand under the same key.
      const done = () => void (making.get(key) === made && making.delete(key));
      made.then(done, done);
      return made;
    },

    drop() {
      generation++;
      kept.clear();
      making.clear();
      total = 0;
    },
  };
}

/** Bytes that are compressed once for each encoding, when it is first asked for. */
export function keepBytes(bytes: Buffer, grew: (bytes: number) => void = () => {}): Kept {
  const hash = createHash("sha256").update(bytes).digest("base64url").slice(0, 27);
  const made: Partial<Record<Encoding, Promise<Buffer>>> = { identity: Promise.resolve(bytes) };
  const done = new Set<Encoding>(["identity"]);

  return {
    size: bytes.length,
    has: (encoding) => done.has(encoding),
    async as(encoding) {
      made[encoding] ??= compress[encoding](bytes).then((body) => {
        done.add(encoding);
        grew(body.length);
        return body;
      });
      return { body: await made[encoding], etag: `"${hash}-${encoding}"` };
    },
  };
}

/** Up to here Brotli's best takes a tenth of a second; above, its ninth takes that for two megabytes, and is an eighth larger. */
const quickAtBest = 64 * 1024;

const zip = promisify(gzip);
const brotli = promisify(brotliCompress);

const compress: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  identity: async (bytes) => bytes,
  gzip: (bytes) => zip(bytes, { level: 9 }),
  br: (bytes) =>
    brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]:
          bytes.length <= quickAtBest ? constants.BROTLI_MAX_QUALITY : 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
};
