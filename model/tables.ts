import type { KindName } from "./kinds.ts";

/** The tables, in the order of their tabs. */
export const tableNames = [
  "meetings",
  "actors",
  "agreements",
  "acts",
  "figures",
  "sources",
  "matrix",
] as const;
export type TableName = (typeof tableNames)[number];

export interface Layout {
  /** Every column there is, the name first: it always stays. */
  columns: readonly string[];
  /** Those that are shown when nobody chose any. */
  shown: readonly string[];
  sort: Sort;
  /** The kinds its rows are of; none where rows are no entities of the process. */
  kinds: readonly KindName[];
}

export interface Sort {
  column: string;
  up: boolean;
}

const evidence = ["standing", "origins", "reports", "since"] as const;

/** What each table is made of. A matrix has the months of the window besides. */
export const layouts: Record<TableName, Layout> = {
  meetings: {
    columns: ["name", "when", "people", "bodies", "place", "form", "status", ...evidence],
    shown: ["name", "when", "people", "bodies", "place", "status", "standing", "origins"],
    sort: { column: "when", up: false },
    kinds: ["Meeting"],
  },
  actors: {
    columns: [
      ...["name", "kind", "offices", "bodies", "roles", "form"],
      ...["meetings", "firstMet", "lastMet", ...evidence],
    ],
    shown: ["name", "kind", "offices", "roles", "meetings", "firstMet", "lastMet", "standing"],
    sort: { column: "name", up: true },
    kinds: ["Person", "State", "Organisation"],
  },
  agreements: {
    columns: ["name", "kind", "when", "partOf", "actors", "obliged", "action", ...evidence],
    shown: ["name", "kind", "when", "partOf", "actors", "obliged", "standing"],
    sort: { column: "when", up: true },
    kinds: ["Agreement", "Phase", "Provision"],
  },
  acts: {
    columns: ["name", "when", "form", "by", "towards", "place", "breaches", ...evidence],
    shown: ["name", "when", "form", "by", "towards", "standing", "origins"],
    sort: { column: "when", up: false },
    kinds: ["Act"],
  },
  figures: {
    columns: ["name", "value", "when", "counter", "unit", ...evidence],
    shown: ["name", "value", "when", "counter", "standing", "origins"],
    sort: { column: "when", up: false },
    kinds: ["Figure"],
  },
  sources: {
    columns: ["name", "publisher", "published", "known", "language", "claims", "terms"],
    shown: ["name", "publisher", "published", "language", "claims", "terms"],
    sort: { column: "published", up: false },
    kinds: [],
  },
  matrix: {
    columns: ["name", "total"],
    shown: ["name", "total"],
    sort: { column: "total", up: false },
    kinds: ["Person", "State", "Organisation"],
  },
};
