import { inflateSync } from "node:zlib";

/** A font out of its web packaging (WOFF 1.0), as programs that know no web read it. */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString("latin1", 0, 4) !== "wOFF") throw new Error("not a WOFF font");
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, at) => tableOf(woff, 44 + at * 20)).sort(
    (a, b) => (a.tag < b.tag ? -1 : 1),
  );
  const head = Buffer.alloc(12 + count * 16);
  woff.copy(head, 0, 4, 8);
  const power = 2 ** Math.floor(Math.log2(count));
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(power * 16, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE(count * 16 - power * 16, 10);

  let offset = head.length;
  const parts = tables.map(({ tag, checksum, bytes }, at) => {
    head.write(tag, 12 + at * 16, "latin1");
    head.writeUInt32BE(checksum, 16 + at * 16);
    head.writeUInt32BE(offset, 20 + at * 16);
    head.writeUInt32BE(bytes.length, 24 + at * 16);
    // Each begins at a multiple of four.
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([head, ...parts]);
}

function tableOf(woff: Buffer, at: number) {
  const [offset, packed, whole] = [4, 8, 12].map((part) => woff.readUInt32BE(at + part)) as [
    number,
    number,
    number,
  ];
  const bytes = woff.subarray(offset, offset + packed);
  return {
    tag: woff.toString("latin1", at, at + 4),
    checksum: woff.readUInt32BE(at + 16),
    bytes: packed < whole ? inflateSync(bytes) : bytes,
  };
}
