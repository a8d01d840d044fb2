import type { KindName } from "../../../model/kinds.ts";
import type { Node } from "../../../model/slice.ts";
import { notBegun } from "../nodes.ts";
import type { Known } from "../standings.ts";
import type { Named, Row } from "./cell.ts";
import { plainOf } from "./joins.ts";
import { daysCell, evidenceCells, inWindow, type Subject } from "./subject.ts";

/** Agreements, their phases and their provisions, one a row. */
export function textRows(subject: Subject, kinds: readonly KindName[], words: TextWords): Row[] {
  const waiting = notBegun(subject.facts, subject.clocks.at);
  return inWindow(subject, kinds).map((text) =>
    rowOf(text, subject, waiting.has(text.fact.id) ? words.notBegun(text.fact.kind) : null),
  );
}

export interface TextWords {
  /** "Phase, not begun". */
  notBegun(kind: KindName): string;
}

function rowOf(text: Known<Node>, { joins, facts }: Subject, note: string | null): Row {
  const { id, name, kind } = text.fact;
  // That it is part of the process itself goes without saying.
  const above = joins
    .heads(id, "PART_OF")
    .filter((one) => facts.nodes.get(one.id)!.fact.kind !== "Process");
  const actors: Named[] = joins.tails(id, "PLAYS");
  return {
    id,
    cells: {
      name: { is: "name", name, note },
      kind: { is: "kind", kind },
      when: daysCell(text),
      partOf: { is: "names", of: above },
      actors: { is: "names", of: actors },
      obliged: { is: "names", of: joins.heads(id, "OBLIGES") },
      action: { is: "text", of: plainOf(text, "action") },
      ...evidenceCells(text),
    },
  };
}
