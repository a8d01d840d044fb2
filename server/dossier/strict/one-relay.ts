import type { SourceFact } from "../../../model/fact.ts";
import { listed } from "../near.ts";
import type { StrictRule, Warning, Whole } from "./rule.ts";

/**
 * Facts that nobody is heard to say: every page that tells them only passes on one and the same other.
 * A page is a relay when it relays another page, or when each of its passages is by way of another outlet.
 */
export const oneRelay: StrictRule = {
  name: "one relay",
  summary: "facts that rest on relays of one page alone",
  find: (whole) => {
    const relayed = relayedBy(whole);
    const rests = whole.dossier.facts.flatMap((fact) => {
      if (fact.is !== "entity" && fact.is !== "relation") return [];
      const pages = pagesOf(fact.id, whole);
      const [relay, ...others] = new Set(pages.map(relayed));
      return relay && others.length === 0 ? [{ fact, pages, relay }] : [];
    });
    const told = new Set(rests.map(({ fact, relay }) => `${fact.id} ${relay}`));
    return rests.flatMap(({ fact, pages, relay }) => {
      // What an entity rests on is not said again of its relations.
      const ends = fact.is === "relation" ? [fact.tail, fact.head] : [];
      if (ends.some((end) => told.has(`${end} ${relay}`))) return [];
      return [warning(fact.id, pages, relay)];
    });
  },
};

function warning(at: string, pages: string[], relay: string): Warning {
  const relays = pages.length > 1 ? "relay" : "relays";
  return {
    at,
    wrong: `"${at}" rests on ${listed(pages.map(keyOf), "and")} alone, which only ${relays} ${relay}`,
    expected: "the page that was relayed, or one that reports for itself",
    mend: "read it and add its passage, or leave it as a relay",
  };
}

function pagesOf(about: string, { world }: Whole): string[] {
  const claims = (world.claims.get(about) ?? []).filter(
    ({ stance, field }) => stance === "supports" && field === "",
  );
  return [...new Set(claims.map(({ source }) => source))];
}

// What a page passes on, as a reader of the dossier knows it; null for one that reports for itself.
function relayedBy({ world }: Whole): (source: string) => string | null {
  const relayOf = (id: string, seen: readonly string[]): string | null => {
    const source = world.sources.get(id)!.fact;
    const relays = source.follows.find(({ how }) => how === "relays")?.source;
    if (relays && !seen.includes(relays))
      return relayOf(relays, [...seen, relays]) ?? keyOf(relays);
    return viaOf(source);
  };
  return (id) => relayOf(id, [id]);
}

function viaOf({ passages }: SourceFact): string | null {
  const vias = new Set(passages.map(({ via }) => via ?? null));
  const [via] = vias;
  return vias.size === 1 ? (via ?? null) : null;
}

// A source's key, without the dossier that keeps it.
function keyOf(source: string): string {
  return source.slice(source.indexOf(".") + 1);
}
