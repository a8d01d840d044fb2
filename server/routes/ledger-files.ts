import { Router } from "express";
import type { LedgerAnswer } from "../../model/api/ledger.ts";
import { type LedgerFormat, ledgerFormats } from "../../model/api/ledger-files.ts";
import { fileEndpoints } from "../../model/api.ts";
import { dayOf } from "../../model/day.ts";
import {
  ledgerColumns,
  ledgerFileName,
  ledgerRows,
  ledgerTable,
} from "../content/ledger/columns.ts";
import { workbookOf } from "../export/workbook.ts";
import { type ApiNeeds, askedClocks, onlyGet } from "./api.ts";
import { ledger } from "./ledger.ts";
import { readRequest } from "./request.ts";
import { sendKept } from "./send.ts";

/** Ledgers as files for a spreadsheet. */
export function ledgerFileRoutes({ stores, answers, current, now }: ApiNeeds): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router
    .route("/agreements/:id/ledger/:format")
    .get(async (request, response) => {
      const { params, query } = readRequest(fileEndpoints.ledgerFile, request);
      const { id, format } = params;
      // Asked first: what is kept of a store that has changed meanwhile is dropped by it.
      await current.revision();
      const clocks = askedClocks(query, dayOf(now()));
      const made = () =>
        stores.read(query.revision, async (store) => {
          const content = await ledger(store, { id }, query);
          const answer = { revision: store.revision, clocks, ...content } as LedgerAnswer;
          return await written[format](answer);
        });
      const asked = Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1));
      const key = JSON.stringify(["ledger file", format, id, asked, clocks.today]);
      const kept = await answers.get(key, made, (bytes) => bytes);
      response.attachment(ledgerFileName(id, query.known, format));
      const charset = format === "csv" ? "; charset=utf-8" : "";
      await sendKept(request, response, kept, `${ledgerFormats[format]}${charset}`);
    })
    .all(onlyGet);
  return router;
}

const written: Record<LedgerFormat, (answer: LedgerAnswer) => Promise<Buffer>> = {
  csv: async (answer) => Buffer.from(ledgerTable(answer)),
  xlsx: (answer) =>
    workbookOf([
      { name: "Ledger", head: ledgerColumns, rows: ledgerRows(answer) },
      { name: "About", head: ["", ""], rows: aboutRows(answer) },
    ]),
};

function aboutRows({ agreement, clocks, revision }: LedgerAnswer) {
  const { from, to, known, today } = clocks;
  return [
    ["agreement", agreement.name],
    ["id", agreement.id],
    ["from", from],
    ["to", to],
    ["as known on", known ?? today],
    ["revision", revision],
    ["facts", "Parley, CC BY 4.0"],
    ["words", "Each is its source's own, at the address beside it."],
  ];
}
