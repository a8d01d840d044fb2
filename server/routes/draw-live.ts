import type { AnyEmbedRequest, EmbedView } from "../../model/embed.ts";
import type { Dossier } from "../../model/fact.ts";
import { NotFound } from "../errors.ts";
import { dossiersAt } from "../revisions/snapshots.ts";
import { type Drawing, drawEmbed } from "./draw-embed.ts";

/** How many revisions back a thing that is gone is looked for. */
const farthest = 20;

/**
 * An embed of the data as it is. What has been taken out of Parley since is shown as it last stood, and
 * the reader is told.
 *
 * @throws NotFound when it was never there, as far back as is looked
 */
export async function drawLive(
  view: EmbedView,
  asked: AnyEmbedRequest,
  drawing: Drawing,
): Promise<string> {
  try {
    return await drawEmbed(view, asked, drawing);
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    const earlier = await lastWith(idOf(asked), drawing);
    if (!earlier) throw error;
    return await drawEmbed(view, asked, { ...drawing, earlier });
  }
}

function idOf(asked: AnyEmbedRequest): string {
  if ("story" in asked) return asked.story;
  if ("fact" in asked && asked.fact !== undefined) return asked.fact;
  if ("agreement" in asked && asked.agreement !== undefined) return asked.agreement;
  // Without one of its own, what is asked for is of a process.
  return (asked as { process: string }).process;
}

/** The newest revision that told of something. */
async function lastWith(id: string, { stores }: Drawing) {
  return await stores.read(undefined, async ({ revisions }) => {
    const history = (await revisions.history()).toReversed().slice(0, farthest);
    // Every dossier is looked into once, however many revisions hold it.
    const known = new Map<string, boolean>();
    for (const entry of history) {
      const unseen = entry.held.filter(({ revision }) => !known.has(revision));
      if (unseen.length > 0) {
        const dossiers = await dossiersAt({ ...entry, held: unseen }, revisions);
        for (const [at, { revision }] of unseen.entries())
          known.set(revision, tells(dossiers[at]!, id));
      }
      if (entry.held.some(({ revision }) => known.get(revision))) return entry;
    }
    return null;
  });
}

function tells({ process, facts }: Dossier, id: string): boolean {
  if (process === id) return true;
  return facts.some((fact) => (fact.is === "entity" || fact.is === "relation") && fact.id === id);
}
