import type { KindName } from "../../../model/kinds.ts";
import { isUnsaid } from "../../../model/standing.ts";
import type { KnownFacts } from "../standings.ts";

export const openReasons = ["disputed", "notBegun", "nobodyObliged", "noDay"] as const;
/**
 * Why something is open on a day: sources differ on it; nobody says that it has begun; nobody says whom
 * it obliges; nobody gives its day.
 */
export type OpenReason = (typeof openReasons)[number];

export interface Open {
  entity: string;
  kind: KindName;
  name: string;
  why: OpenReason[];
}

/**
 * What no source answers on a day, of some entities and of what is part of them; null: of all. In order
 * of reasons, what has several first.
 */
export function openIn(
  { nodes, relations }: KnownFacts,
  about: ReadonlySet<string> | null,
): Open[] {
  const obliged = new Set(
    relations.filter(({ fact }) => fact.type === "OBLIGES").map(({ fact }) => fact.tail),
  );
  const parts = new Map(
    relations
      .filter(({ fact }) => fact.type === "PART_OF")
      .map(({ fact }) => [fact.tail, fact.head] as const),
  );
  const wanted = (id: string) => !about || about.has(id) || about.has(parts.get(id) ?? "");
  const open = [...nodes.values()].flatMap(({ fact, days, standing }): Open[] => {
    if (!wanted(fact.id) || isUnsaid(standing)) return [];
    const { id: entity, kind, name } = fact;
    const why = [
      standing.disputed && ("disputed" as const),
      kind === "Phase" && days.edtf === null && ("notBegun" as const),
      kind === "Provision" && !obliged.has(entity) && ("nobodyObliged" as const),
      (kind === "Meeting" || kind === "Act") && days.edtf === null && ("noDay" as const),
    ].filter((reason) => reason !== false);
    return why.length > 0 ? [{ entity, kind, name, why }] : [];
  });
  const rank = ({ why }: Open) => openReasons.indexOf(why[0]!);
  return open.sort(
    (a, b) => b.why.length - a.why.length || rank(a) - rank(b) || (a.name < b.name ? -1 : 1),
  );
}
