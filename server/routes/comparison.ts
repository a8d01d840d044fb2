import { comparisonOf } from "../content/ledger/comparison.ts";
import { writeFrom } from "./books.ts";
import { notYetKnown, oneOf } from "./ledger.ts";
import type { Reading } from "./reading.ts";

export const comparison: Reading<"comparison"> = async ({ engine }, { id, other }, query) => {
  const one = await oneOf(engine, id, ["Agreement", "Phase"]);
  const two = await oneOf(engine, other, ["Agreement", "Phase"]);
  const processes = [...new Set([...one.processes, ...two.processes])].sort();
  return await writeFrom(engine, processes, query.known, (book) => {
    const [first, second] = [book.entity(id), book.entity(other)];
    if (!first || !second)
      throw notYetKnown(query.known, ...[one, two].filter((each) => !book.entity(each.id)));
    return comparisonOf(
      book,
      { entity: first, start: query.start },
      { entity: second, start: query.otherStart },
    );
  });
};
