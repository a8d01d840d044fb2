import type { Clocks } from "../../../client/store/clocks.ts";
import { knownFacts } from "../../../client/store/standings.ts";
import { type Subject, subjectOf } from "../../../client/store/tables/subject.ts";
import { graphOf, link, node, row } from "../world.ts";

export const clocks: Clocks = {
  from: "2031-05-01",
  to: "2031-08-31",
  at: "2031-08-31",
  known: null,
  today: "2032-01-01",
};

const planned = [
  row(),
  row({ field: "edtf", value: "2031-08-10" }),
  row({ field: "status", value: "planned" }),
];

/** Three meetings: two states' envoys in May, one of them with a mediator over June and July, one planned. */
const graph = graphOf(
  [
    node("Meeting", "lake-talks", { name: "Lake talks", on: "2031-05-03" }),
    node("Meeting", "hill-talks", { name: "Hill talks", on: "2031-06-29/2031-07-02" }),
    node("Meeting", "bay-talks", { name: "Bay talks", on: "2031-08-10", claims: planned }),
    node("Person", "ana-berg", { name: "Ana Berg" }),
    node("Person", "cem-dag", { name: "Cem Dağ" }),
    node("State", "arland", { name: "Arland" }),
    node("State", "borland", { name: "Borland" }),
    node("Place", "lake-town", { name: "Lake Town" }),
  ],
  [
    link("ana-berg", "ATTENDED", "lake-talks", {
      on: "2031-05-03",
      claims: [row(), row({ field: "behalfOf", value: "arland" })],
    }),
    link("cem-dag", "ATTENDED", "lake-talks", { on: "2031-05-03" }),
    link("borland", "REPRESENTED_AT", "lake-talks", { on: "2031-05-03" }),
    link("cem-dag", "ATTENDED", "hill-talks", { on: "2031-06-29/2031-07-02" }),
    link("arland", "ATTENDED", "bay-talks", { on: "2031-08-10" }),
    link("lake-talks", "LOCATED_IN", "lake-town", { on: "2031-05-03" }),
  ],
);

export function subjectAt(change: Partial<Clocks> = {}): Subject {
  const now = { ...clocks, ...change };
  return subjectOf(knownFacts(graph, now.known), now, []);
}
