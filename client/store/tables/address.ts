import { EntityId } from "../../../model/ids.ts";
import { layouts, type Sort, type TableName, tableNames } from "../../../model/tables.ts";
import type { Search } from "../address.ts";

/** What the tables' page shows besides the window, the clocks and the kinds. */
export interface TablesShown {
  table: TableName;
  sort: Sort;
  filter: string;
  /** In the table's own order; the name is always among them. */
  columns: string[];
  /** Ids of up to two actors: the meetings with both. */
  with: string[];
  /** A month or a year that meetings may have been in. */
  in: string | null;
  /** Only meetings that were held. */
  held: boolean;
}

export type TablesMisread = { name: "table" | "sort" | "columns" | "with" | "in"; text: string };

/** Reads an address. What is not of this table is left out and told, never thrown. */
export function readTables(search: Search): { shown: TablesShown; misread: TablesMisread[] } {
  const misread: TablesMisread[] = [];
  const refuse = (name: TablesMisread["name"]) =>
    misread.push({ name, text: search[name]!.slice(0, 60) });

  const table = tableNames.find((name) => name === search.table) ?? "meetings";
  if (search.table && search.table !== table) refuse("table");
  const layout = layouts[table];

  const { sort, isSort } = readSort(search.sort, table);
  if (search.sort && !isSort) refuse("sort");

  const asked = search.columns?.split(",").filter(Boolean) ?? [];
  const known = layout.columns.filter((column) => column === "name" || asked.includes(column));
  if (asked.some((column) => !layout.columns.includes(column))) refuse("columns");

  const ids = search.with?.split(",").filter(Boolean) ?? [];
  const good = ids.filter((id) => EntityId.safeParse(id).success).slice(0, 2);
  if (good.length < ids.length) refuse("with");

  const isPeriod = /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(search.in ?? "");
  if (search.in && !isPeriod) refuse("in");

  const shown = {
    table,
    sort,
    filter: (search.filter ?? "").slice(0, 200),
    columns: search.columns ? known : [...layout.shown],
    with: good,
    in: isPeriod ? search.in! : null,
    held: search.held === "yes",
  };
  return { shown, misread };
}

/** Writes it, leaving out what is so by default. */
export function writeTables(shown: TablesShown): Search {
  const { table, sort, filter, columns, in: period, held } = shown;
  const layout = layouts[table];
  const search: Search = {};
  if (table !== "meetings") search.table = table;
  if (sort.column !== layout.sort.column || sort.up !== layout.sort.up)
    search.sort = `${sort.up ? "" : "-"}${sort.column}`;
  if (filter) search.filter = filter;
  if (columns.join(",") !== layout.shown.join(",")) search.columns = columns.join(",");
  if (shown.with.length > 0) search.with = shown.with.join(",");
  if (period) search.in = period;
  if (held) search.held = "yes";
  return search;
}

/** The names of its parameters: what an address loses when it leads to another page. */
export const tablesParameters = ["table", "sort", "filter", "columns", "with", "in", "held"];

/** The part of an address that is of the tables. */
export function ofTables(search: Search): Search {
  return Object.fromEntries(
    Object.entries(search).filter(([name]) => tablesParameters.includes(name)),
  );
}

function readSort(text: string | undefined, table: TableName): { sort: Sort; isSort: boolean } {
  const { columns, sort } = layouts[table];
  const column = text?.replace(/^-/, "");
  if (!column || !columns.includes(column)) return { sort, isSort: false };
  return { sort: { column, up: !text!.startsWith("-") }, isSort: true };
}
