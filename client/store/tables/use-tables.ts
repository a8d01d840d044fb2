import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import type { TableName } from "../../../model/tables.ts";
import type { Search } from "../address.ts";
import {
  readTables,
  type TablesMisread,
  type TablesShown,
  tablesParameters,
  writeTables,
} from "./address.ts";

/** What the address says of the tables, and how it is changed. */
export interface Tables {
  shown: TablesShown;
  misread: TablesMisread[];
  /** `quietly` while something is typed: the way back leads past it. */
  change(part: Partial<TablesShown>, quietly?: boolean): void;
  /** Another table begins as it is by default. */
  open(table: TableName): void;
}

export function useTables(): Tables {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const { shown, misread } = useMemo(() => readTables(search), [search]);
  return useMemo(() => {
    const go = (to: (now: Search) => Search, replace = false) =>
      void navigate({
        replace,
        to: ".",
        search: ((now: Search) => ({ ...without(now), ...to(now) })) as never,
        resetScroll: false,
      });
    return {
      shown,
      misread,
      change: (part, quietly) =>
        go((now) => writeTables({ ...readTables(now).shown, ...part }), quietly),
      open: (table) => go(() => writeTables(readTables({ table }).shown)),
    };
  }, [navigate, shown, misread]);
}

/** An address without what is of the tables: what it says of the window, the clocks and the kinds. */
export function without(search: Search): Search {
  return Object.fromEntries(
    Object.entries(search).filter(([name]) => !tablesParameters.includes(name)),
  );
}
