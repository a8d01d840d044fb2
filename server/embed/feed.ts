import type { RevisionSummary } from "../../model/revision.ts";
import { html } from "./html.ts";
import { wordsIn } from "./words.ts";

/** A revision that changed something of a process. */
export interface FeedEntry extends RevisionSummary {
  /** How many facts and claims came, went or changed. */
  count: number;
}

/** An Atom feed of what has changed of a process, the newest first. `base` is where Parley is. */
export function feedOf(
  process: { id: string; name: string },
  entries: FeedEntry[],
  base: string,
): string {
  const words = wordsIn("en");
  const title = words.say("feed.title", { name: process.name });
  const self = `${base}/feed/${process.id}.atom`;
  const updated = entries[0]?.at ?? "1970-01-01T00:00:00.000Z";
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><id>${self}</id><title>${title}</title><updated>${updated}</updated><author><name>${words.say("title.app")}</name></author><link rel="self" type="application/atom+xml" href="${self}"/><link rel="alternate" type="text/html" href="${base}/processes/${process.id}"/>
${entries.map(
  ({ hash, at, count, back }) =>
    html`<entry><id>${base}/revisions/${hash}#${process.id}</id><title>${words.say("feed.entry", { count })}</title><updated>${at}</updated><link rel="alternate" type="text/html" href="${base}/revisions/${hash}"/><summary>${
      back === null ? words.say("feed.loaded") : words.say("feed.back", { hash: back.slice(0, 12) })
    }</summary></entry>
`,
)}</feed>
`.text;
}
