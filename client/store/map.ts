import type { Days, Node } from "../../model/slice.ts";
import { events } from "./clocks.ts";
import type { Presence, Scene } from "./scene.ts";
import type { Known, KnownFacts } from "./standings.ts";

/** Something that was somewhere, as the map and its list tell of it. */
export interface Happening {
  id: string;
  kind: Node["kind"];
  name: string;
  days: Days;
  presence: Presence;
  disputed: boolean;
}

export interface MapPlace {
  id: string;
  name: string;
  /** Degrees, WGS 84; null where no point is known, as of a region. */
  point: { latitude: number; longitude: number } | null;
  happenings: Happening[];
  /** How many of these are in the period. */
  inPeriod: number;
}

/**
 * Places with what was there, most of it in the period first. What was in a building stands at the
 * nearest place around it that has a point; more than one place is said, and each has it.
 */
export function mapOf({ nodes }: Scene, facts: KnownFacts): MapPlace[] {
  const around = placesAround(facts);
  const found = new Map<string, MapPlace>();
  for (const node of nodes) {
    if (!events.includes(node.kind)) continue;
    const { days } = facts.nodes.get(node.id)!;
    const { id, kind, name, presence, standing } = node;
    for (const place of pointed(node.id, around, facts)) {
      const there = found.get(place) ?? emptyPlace(facts.nodes.get(place)!);
      there.happenings.push({ id, kind, name, days, presence, disputed: standing.disputed });
      if (presence === "in") there.inPeriod++;
      found.set(place, there);
    }
  }
  for (const { happenings } of found.values())
    happenings.sort((a, b) => (a.days.earliest < b.days.earliest ? 1 : -1));
  return [...found.values()].sort(
    (a, b) => b.inPeriod - a.inPeriod || a.name.localeCompare(b.name, "en"),
  );
}

type Around = (id: string) => string[];

function placesAround({ nodes, relations }: KnownFacts): Around {
  const within = new Map<string, string[]>();
  for (const { fact, standing } of relations) {
    const isPlace = nodes.get(fact.head)?.fact.kind === "Place";
    if (fact.type !== "LOCATED_IN" || standing.state !== "shown" || !isPlace) continue;
    within.set(fact.tail, [...(within.get(fact.tail) ?? []), fact.head]);
  }
  return (id) => within.get(id) ?? [];
}

/** The places of something, those without a point by the next ones around them that have one. */
function pointed(id: string, around: Around, facts: KnownFacts): string[] {
  const said = around(id);
  const wider = new Set(said.flatMap(around));
  return [
    ...new Set(
      said
        .filter((place) => !wider.has(place))
        .flatMap((place) => {
          if (pointOf(facts.nodes.get(place)!)) return [place];
          const next = around(place).filter((one) => pointOf(facts.nodes.get(one)!));
          return next.length > 0 ? next : [place];
        }),
    ),
  ];
}

function emptyPlace(place: Known<Node>): MapPlace {
  const { id, name } = place.fact;
  return { id, name, point: pointOf(place), happenings: [], inPeriod: 0 };
}

function pointOf({ fact: { properties } }: Known<Node>): MapPlace["point"] {
  const { latitude, longitude } = properties;
  if (typeof latitude !== "number" || typeof longitude !== "number") return null;
  return { latitude, longitude };
}
