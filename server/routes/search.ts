import { processesList } from "../queries/processes.ts";
import { ask } from "../queries/query.ts";
import { search as find } from "../search/search.ts";
import { notFound } from "../view/near.ts";
import { markedIn } from "./marked.ts";
import type { Reading } from "./reading.ts";

/** How many are found where nobody says how many. */
const usual = 20;

export const search: Reading<"search"> = async (
  store,
  _params,
  { q, limit, standing, ...filters },
) => {
  const { engine, searches, revision } = store;
  const { process } = filters;
  if (process !== undefined) {
    const [found] = await ask(engine, processesList, { id: process });
    if (!found) throw await notFound(engine, "process", process);
  }
  const index = await searches.at(revision, engine);
  const marked = standing && (await markedIn(engine, index, process, filters.known, standing));
  return { query: q, ...find(index, q, { ...filters, marked }, limit ?? usual) };
};
