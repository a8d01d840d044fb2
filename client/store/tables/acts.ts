import type { Node } from "../../../model/slice.ts";
import type { Known } from "../standings.ts";
import type { Row } from "./cell.ts";
import { plainOf, valuesOf } from "./joins.ts";
import { daysCell, evidenceCells, inWindow, type Subject } from "./subject.ts";

/** What was done in the window: by whom, towards whom, where. */
export function actRows(subject: Subject): Row[] {
  return inWindow(subject, ["Act"]).map((act) => actRow(act, subject));
}

/** The numbers of the window, each as its source gives it. */
export function figureRows(subject: Subject): Row[] {
  return inWindow(subject, ["Figure"]).map((figure) => figureRow(figure, subject));
}

function actRow(act: Known<Node>, { joins }: Subject): Row {
  const { id, name } = act.fact;
  return {
    id,
    cells: {
      name: { is: "name", name, note: null },
      when: daysCell(act),
      form: { is: "words", list: "form", of: plainOf(act, "form") },
      by: { is: "names", of: joins.heads(id, "BY") },
      towards: { is: "names", of: joins.heads(id, "TOWARDS") },
      place: { is: "names", of: joins.heads(id, "LOCATED_IN") },
      breaches: { is: "names", of: joins.heads(id, "BREACHES") },
      ...evidenceCells(act),
    },
  };
}

function figureRow(figure: Known<Node>, { joins, facts }: Subject): Row {
  const { id, name } = figure.fact;
  const measures = joins.heads(id, "REPORTS");
  const measure = measures[0] && facts.nodes.get(measures[0].id);
  const field = valuesOf(figure, "value").length > 0 ? "value" : "share";
  return {
    id,
    cells: {
      name: { is: "name", name: measure?.fact.name ?? name, note: null },
      value: { is: "values", field, of: valuesOf(figure, field) },
      when: daysCell(figure),
      counter: { is: "names", of: joins.heads(id, "COUNTED_BY") },
      unit: { is: "text", of: measure ? plainOf(measure, "unit") : [] },
      ...evidenceCells(figure),
    },
  };
}
