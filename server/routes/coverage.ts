import { coverageOf } from "../../model/coverage.ts";
import { daysBetween, FIRST_DAY, LAST_DAY } from "../../model/day.ts";
import { spanOf } from "../../model/span.ts";
import { gapInWords, summaryInWords } from "../content/coverage.ts";
import { knownBy } from "../content/rows.ts";
import { sliceOn } from "../content/slice.ts";
import { datedEvents } from "../content/timeline.ts";
import { BadRequest } from "../errors.ts";
import { ask } from "../queries/query.ts";
import { publisherTies, sourcesList } from "../queries/sources.ts";
import { readSlice } from "../view/slice.ts";
import { allDays } from "../view/window.ts";
import { oneProcess } from "./processes.ts";
import type { Reading } from "./reading.ts";

export const coverage: Reading<"coverage"> = async ({ engine }, { id }, asked) => {
  const { clock } = await oneProcess(engine, id);
  const hindsight = clock === "hindsight";
  const [slice, listed] = await Promise.all([
    readSlice(engine, id, allDays),
    ask(engine, sourcesList, { process: id }),
  ]);
  const sources = knownBy(listed, asked.known);
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  const ties = new Map(
    knownBy(await ask(engine, publisherTies, { publishers }), asked.known).map((row) => [
      row.publisher,
      { id: row.tie, name: row.name },
    ]),
  );
  const events = datedEvents(sliceOn(slice, asked.known)).map(({ earliest, latest }) =>
    earliest === FIRST_DAY ? latest : earliest,
  );
  const published = sources.map((source) => spanOf(source.published));
  const window = windowOf(asked, [
    ...published.flatMap(({ earliest, latest }) => [earliest, latest]),
    // When a history was written says nothing of the days it tells of.
    ...(hindsight ? [] : events),
  ]);
  const found = coverageOf(
    sources.map((source) => ({
      ...source,
      publisherName: source.publisherName ?? source.publisher,
      tie: ties.get(source.publisher) ?? null,
    })),
    events,
    window,
  );
  return {
    process: id,
    window,
    hindsight,
    summary: summaryInWords(found, window),
    ...found,
    gaps: found.gaps.map((gap) => ({ ...gap, inWords: gapInWords(gap) })),
  };
};

/** A month a line: more than these nobody reads. */
const mostDays = 36_525;

/** From the first to the last of some days, where the caller names no other; a month of none. */
function windowOf(
  { from, to }: { from?: string | undefined; to?: string | undefined },
  all: string[],
) {
  const days = all.filter((day) => day !== FIRST_DAY && day !== LAST_DAY).sort();
  const first = from ?? days[0] ?? to ?? FIRST_DAY;
  const last = to ?? days.at(-1) ?? first;
  if (daysBetween(first, last) > mostDays) {
    const detail = "expected a window of at most 100 years; ask for the days of the process";
    throw new BadRequest(`from: ${detail}`, [{ name: "from", detail }]);
  }
  return first <= last ? { from: first, to: last } : { from: first, to: first };
}
