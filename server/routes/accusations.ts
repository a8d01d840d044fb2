import { accusationsIn } from "../content/ledger/accusations.ts";
import { accusationsOf } from "../content/ledger/matrix.ts";
import { windowOf } from "../view/window.ts";
import { writeFrom } from "./books.ts";
import { oneProcess } from "./processes.ts";
import type { Reading } from "./reading.ts";

export const accusations: Reading<"accusations"> = async ({ engine }, { id }, query) => {
  await oneProcess(engine, id);
  return await writeFrom(engine, [id], query.known, (book) =>
    accusationsOf(book, id, accusationsIn(book, windowOf(query))),
  );
};
