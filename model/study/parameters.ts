import * as z from "zod";
import { Day } from "../claim.ts";
import { isDay } from "../day.ts";
import { EntityId } from "../ids.ts";
import { kindNames } from "../kinds.ts";
import { standingMarks } from "../marks.ts";
import { pathOrders } from "../paths.ts";
import { laneKinds, layoutNames, listable, shownParameters } from "../shown.ts";
import type { StepView } from "../story.ts";
import { layouts, tableNames } from "../tables.ts";
import { certainties } from "../window.ts";

/** A parameter that a step may write besides its own keys. */
export interface Parameter {
  /** Whether a page can read it. */
  read(text: string): boolean;
  /** What it takes, for a sentence. */
  expected: string;
  /** Every word that it takes; absent where these are no words of ours. */
  words?: readonly string[];
  /** It takes ids of entities, joined by commas. */
  ids?: true;
}

const said = (schema: z.ZodType, expected: string, more: Partial<Parameter> = {}): Parameter => ({
  read: (text) => schema.safeParse(text).success,
  expected,
  ...more,
});
const word = (words: readonly string[]): Parameter => ({
  read: (text) => words.includes(text),
  expected: `one of ${words.join(", ")}`,
  words,
});
const words = (known: readonly string[]): Parameter => ({
  read: (text) => text.split(",").every((one) => known.includes(one)),
  expected: `some of ${known.join(", ")}`,
  words: known,
});
const yes = word(["yes"]);
const ids: Parameter = { ...said(shownParameters.also, "ids of entities"), ids: true };
const id: Parameter = { ...said(EntityId, "the id of an entity"), ids: true };
const day = said(Day.refine(isDay), "a day, YYYY-MM-DD");

const filters = {
  kinds: words(kindNames),
  was: word(certainties),
  standing: words(standingMarks),
};

const explorer: Record<string, Parameter> = {
  ...filters,
  locked: yes,
  more: yes,
  list: words(listable),
  lanes: word(laneKinds),
  tab: word(["claims", "connections"]),
  path: id,
  order: word(pathOrders),
  layout: word(layoutNames),
  grouped: yes,
  apart: ids,
  focus: ids,
  expanded: ids,
  collapsed: ids,
  hidden: ids,
  also: ids,
};

const allColumns = [...new Set(tableNames.flatMap((name) => [...layouts[name].columns]))];

/** What `shown` of a step may hold, by what the step opens: the names that its page reads. */
export const stepParameters: Record<StepView, Record<string, Parameter>> = {
  network: explorer,
  timeline: explorer,
  ledger: { provision: id, list: word(["statements"]) },
  lateness: { kinds: filters.kinds },
  card: { field: said(z.string().regex(/^[A-Za-z]{1,40}$/), "the name of a field") },
  difference: { aKnown: day, view: word(["list", "network", "timeline"]) },
  table: {
    ...filters,
    table: word(tableNames),
    sort: {
      read: (text) => allColumns.includes(text.replace(/^-/, "")),
      expected: "a column, with - before it for the last first",
      words: allColumns,
    },
    filter: said(z.string().min(1).max(200), "words to look for"),
    columns: words(allColumns),
    with: { ...said(shownParameters.also, "ids of one or two actors"), ids: true },
    in: said(z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/), "a month or a year"),
    held: yes,
  },
};

/** What is wrong with parameters that belong together, said of one of them; null: nothing. */
export function misfit(view: StepView, shown: Record<string, string>): [string, string] | null {
  if (view !== "table") return null;
  const table = tableNames.find((name) => name === shown.table) ?? "meetings";
  const { columns } = layouts[table];
  const has = (text: string) => columns.includes(text.replace(/^-/, ""));
  for (const name of ["sort", "columns"] as const)
    if (shown[name] && !shown[name].split(",").every(has))
      return [name, `columns of the table of ${table}: ${columns.join(", ")}`];
  if (shown.with && shown.with.split(",").length > 2) return ["with", "ids of one or two actors"];
  return null;
}
