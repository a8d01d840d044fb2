import type { KindName } from "../../../model/kinds.ts";
import type { Node } from "../../../model/slice.ts";
import type { Known } from "../standings.ts";
import type { Row } from "./cell.ts";
import { plainOf } from "./joins.ts";
import { meetingsOf } from "./meetings.ts";
import { firstDayOf } from "./months.ts";
import { evidenceCells, inWindow, type Subject } from "./subject.ts";

/** People, states and organisations of the window, with the meetings that they were at. */
export function actorRows(subject: Subject, kinds: readonly KindName[]): Row[] {
  const met = daysMet(subject);
  return inWindow(subject, kinds).map((actor) => rowOf(actor, subject, met.get(actor.fact.id)));
}

function rowOf(actor: Known<Node>, { joins, clocks }: Subject, met: string[] = []): Row {
  const { id, name, kind } = actor.fact;
  const held = joins
    .out(id, "HOLDS")
    .filter(({ days }) => days.earliest <= clocks.at && days.latest >= clocks.at);
  const roles = joins.out(id, "PLAYS").flatMap(({ fact }) => fact.role ?? []);
  const dated = met.filter((day) => day !== "").sort();
  return {
    id,
    cells: {
      name: { is: "name", name, note: null },
      kind: { is: "kind", kind },
      offices: { is: "names", of: joins.named(held.map(({ fact }) => fact.head)) },
      bodies: {
        is: "names",
        of: joins.named(
          (["MEMBER_OF", "OF"] as const).flatMap((type) =>
            joins.out(id, type).map(({ fact }) => fact.head),
          ),
        ),
      },
      roles: { is: "words", list: "role", of: [...new Set(roles)].sort() },
      form: { is: "words", list: "form", of: plainOf(actor, "form") },
      meetings: { is: "number", number: met.length },
      firstMet: { is: "day", day: dated[0] ?? null },
      lastMet: { is: "day", day: dated.at(-1) ?? null },
      ...evidenceCells(actor),
    },
  };
}

/** By actor, the first day of every held meeting of the window; "" where none is known. */
function daysMet(subject: Subject): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { fact, days } of meetingsOf(subject, { with: [], period: null, held: true })) {
    const { people, bodies } = subject.present(fact.id);
    const day = days.edtf === null ? "" : firstDayOf(days);
    for (const id of [...people, ...bodies]) found.set(id, [...(found.get(id) ?? []), day]);
  }
  return found;
}
