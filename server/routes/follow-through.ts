import { commitmentsOf, followThroughOf } from "../content/ledger/follow-through.ts";
import { touches } from "../content/slice.ts";
import { windowOf } from "../view/window.ts";
import { writeFrom } from "./books.ts";
import { notYetKnown, oneOf } from "./ledger.ts";
import { oneProcess } from "./processes.ts";
import type { Reading } from "./reading.ts";

export const followThrough: Reading<"followThrough"> = async ({ engine }, { id }, { known }) => {
  const found = await oneOf(engine, id, ["Meeting"]);
  return await writeFrom(engine, found.processes, known, (book) => {
    const meeting = book.entity(id);
    if (!meeting) throw notYetKnown(known, found);
    return followThroughOf(book, meeting);
  });
};

export const commitments: Reading<"commitments"> = async ({ engine }, { id }, query) => {
  await oneProcess(engine, id);
  return await writeFrom(engine, [id], query.known, (book) => {
    const made = book
      .ofKind("Meeting")
      .filter((meeting) => touches(meeting, windowOf(query)))
      .sort((a, b) => (`${a.earliest} ${a.id}` < `${b.earliest} ${b.id}` ? -1 : 1))
      .flatMap((meeting) =>
        commitmentsOf(book, meeting).map((one) => ({
          ...one,
          meeting: meeting.id,
          meetingName: meeting.name,
          made: meeting.edtf,
        })),
      );
    return { process: id, commitments: made };
  });
};
