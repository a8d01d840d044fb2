import type { Cited } from "../content/embed.ts";
import { type Html, html, safeAddress } from "./html.ts";

/** A source's few words, in their own language and direction, with the page they stand on. */
export function cited(found: Cited | null): Html | null {
  if (!found) return null;
  const { words, language, publisher, address } = found;
  return html`<p class="q"><q lang="${language}" dir="auto">${words}</q> <a href="${safeAddress(address)}" target="_blank" rel="noopener"><bdi>${publisher}</bdi></a></p>`;
}
