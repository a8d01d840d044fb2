import type { DifferenceAnswer } from "../../model/api/differences.ts";
import { csvOf, type Value } from "../../model/csv.ts";

/** The columns of a difference as a table, in their order. */
const columns = [
  ...["change", "day", "fact", "type", "name", "field", "before", "after", "days", "alleged"],
  "denied",
  ...["within", "origins", "claims", "sources", "addresses"],
  ...["process", "a", "a_known", "b", "b_known", "revision", "licence"],
];

/**
 * A difference as CSV, a change a line; what is the same on every line stands on each, so that a line
 * that is cut out still says it. Of no change there is one line, which says so in its name.
 */
export function differenceTable(answer: DifferenceAnswer): string {
  const { changes, process, a, b, revision, names, summary } = answer;
  const facts = new Map(answer.facts.map((fact) => [fact.id, fact]));
  const addresses = new Map(answer.sources.map(({ id, url }) => [id, url]));
  const nameOf = (id: string) => names[id] ?? id;
  const stamp = [process, a.at, a.known, b.at, b.known, revision, "CC BY 4.0"];
  const lines = changes.map((change): Value[] => {
    const { type, name, tail, head } = facts.get(change.fact)!;
    return [
      ...[change.change, change.day, change.fact, type],
      name ?? `${nameOf(tail!)} – ${nameOf(head!)}`,
      ...[change.field, joined(change.before), joined(change.after), change.edtf],
      ...[
        change.alleged ? "yes" : "no",
        change.denied ? "yes" : "no",
        change.within,
        joined(change.origins.map(nameOf)),
      ],
      ...[joined(change.claims), joined(change.sources)],
      joined(change.sources.map((id) => addresses.get(id)!)),
      ...stamp,
    ];
  });
  const nothing = columns.map((column) =>
    column === "change" ? "nothing" : column === "name" ? summary : null,
  );
  const empty: Value[] = [...nothing.slice(0, columns.length - stamp.length), ...stamp];
  return csvOf(columns, lines.length > 0 ? lines : [empty]);
}

/** "parley-gaza-ceasefire-2025-11-25-to-2025-12-25.csv". */
export function differenceFileName(process: string, a: string, b: string): string {
  return `parley-${process}-${a}-to-${b}.csv`;
}

function joined(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join(" | ");
}
