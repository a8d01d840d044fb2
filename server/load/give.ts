import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { finished } from "node:stream/promises";
import { ViewQuery } from "../../model/api/exports.ts";
import type { FormatId } from "../../model/formats.ts";
import { BadRequest } from "../errors.ts";
import { exporters } from "../export/index.ts";
import type { View } from "../export/view.ts";
import { ask } from "../queries/query.ts";
import { storeHead } from "../queries/store.ts";
import { findRevision } from "../revisions/find.ts";
import { openView, type ViewedStore } from "../view/view.ts";
import { inMemoryAt } from "./memory.ts";
import type { Store } from "./open.ts";

export interface Given {
  format: FormatId;
  /** The parameters of the view, as the API takes them. */
  asked: Record<string, string>;
  publicUrl: string | null;
  /** The file, absolute. */
  out: string;
}

/** Claims between two lines of progress. */
const often = 10_000;

/**
 * Writes a view to a file, the same bytes as the API gives. It is written beside and then renamed, so
 * that a file of that name is whole.
 *
 * @throws BadRequest naming each parameter that is wrong
 * @throws NotFound with near ids
 */
export async function giveView(
  { engine, revisions }: Store,
  { format, asked, publicUrl, out }: Given,
  tell: (line: string) => void,
): Promise<string> {
  const query = ViewQuery.safeParse(asked);
  if (!query.success) {
    const wrong = query.error.issues.map(({ path: at, message }) => `${at.join(".")}: ${message}`);
    throw new BadRequest(wrong.join("\n"));
  }
  const { revision: wanted, ...viewed } = query.data;
  const [head] = await ask(engine, storeHead, {});
  const now = head?.revision ?? "";
  if (wanted === undefined || now.startsWith(wanted))
    return await write({ engine, revision: now, publicUrl });
  const entry = await findRevision(wanted, revisions);
  const then = await inMemoryAt(entry, revisions);
  try {
    return await write({ engine: then, revision: entry.revision, publicUrl });
  } finally {
    await then.close();
  }

  async function write(store: ViewedStore): Promise<string> {
    const view = await openView(store, viewed);
    await writeWhole(out, exporters[format].write(withProgress(view, tell)));
    const { entities, relations, claims } = view;
    return `${entities.length} entities, ${relations.length} relations, ${claims} claims, revision ${view.revision.slice(0, 12)}`;
  }
}

/** Beside it, then swapped in: a file of that name is whole. */
async function writeWhole(out: string, pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  await mkdir(path.dirname(out), { recursive: true });
  const beside = `${out}.${process.pid}.new`;
  try {
    await writeTo(beside, pieces);
    await rename(beside, out);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function writeTo(file: string, pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  const stream = createWriteStream(file);
  for await (const piece of pieces) if (!stream.write(piece)) await once(stream, "drain");
  stream.end();
  await finished(stream);
}

/** The same view, which says now and then how far its claims are read. */
function withProgress(view: View, tell: (line: string) => void): View {
  return {
    ...view,
    async *facts(of) {
      let read = 0;
      for await (const fact of view.facts(of)) {
        const before = read;
        read += fact.claims.length;
        if (Math.floor(read / often) > Math.floor(before / often))
          tell(`${read} of ${view.claims} claims`);
        yield fact;
      }
    },
  };
}
