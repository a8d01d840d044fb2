import { isDay } from "../../../model/day.ts";
import { EntityId } from "../../../model/ids.ts";
import type { Search } from "../address.ts";

/** What the address of a ledger asks for; null: everything. */
export interface LedgerShown {
  from: string | null;
  to: string | null;
  known: string | null;
  /** The provision that is pointed at. */
  provision: string | null;
  /** Every statement under another, as a table. */
  list: boolean;
  process: string | null;
}

/** Reads an address. What cannot be read is left out and told, never thrown. */
export function readLedger(search: Search): { shown: LedgerShown; misread: string[] } {
  const misread: string[] = [];
  const read = (name: "from" | "to" | "known" | "provision" | "process") => {
    const text = search[name];
    if (!text) return null;
    const isDate = name === "from" || name === "to" || name === "known";
    if (isDate ? isDay(text) : EntityId.safeParse(text).success) return text;
    misread.push(text.slice(0, 60));
    return null;
  };
  let [from, to] = [read("from"), read("to")];
  if (from && to && from > to) {
    misread.push(from);
    [from, to] = [to, from];
  }
  const shown = {
    from,
    to,
    known: read("known"),
    provision: read("provision"),
    list: search.list === "statements",
    process: read("process"),
  };
  return { shown, misread };
}

/** Writes it, leaving out what is so by default. */
export function writeLedger({ list, ...rest }: LedgerShown): Search {
  const search: Search = {};
  for (const [name, value] of Object.entries(rest)) if (value) search[name] = value;
  if (list) search.list = "statements";
  return search;
}
