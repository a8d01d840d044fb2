import type { Step } from "../story.ts";

/** Whose story a step is of. */
export interface Told {
  process: string;
  clock: "two" | "hindsight";
}

/**
 * The explorer as a step opens it: a path of ours with its query. A window's `from` is the first point of
 * a difference, as its own day knew it; a ledger is read up to the step's day.
 */
export function addressOf(step: Step, { process, clock }: Told): string {
  const { at, from, to, selected, shown, view } = step;
  const known = clock === "hindsight" ? null : step.known;
  const of = (id: string) => encodeURIComponent(id);
  switch (view) {
    case "ledger":
      return `/agreements/${of(selected!)}${query({ from, to: at, known, process, ...shown })}`;
    case "card":
      return `/facts/${of(selected!)}${query({ known, ...shown })}`;
    case "difference": {
      const aKnown = clock === "hindsight" ? null : from;
      const points = { a: from, aKnown, b: at, bKnown: known };
      return `/processes/${of(process)}/diff${query({ ...points, selected, ...shown })}`;
    }
    case "lateness":
      return `/processes/${of(process)}/lateness${query({ from, to, at, known, ...shown })}`;
    case "table":
      return `/processes/${of(process)}/tables${query({ from, to, at, known, selected, ...shown })}`;
    default: {
      const tab = view === "timeline" ? null : view;
      const all = { from, to, at, known, selected, view: tab, ...shown };
      return `/processes/${of(process)}${query(all)}`;
    }
  }
}

function query(parameters: Record<string, string | null>): string {
  const said = Object.entries(parameters).filter((pair): pair is [string, string] => !!pair[1]);
  // A comma and a colon may stand in a query as they are, and read better so.
  const text = new URLSearchParams(said).toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return text && `?${text}`;
}
