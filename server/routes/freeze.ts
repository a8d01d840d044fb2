import type { AnyEmbedRequest, EmbedView } from "../../model/embed.ts";
import type { Frozen } from "../frozen.ts";
import { type Drawing, drawEmbed } from "./draw-embed.ts";

/**
 * The hash of an embed frozen at the revision asked for: made once, then always the same for the same
 * question, whatever becomes of the data and of the way that it is drawn.
 *
 * @throws NoRoom when no more may be frozen
 */
export async function freeze(
  view: EmbedView,
  asked: AnyEmbedRequest,
  {
    stores,
    today,
    parts,
    frozen,
  }: Pick<Drawing, "stores" | "today" | "parts"> & { frozen: Frozen },
): Promise<string> {
  const wanted = asked.revision === "current" ? undefined : asked.revision;
  const revision = await stores.read(wanted, async (store) => store.revision);
  const question = JSON.stringify([view, Object.entries({ ...asked, revision }).sort()]);
  const found = await frozen.found(question);
  if (found) return found;
  const page = await drawEmbed(view, asked, { stores, today, parts, base: "", frozen: revision });
  return await frozen.keep(question, page);
}
