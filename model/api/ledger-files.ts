import * as z from "zod";
import { EntityId } from "../ids.ts";
import { type FileEndpoint, window } from "./parts.ts";

/** A ledger as a file for a spreadsheet, and of what media type each is. */
export const ledgerFormats = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;
export type LedgerFormat = keyof typeof ledgerFormats;

const names = Object.keys(ledgerFormats) as [LedgerFormat, ...LedgerFormat[]];

/** Ledgers given away as files. */
export const ledgerFileEndpoints = {
  ledgerFile: {
    path: "/agreements/{id}/ledger/{format}",
    summary: "The ledger of an agreement for a spreadsheet, each line with its source",
    params: z.strictObject({
      id: EntityId,
      format: z.enum(names, { error: `expected a format: ${names.join(", ")}` }).meta({
        description:
          "csv: UTF-8 with a byte order mark, a text that a spreadsheet would take for a formula behind an apostrophe. xlsx: a workbook in which every text is a text.",
      }),
    }),
    query: window,
    media: Object.values(ledgerFormats),
  },
} as const satisfies Record<string, FileEndpoint>;
