import type { Card } from "../../model/card.ts";
import type { AnyEmbedRequest, EmbedRequest, EmbedView } from "../../model/embed.ts";
import type { Ledger } from "../../model/ledger.ts";
import { knownBy } from "../content/rows.ts";
import { earlierNotice } from "../embed/gone.ts";
import type { ImageNeeds } from "../embed/image.ts";
import { type EmbedPage, type EmbedParts, embedPage } from "../embed/page.ts";
import { cardPage, graphPage, ledgerPage } from "../embed/pages.ts";
import { timelinePage } from "../embed/timeline-page.ts";
import { wordsIn } from "../embed/words.ts";
import { claimsCited } from "../queries/claims.ts";
import type { Stores } from "../stores.ts";
import { card } from "./cards.ts";
import { drawDifference } from "./draw-difference.ts";
import { drawAgreements, drawDisputes } from "./draw-overview.ts";
import { drawStep } from "./draw-step.ts";
import { ledger } from "./ledger.ts";
import { graph, oneProcess } from "./processes.ts";
import type { Store } from "./reading.ts";
import { sourcesOf, toldTimeline } from "./told.ts";

export interface Drawing {
  stores: Stores;
  today: string;
  parts: EmbedParts;
  /** Before each address of Parley: "" where Parley serves the page itself. */
  base: string;
  /** The revision that it is frozen at; left out: live. */
  frozen?: string;
  /** The last revision that had it, and when that came about: what is live is not there any more. */
  earlier?: { revision: string; at: string };
}

/** What a view tells, before the frame of the page is put round it. */
export type Told = Pick<
  EmbedPage,
  "title" | "below" | "main" | "tools" | "sources" | "open" | "asOf"
> & {
  /** The second clock of what it tells, where it has one of its own. */
  known?: string;
  /** Its process, where what it was asked with does not say. */
  process?: string | undefined;
  /** The same as a drawing of its own. */
  image: (needs: ImageNeeds) => string;
};

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
  { stores, today, parts, base, frozen, earlier }: Drawing,
): Promise<string> {
  const words = wordsIn(asked.lang);
  return await stores.read(frozen ?? earlier?.revision, async (store) => {
    const { image, process, ...told } = await draw[view](asked as never, { store, today, base });
    const dir = asked.dir ?? words.dir;
    const known = ("known" in asked ? asked.known : undefined) ?? told.known ?? today;
    if (asked.as === "svg" || asked.as === "png") {
      const { lang, theme } = asked;
      const { sources, asOf, open: address } = told;
      return image({ words, lang, dir, theme, sources, asOf, known, address });
    }
    const page: EmbedPage = {
      ...told,
      words,
      lang: words.lang,
      dir,
      theme: asked.theme,
      frozen: frozen === undefined ? null : today,
      known,
      notice: earlier ? earlierNotice(earlier.at, words) : null,
      changes:
        frozen === undefined || asked.as !== "page" ? null : changesSince(frozen, asked, process),
    };
    return embedPage(page, parts);
  });
}

/** Where a frozen page asks what has changed of what it shows, and where a reader reads it. */
function changesSince(revision: string, asked: AnyEmbedRequest, of: string | undefined) {
  const search = new URLSearchParams({ since: revision });
  const fact = "fact" in asked ? asked.fact : undefined;
  const process = of ?? ("process" in asked ? asked.process : undefined);
  // Of one fact its own claims count, whichever process it is read in.
  if (fact !== undefined) search.set("fact", fact);
  else if (process !== undefined) search.set("process", process);
  return { ask: `/api/changes?${search}`, read: `/revisions/${revision}` };
}

type Draw<View extends EmbedView> = (asked: EmbedRequest<View>, needs: DrawNeeds) => Promise<Told>;

const draw: { [View in EmbedView]: Draw<View> } = {
  async timeline(asked, { store, today, base }) {
    const { told, sources } = await toldTimeline(store, asked);
    return timelinePage(told, { asked, sources, today, base });
  },
  async graph(asked, { store, today, base }) {
    const { process, from, to, known } = asked;
    const window = { from, to, known };
    const told = await graph(store, { id: process }, window);
    const { terms } = await oneProcess(store.engine, process);
    const about = told.nodes.map(({ id }) => id);
    const claims = knownBy(await claimsCited(store.engine, about), known);
    const clocks = { from: from ?? null, to: to ?? null, known: known ?? null, today };
    const answer = { revision: store.revision, clocks, ...told };
    return graphPage(answer, { asked, sources: sourcesOf(claims, terms), today, base });
  },
  async ledger(asked, needs) {
    const { store, today, base } = needs;
    const { agreement: id, process, from, to, known } = asked;
    if (id === undefined) return await drawAgreements(asked, process!, needs);
    const told = await ledger(store, { id }, { from, to, known });
    const sources = sourcesOf(told.claims, await termsOf(store, told.agreement.processes));
    // Written ids: the brand is put on where an answer is read.
    const shown = told as unknown as Ledger;
    const page = ledgerPage(shown, { asked: { ...asked, agreement: id }, sources, today, base });
    return { ...page, process: told.agreement.processes[0] };
  },
  async card(asked, needs) {
    const { store, base } = needs;
    const { fact: id, process } = asked;
    if (id === undefined) return await drawDisputes(asked, process!, needs);
    const told = await card(store, { id }, { known: asked.known });
    const sources = sourcesOf(told.claims, await termsOf(store, told.fact.processes));
    return cardPage(told as unknown as Card, { asked: { ...asked, fact: id }, sources, base });
  },
  difference: drawDifference,
  step: drawStep,
};

/** The terms of the first of some processes; of none, what our own facts have. */
async function termsOf({ engine }: Store, [process]: string[]): Promise<string> {
  return process === undefined ? "CC-BY-4.0" : (await oneProcess(engine, process)).terms;
}
