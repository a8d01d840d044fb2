import type { Request } from "express";
import type { EndpointName } from "../../model/api.ts";
import { differenceFileName, differenceTable } from "../content/difference-csv.ts";
import type { Answered, Params, Query } from "./reading.ts";

/** An answer as a table: the text of the file, and its name. */
interface Table<Name extends EndpointName> {
  text(answer: Answered<Name>): string;
  fileName(params: Params<Name>, query: Query<Name>): string;
}

/** Endpoints that answer in CSV as well, `table` in the table of endpoints. */
export const tables: { [Name in EndpointName]?: Table<Name> } = {
  difference: {
    text: differenceTable,
    fileName: ({ id }, { a, b }) => differenceFileName(id, a, b),
  },
};

/** Whether a caller wants the table: by `format`, else by what the Accept header prefers. */
export function wantsTable(name: EndpointName, format: unknown, request: Request): boolean {
  if (!(name in tables)) return false;
  if (format !== undefined) return format === "csv";
  return request.accepts("application/json", "text/csv") === "text/csv";
}
