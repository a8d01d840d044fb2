import { StoryId } from "../../model/api/stories.ts";
import { EmbedRequests, type EmbedView, embedViews } from "../../model/embed.ts";
import { EntityId, FactId } from "../../model/ids.ts";

/** What can be embedded of one of Parley's addresses. */
export interface Viewed {
  view: EmbedView;
  /** The id of what it is of. */
  id: string;
  /** The address of the embed, below Parley's. */
  embed: string;
}

const days = ["from", "to", "known"];
const points = ["a", "aKnown", "b", "bKnown"];
/** Pages of a process that are another view than its timeline or its network. */
const views = new Map<string, EmbedView>([
  ["diff", "difference"],
  ["agreements", "ledger"],
  ["disputes", "card"],
]);

/** What an address of Parley shows as an embed; null when it is none that can be embedded. */
export function viewOf(address: URL): Viewed | null {
  const parts = address.pathname.split("/").slice(1).map(decoded);
  const [place, id = ""] = parts;
  const entity = EntityId.safeParse(id).success;
  const made = (view: EmbedView, name: string, kept: string[]) => {
    const given = kept.flatMap((key) => {
      const value = address.searchParams.get(key);
      return value ? [[key, value]] : [];
    });
    return { view, id, embed: `/embed/${view}?${new URLSearchParams([[name, id], ...given])}` };
  };
  if (place === "processes" && entity) {
    const part = views.get(parts[2] ?? "");
    if (part) return made(part, "process", part === "difference" ? points : ["known"]);
    const network = address.searchParams.get("view") === "network";
    return made(network ? "graph" : "timeline", "process", days);
  }
  if (parts.length !== 2) return null;
  if (place === "embed") return embedOf(id, address.searchParams);
  if (place === "agreements" && entity) return made("ledger", "agreement", ["known"]);
  if ((place === "facts" && FactId.safeParse(id).success) || (place === "entities" && entity))
    return made("card", "fact", ["known"]);
  if (place === "study" && StoryId.safeParse(id).success) return made("step", "story", ["step"]);
  return null;
}

/** An embed's own address is one of what it shows. */
function embedOf(name: string, given: URLSearchParams): Viewed | null {
  const view = embedViews.find((each) => each === name);
  if (!view) return null;
  const asked = Object.fromEntries([...given].filter(([key]) => key !== "as"));
  const read = EmbedRequests[view].safeParse(asked);
  if (!read.success) return null;
  const of = read.data as Partial<Record<"agreement" | "fact" | "story" | "process", string>>;
  const id = of.agreement ?? of.fact ?? of.story ?? of.process ?? "";
  return { view, id, embed: `/embed/${view}?${new URLSearchParams(asked)}` };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}
