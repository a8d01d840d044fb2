import type { ProcessSummary } from "../../model/api/processes.ts";
import { FIRST_DAY, LAST_DAY } from "../../model/date.ts";
import type { KindName } from "../../model/kinds.ts";
import type { EntityRow } from "../queries/shapes.ts";
import type { Slice } from "./slice.ts";

/** What happens: what a process's run is measured by. */
const happening: KindName[] = ["Meeting", "Agreement", "Phase", "Act"];

/** A process's counts and run from a slice of it, as the statement of all processes counts them. */
export function summaryOf(
  process: string,
  { entities }: Slice,
  sources: { publisher: string; language: string }[],
  claims: number,
): Pick<ProcessSummary, "firstEvent" | "lastEvent" | "counts"> {
  const members = entities.filter(({ id }) => id !== process);
  const events = members.filter(({ kind, edtf }) => happening.includes(kind) && edtf !== null);
  const of = (kind: KindName) => members.filter((entity) => entity.kind === kind).length;
  return {
    firstEvent: days(events, firstDay).at(0) ?? null,
    lastEvent: days(events, lastDay).at(-1) ?? null,
    counts: {
      entities: members.length,
      meetings: of("Meeting"),
      agreements: of("Agreement"),
      claims,
      sources: sources.length,
      publishers: new Set(sources.map(({ publisher }) => publisher)).size,
      languages: new Set(sources.map(({ language }) => language)).size,
    },
  };
}

function days(events: EntityRow[], day: (event: EntityRow) => string | null): string[] {
  return events.flatMap((event) => day(event) ?? []).sort();
}

const firstDay = ({ earliest }: EntityRow) => (earliest === FIRST_DAY ? null : earliest);
const lastDay = ({ latest, surelyFrom }: EntityRow) => (latest === LAST_DAY ? surelyFrom : latest);
