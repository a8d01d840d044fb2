import type { Node } from "../../../model/slice.ts";
import type { Known } from "../standings.ts";
import type { Row } from "./cell.ts";
import { plainOf, valuesOf } from "./joins.ts";
import { liesIn } from "./months.ts";
import { daysCell, evidenceCells, inWindow, isHeld, type Subject } from "./subject.ts";

/** Which meetings of the window are wanted. */
export interface MeetingsAsked {
  /** All of these were there or were represented. */
  with: readonly string[];
  /** A month or a year that they may have been in. */
  period: string | null;
  /** Leave out what is only planned or was called off. */
  held: boolean;
}

/** The meetings of the window, one a row. */
export function meetingRows(subject: Subject, asked: MeetingsAsked): Row[] {
  return meetingsOf(subject, asked).map((meeting) => rowOf(meeting, subject));
}

export function meetingsOf(subject: Subject, asked: MeetingsAsked): Known<Node>[] {
  return inWindow(subject, ["Meeting"]).filter((meeting) => {
    const { people, bodies } = subject.present(meeting.fact.id);
    return (
      asked.with.every((id) => people.includes(id) || bodies.includes(id)) &&
      (asked.period === null || liesIn(meeting.days, asked.period)) &&
      (!asked.held || isHeld(meeting))
    );
  });
}

function rowOf(meeting: Known<Node>, { joins, present }: Subject): Row {
  const { id, name } = meeting.fact;
  const { people, bodies } = present(id);
  return {
    id,
    cells: {
      name: { is: "name", name, note: null },
      when: daysCell(meeting),
      people: { is: "names", of: joins.named(people) },
      bodies: { is: "names", of: joins.named(bodies) },
      place: { is: "names", of: joins.heads(id, "LOCATED_IN") },
      form: { is: "words", list: "form", of: plainOf(meeting, "form") },
      status: { is: "words", list: "value", of: valuesOf(meeting, "status") },
      ...evidenceCells(meeting),
    },
  };
}
