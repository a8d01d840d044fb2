import { FIRST_DAY, LAST_DAY } from "../../model/day.ts";
import type { lettingGo, Path, PathActor } from "../../model/paths.ts";
import type { Engine } from "../engine/engine.ts";
import { checkPath } from "./evidence.ts";
import { type Reached, searchPath, type Wanted } from "./search.ts";

export interface Found {
  /** Null when there is none as wanted. */
  path: Path | null;
  /** Where there is none: the first that there is when the order, the window or both are let go of. */
  nearest: { without: (typeof lettingGo)[number]; path: Path } | null;
  /** Where there is none: some of those whom `a` can be followed to as wanted, the nearest first. */
  reached: PathActor[];
}

/** So many facts that no longer stand are gone round before a path is given up. */
const mostBroken = 40;
const mostNamed = 12;

export async function findPath(engine: Engine, wanted: Wanted): Promise<Found> {
  const { path, reached } = await holding(engine, wanted);
  if (path) return { path, nearest: null, reached: [] };
  return {
    path: null,
    nearest: await nearestOf(engine, wanted),
    reached: await standing(engine, reached, wanted),
  };
}

/** The first path whose every fact holds on the second clock's day. */
async function holding(
  engine: Engine,
  wanted: Wanted,
): Promise<{ path: Path | null; reached: Reached[] }> {
  const without: string[] = [];
  for (;;) {
    const { goal, reached } = await searchPath(engine, wanted, without);
    if (!goal || without.length > mostBroken) return { path: null, reached };
    const checked = await checkPath(engine, goal, wanted);
    if ("path" in checked) return { path: checked.path, reached };
    without.push(checked.broken);
  }
}

/** The nearest of those reached by a way whose every fact holds. */
async function standing(engine: Engine, reached: Reached[], wanted: Wanted): Promise<PathActor[]> {
  const found: PathActor[] = [];
  for (const one of reached.slice(0, mostBroken)) {
    if (found.length === mostNamed) break;
    if ("path" in (await checkPath(engine, one, wanted))) found.push(one.actor);
  }
  return found;
}

async function nearestOf(engine: Engine, wanted: Wanted): Promise<Found["nearest"]> {
  const open = { from: FIRST_DAY, to: LAST_DAY };
  const isOpen = wanted.from === open.from && wanted.to === open.to;
  const ways = [
    wanted.ordered && { without: "order" as const, change: { ordered: false } },
    !isOpen && { without: "window" as const, change: open },
    wanted.ordered &&
      !isOpen && { without: "order and window" as const, change: { ...open, ordered: false } },
  ];
  for (const way of ways) {
    if (!way) continue;
    const { path } = await holding(engine, { ...wanted, ...way.change });
    if (path) return { without: way.without, path };
  }
  return null;
}
