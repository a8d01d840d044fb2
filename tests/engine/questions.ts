import { FIRST_DAY, LAST_DAY } from "../../model/date.ts";
import type { Stored } from "../../model/stored.ts";
import type { Params } from "../../server/engine/engine.ts";

const always = { from: FIRST_DAY, to: LAST_DAY };
const nobody = { id: "nobody" };

/**
 * What each reading statement is asked of a store with these facts: about every thing in it, in windows
 * and on days at which something begins, ends or becomes known, and about things that are not there.
 */
export function questionsOf(stored: Stored): Record<string, Params[]> {
  const { entities, relations, sources } = stored;
  const byId = (all: { id: string }[]) => [...all.map(({ id }) => ({ id })), nobody];
  const facts = [...entities, ...relations].map(({ id }) => id);
  const processes = entities.filter(({ kind }) => kind === "Process").map(({ id }) => id);
  const ofProcesses = (more: Params[]) =>
    [...processes, "nobody"].flatMap((process) => more.map((one) => ({ process, ...one })));
  const loaded = stored.dossiers.map(({ id }) => id);
  const dossiers = [loaded, [], ["nobody"], ...loaded.map((id) => [id])];
  const ofDossiers = dossiers.map((some) => ({ dossiers: some }));
  const claims = stored.claims.map(({ id }) => id);
  const ofClaims = [...few([...claims, "nobody"], 40), []].map((some) => ({ claims: some }));
  const windows = [always, ...windowsOf(stored)];

  return {
    "claims/cited": [...few(facts, 40).map((about) => ({ about })), { about: [] }],
    "claims/links": [...few(facts, 40).map((about) => ({ about })), { about: [] }],
    "claims/sources": ofClaims,
    "claims/whole": ofClaims,
    "claims/relayed": ofProcesses([{}]),
    "dossiers/claim-links": ofDossiers,
    "dossiers/claims": ofDossiers,
    "dossiers/entities": ofDossiers,
    "dossiers/list": [{}],
    "dossiers/relations": ofDossiers,
    "dossiers/sources": ofDossiers,
    "dossiers/stories": ofDossiers,
    "entities/ids": [{}],
    "entities/named": [...few([...entities.map(({ id }) => id), "nobody"], 40), []].map((ids) => ({
      ids,
    })),
    "entities/one": byId(entities),
    "entities/merged": [{ ids: entities.map(({ id }) => id) }, { ids: [] }, { ids: ["nobody"] }],
    "entities/ties": [...few([...entities.map(({ id }) => id), "nobody"], 40), []].map((ids) => ({
      ids,
    })),
    "entities/relations": byId(entities).flatMap(({ id }) => [
      { id, ...always, limit: 200 },
      { id, ...always, limit: 2 },
      { id, ...windows.at(-1), limit: 200 },
    ]),
    "entities/written": [...few([...entities.map(({ id }) => id), "nobody"], 40), []].map(
      (ids) => ({
        ids,
      }),
    ),
    "figures/beside": byId(entities.filter(({ kind }) => kind === "Figure")),
    "paths/step": stepsOf(stored).flatMap((step) =>
      windows.map((window) => ({ ...step, ...window })),
    ),
    "processes/claims-known": ofProcesses(knownDays(stored).map((known) => ({ known }))),
    "processes/joints": ofProcesses([{}]),
    "processes/list": [{ id: null }, ...byId(entities)],
    "relations/written": [
      ...few(
        relations.map(({ id, tail, head }) => ({ id, tail, head })),
        40,
      ),
      [],
    ].map((some) => ({ relations: some })),
    "relations/one": relations.map(({ id, tail, head }) => ({ id, tail, head })),
    "search/claims": [{}],
    "search/entities": [{}],
    "search/sources": [{}],
    "slice/members": ofProcesses(windows),
    "slice/relations": ofProcesses(windows),
    "sources/claims": byId(sources),
    "sources/ids": [{}],
    "sources/list": [{ process: null }, ...ofProcesses([{}])],
    "sources/one": byId(sources),
    "sources/ties": [
      { publishers: [...entities.map(({ id }) => id), "nobody"] },
      { publishers: [] },
    ],
    "sources/texts": [...few([...sources.map(({ id }) => id), "nobody"], 40), []].map((some) => ({
      sources: some,
    })),
    "stories/list": [{ process: null }, ...ofProcesses([{}])],
    "stories/one": byId(stored.stories),
    "stories/entities": [...few([...entities.map(({ id }) => id), "nobody"], 40), []].map(
      (ids) => ({
        ids,
      }),
    ),
    "stories/relations": [
      ...few(
        relations.map(({ id, tail, head }) => ({ id, tail, head })),
        40,
      ),
      [],
    ].map((some) => ({ relations: some })),
    "stories/passages": [...few([...sources.map(({ id }) => id), "nobody"], 40), []].map(
      (some) => ({ sources: some }),
    ),
    "store/counts": [{}],
    "store/head": [{}],
  };
}

/** From each who was at a meeting, and from all of them at once, in time order and not. */
function stepsOf({ relations }: Stored): Params[] {
  const joined = relations.filter(({ type }) => type === "ATTENDED" || type === "REPRESENTED_AT");
  const ids = [...new Set(joined.map(({ tail }) => tail))];
  const [start, goal] = [ids[0] ?? "nobody", ids.at(-1) ?? "nobody"];
  const from = (some: string[]) => some.map((id, rank) => ({ id, day: FIRST_DAY, rank: rank % 2 }));
  const asked = { start, goal, known: LAST_DAY, ordered: false, without: [] as string[] };
  return [
    { ...asked, frontier: from(ids) },
    {
      ...asked,
      frontier: from(ids),
      ordered: true,
      without: joined.slice(0, 1).map(({ id }) => id),
    },
    ...ids.slice(0, 20).map((id) => ({ ...asked, start: id, frontier: from([id]) })),
  ];
}

/** The month of the middle event, its first day alone, and all before and after that day. */
function windowsOf({ entities }: Stored): Params[] {
  const days = entities.map(({ earliest }) => earliest).filter((day) => day !== FIRST_DAY);
  const day = middle(days);
  return [
    { from: FIRST_DAY, to: day },
    { from: day, to: LAST_DAY },
    { from: day, to: day },
    { from: `${day.slice(0, 7)}-01`, to: `${day.slice(0, 7)}-31` },
  ];
}

function knownDays({ claims }: Stored): string[] {
  const days = claims.map(({ known }) => known).sort();
  return [FIRST_DAY, days[0]!, middle(days), days.at(-1)!];
}

function middle(days: string[]): string {
  const sorted = days.toSorted();
  return sorted[Math.floor(sorted.length / 2)]!;
}

function few<One>(all: One[], size: number): One[][] {
  const some: One[][] = [];
  for (let i = 0; i < all.length; i += size) some.push(all.slice(i, i + size));
  return some;
}
