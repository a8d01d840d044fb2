import type { DifferenceAnswer, ToldChange } from "../../model/api/differences.ts";
import { type ChangeKind, changeKinds, ownChanges } from "../../model/change.ts";
import type { CitedClaim } from "../../model/claim.ts";
import { differenceOf } from "../../model/difference.ts";
import type { Point } from "../../model/stands-at.ts";
import { factOf } from "./disputes.ts";
import { entitiesIn, isEntityId } from "./named.ts";
import type { Slice } from "./slice.ts";

type Told = Omit<DifferenceAnswer, "revision" | "clocks" | "names" | "sources" | "changes"> & {
  changes: Omit<ToldChange, "sources">[];
};

/** What changed in a process between two points, with the facts it is about. */
export function toldDifference(process: string, slice: Slice, a: Point, b: Point): Told {
  const changes = differenceOf(slice, a, b);
  const changed = new Set(changes.map(({ fact }) => fact));
  const facts = [...slice.entities, ...slice.relations].filter(({ claims }) => claims.length > 0);
  const own = ownChanges(changes);
  const byChange: Partial<Record<ChangeKind, number>> = {};
  for (const { change } of own) byChange[change] = (byChange[change] ?? 0) + 1;
  return {
    process,
    a,
    b,
    summary: inWords(byChange, a, b),
    changes,
    counts: {
      changes: own.length,
      connections: changes.length - own.length,
      unchanged: facts.filter(({ id }) => !changed.has(id)).length,
      byChange: byChange as Record<string, number>,
    },
    facts: facts.filter(({ id }) => changed.has(id)).map(factOf),
  };
}

/** The ids of entities that a difference is told with. */
export function idsToName({ changes, facts }: Told): string[] {
  return [
    ...facts.flatMap(({ id, is, tail, head }) => (is === "entity" ? [id] : [tail, head])),
    ...changes.flatMap(({ origins }) => origins),
    ...changes.flatMap(({ field, before, after }) =>
      [...before, ...after].flatMap((value) => entitiesIn(field, value)),
    ),
  ].filter(isEntityId);
}

/** Each change with the sources of its claims, and those sources. */
export function withSources(changes: Told["changes"], cited: readonly CitedClaim[]) {
  const claims = new Map(cited.map((claim) => [claim.id as string, claim]));
  const told = changes.map((change): ToldChange => {
    const sources = change.claims.flatMap((id) => claims.get(id)?.source ?? []);
    return { ...change, sources: [...new Set<string>(sources)].sort() };
  });
  const used = new Set(told.flatMap(({ sources }) => sources));
  const sources = new Map(
    cited.map(({ source, publisher, publisherName, published, address }) => [
      source as string,
      { id: source as string, publisher, publisherName, published, url: pageOf(address) },
    ]),
  );
  const byId = [...sources.values()].filter(({ id }) => used.has(id));
  return { changes: told, sources: byId.sort((one, other) => (one.id < other.id ? -1 : 1)) };
}

/** A page's address without the words that a browser would open it at. */
function pageOf(address: string): string {
  return address.replace(/#?:~:text=.*$/s, "");
}

function inWords(byChange: Partial<Record<ChangeKind, number>>, a: Point, b: Point): string {
  const span = `between ${pointInWords(a)} and ${pointInWords(b)}`;
  const said = changeKinds.flatMap((kind) => {
    const count = byChange[kind];
    return count ? [`${count} ${kind}`] : [];
  });
  if (said.length === 0) return `Nothing that our sources tell of changed ${span}.`;
  return `Changes ${span}: ${said.join(", ")}.`;
}

function pointInWords({ at, known }: Point): string {
  return `${at} as known on ${known ?? "the last day"}`;
}
