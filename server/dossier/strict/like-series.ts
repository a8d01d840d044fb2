import type { EntityFact } from "../../../model/fact.ts";
import { fold, foldedWords } from "../../../model/fold.ts";
import type { RelationType } from "../../../model/relations.ts";
import { listed } from "../near.ts";
import { isAlike } from "./alike.ts";
import type { StrictRule, Warning, Whole } from "./rule.ts";

/** Figures that a reader would put in one row, though they are not counted alike. */
export const likeSeries: StrictRule = {
  name: "like series",
  summary: "figures that look like one series and are counted differently",
  find: (whole) => [...otherCounters(whole), ...likeMeasures(whole)],
};

// One measure, the same days, another counter. Where a source names no counter nothing is known to differ.
function otherCounters(whole: Whole): Warning[] {
  const [measures, countedBy] = [headsBy("REPORTS", whole), headsBy("COUNTED_BY", whole)];
  const first = new Map<string, { id: string; counters: string[] }>();
  return entities(whole, "Figure").flatMap(({ id }) => {
    const measure = measures.get(id)?.[0];
    const days = whole.world.days.ofFact(id);
    const counters = countedBy.get(id) ?? [];
    if (!measure || !days || counters.length === 0) return [];
    const before = first.get(`${measure} ${days}`);
    if (!before) first.set(`${measure} ${days}`, { id, counters });
    if (!before || before.counters.some((one) => counters.includes(one))) return [];
    if (!whole.isWritten(id)) return [];
    return [
      {
        at: id,
        wrong: `"${id}" is counted by ${listed(counters, "and")}, "${before.id}" by ${listed(before.counters, "and")}: one measure, the same days`,
        expected: "one way of counting in a measure",
        mend: "give each count a measure with its scope, or leave both where they count the same",
      },
    ];
  });
}

function likeMeasures(whole: Whole): Warning[] {
  const measures = entities(whole, "Measure");
  return measures.flatMap((measure, at) => {
    if (!whole.isWritten(measure.id)) return [];
    return measures.slice(0, at).flatMap((before) =>
      isOneSeries(measure, before)
        ? [
            {
              at: measure.id,
              wrong: `the measures "${measure.name}" (${measure.id}) and "${before.name}" (${before.id}) look like one series`,
              expected: "one measure, or names that say what each counts",
              mend: "join them, or write what differs into name, scope or period",
            },
          ]
        : [],
    );
  });
}

// The same unit, and names that differ by a letter or in that one says more words.
function isOneSeries(one: EntityFact, other: EntityFact): boolean {
  const unit = ({ properties }: EntityFact) => fold(`${properties.unit ?? ""}`);
  if (unit(one) !== unit(other)) return false;
  if (isAlike(one.name, other.name, "any")) return true;
  const [a, b] = [new Set(foldedWords(one.name)), new Set(foldedWords(other.name))];
  const all = new Set([...a, ...b]).size;
  return all === a.size || all === b.size;
}

function entities({ world }: Whole, kind: EntityFact["kind"]): EntityFact[] {
  return [...world.entities.values()].flatMap(({ fact }) => (fact.kind === kind ? fact : []));
}

function headsBy(type: RelationType, { world }: Whole): Map<string, string[]> {
  const heads = new Map<string, string[]>();
  for (const { fact } of world.relations.values())
    if (fact.type === type) heads.set(fact.tail, [...(heads.get(fact.tail) ?? []), fact.head]);
  return heads;
}
