import type { AnyEmbedRequest, EmbedRequest, EmbedView } from "../../model/embed.ts";
import { type EmbedPage, type EmbedParts, embedPage } from "../embed/page.ts";
import { timelinePage } from "../embed/timeline-page.ts";
import { wordsIn } from "../embed/words.ts";
import type { Stores } from "../stores.ts";
import type { Store } from "./reading.ts";
import { toldTimeline } from "./told.ts";

export interface Drawing {
  stores: Stores;
  today: string;
  parts: EmbedParts;
  /** Before each address of Parley: "" where Parley serves the page itself. */
  base: string;
  /** The revision that it is frozen at; left out: live. */
  frozen?: string;
}

/** What a view tells, before the frame of the page is put round it. */
export type Told = Pick<
  EmbedPage,
  "title" | "below" | "main" | "tools" | "sources" | "open" | "asOf"
>;

/** What every view is drawn with. */
export interface DrawNeeds {
  store: Store;
  today: string;
  base: string;
}

/** An embedded page, live or of one revision, as its bytes will be. */
export async function drawEmbed(
  view: EmbedView,
  asked: AnyEmbedRequest,
  { stores, today, parts, base, frozen }: Drawing,
): Promise<string> {
  const words = wordsIn(asked.lang);
  return await stores.read(frozen, async (store) => {
    const told = await draw[view]!(asked as never, { store, today, base });
    const page: EmbedPage = {
      ...told,
      words,
      lang: asked.lang,
      dir: asked.dir ?? words.dir,
      theme: asked.theme,
      frozen: frozen === undefined ? null : today,
      known: asked.known ?? today,
      changes: null,
    };
    return embedPage(page, parts);
  });
}

type Draw<View extends EmbedView> = (asked: EmbedRequest<View>, needs: DrawNeeds) => Promise<Told>;

const draw: Partial<{ [View in EmbedView]: Draw<View> }> = {
  async timeline(asked, { store, today, base }) {
    const { told, sources } = await toldTimeline(store, asked);
    return timelinePage(told, { asked, sources, today, base });
  },
};
