import { titleOf } from "../embed/page.ts";
import { viewOf } from "../embed/view-of.ts";
import type { Frozen } from "../frozen.ts";
import type { Stores } from "../stores.ts";
import { namedView } from "./named-view.ts";

/** What stands in a frame for an address of ours; addresses below Parley's. */
export interface EmbedAt {
  name: string;
  embed: string;
  /** Null: there is none of the same bytes. */
  image: string | null;
}

/** The embed of a page, or of an embed's own address, live or frozen; null: there is none. */
export async function embedAt(
  url: URL,
  { stores, frozen }: { stores: Stores; frozen: Frozen },
): Promise<EmbedAt | null> {
  const hash = /^\/f\/([0-9a-f]{64})$/.exec(url.pathname)?.[1];
  if (hash !== undefined) {
    const page = await frozen.read(hash);
    return page && { name: titleOf(String(page)), embed: url.pathname, image: null };
  }
  const viewed = viewOf(url);
  const named = viewed && (await stores.read(undefined, (store) => namedView(store, viewed)));
  return named && { name: named.name, embed: viewed.embed, image: `${viewed.embed}&as=png` };
}
