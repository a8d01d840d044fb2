import type { StandingMark } from "../../model/marks.ts";
import { partiesIn } from "../../model/parties.ts";
import { idsMarked, marksIn } from "../content/marked.ts";
import { sliceOn } from "../content/slice.ts";
import type { Engine } from "../engine/engine.ts";
import { processesList } from "../queries/processes.ts";
import { ask } from "../queries/query.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { readSlice } from "../view/slice.ts";
import { allDays } from "../view/window.ts";

type Marks = Map<string, StandingMark[]>;

/** Questions kept for one index: a reader who types asks the same one at every letter. */
const mostKept = 8;
const kept = new WeakMap<SearchIndex, Map<string, Promise<Marks>>>();

/**
 * Ids of what stands in one of some ways on a day, in one process or in any. A fact of several processes
 * has the marks of each: it may be alleged by a party of one.
 */
export async function markedIn(
  engine: Engine,
  index: SearchIndex,
  process: string | undefined,
  known: string | undefined,
  wanted: readonly StandingMark[],
): Promise<Set<string>> {
  const questions = kept.get(index) ?? new Map<string, Promise<Marks>>();
  kept.set(index, questions);
  const key = `${process ?? ""} ${known ?? ""}`;
  const marks = questions.get(key) ?? readMarks(engine, process, known);
  questions.delete(key);
  questions.set(key, marks);
  if (questions.size > mostKept) questions.delete([...questions.keys()][0]!);
  // What failed is tried again by the next who asks.
  marks.catch(() => questions.delete(key));
  return idsMarked(await marks, wanted);
}

async function readMarks(
  engine: Engine,
  process: string | undefined,
  known: string | undefined,
): Promise<Marks> {
  const processes = process
    ? [process]
    : (await ask(engine, processesList, { id: null })).map(({ id }) => id);
  const all: Marks = new Map();
  for (const one of processes) {
    const slice = await readSlice(engine, one, allDays);
    // Who is a party is the frame in which the clock is read, as it is in the picture.
    for (const [id, marks] of marksIn(sliceOn(slice, known), known, partiesIn(slice.relations)))
      all.set(id, [...(all.get(id) ?? []), ...marks]);
  }
  return all;
}
