import type { Request } from "express";
import { headOf } from "../embed/head.ts";
import { viewOf } from "../embed/view-of.ts";
import type { Stores } from "../stores.ts";
import { baseOf } from "./base.ts";
import { namedView } from "./named-view.ts";

/** The picture of a process, asked for while the scripts are still on their way. */
function askedAhead({ pathname, searchParams }: URL): string {
  const process = /^\/processes\/[^/]+$/.exec(pathname)?.[0];
  // Another revision's picture has another address.
  if (process === undefined || searchParams.has("revision")) return "";
  return `<link rel="preload" as="fetch" crossorigin href="/api${process}/graph?claimIds=counted" />`;
}

/** The head of a page for programs that read no script: "" where nothing can be told of it. */
export function pageHead({ stores, publicUrl }: { stores: Stores; publicUrl: string | null }) {
  return async (request: Request): Promise<string> => {
    const base = baseOf(request, publicUrl);
    // "//" would be read as the start of another host's address, which has none.
    const address = new URL(request.originalUrl.replace(/^\/+/, "/"), base);
    const viewed = viewOf(address);
    if (!viewed) return "";
    try {
      const named = await stores.read(undefined, (store) => namedView(store, viewed));
      if (!named) return "";
      return headOf({ ...named, viewed, base, path: request.originalUrl }) + askedAhead(address);
    } catch {
      // The page is there for people while the database is away.
      return "";
    }
  };
}
