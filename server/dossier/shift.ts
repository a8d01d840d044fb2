import { parseEdtf } from "../../model/date.ts";
import { type Part, readEdtf } from "../../model/edtf.ts";
import { moved, type RelativeDay } from "./relative.ts";

/**
 * A date moved by days, weeks or months: EDTF, or null where it has no day to count from. Of what
 * lasted, days before it are counted from its start, days after it from its end, or from its start
 * when no end is given. What is wider than a day stays as wide: `2025-11` and 2 days is
 * `[2025-11-03..2025-12-02]`.
 */
export function shifted(edtf: string, by: Pick<RelativeDay, "count" | "unit">): string | null {
  if (by.count === 0) return edtf;
  const { form, stretches } = readEdtf(edtf);
  const meant = form === "allOf" ? [by.count < 0 ? stretches[0] : stretches.at(-1)!] : stretches;
  const members = meant.map(({ kind, start, end }) => {
    if (kind !== "interval") return start && end ? memberOf(start, end, by) : null;
    const part = by.count < 0 ? start : (end ?? start);
    return part && memberOf(part, part, by);
  });
  if (members.includes(null)) return null;
  const distinct = [...new Set(members as string[])];
  const [only] = distinct;
  const text = distinct.length === 1 && !only!.includes("..") ? only! : `[${distinct.join(",")}]`;
  return parseEdtf(text).ok ? text : null;
}

function memberOf(first: Part, last: Part, by: Pick<RelativeDay, "count" | "unit">): string {
  const [from, to] = [moved(first.from, by), moved(last.to, by)];
  return from === to ? `${from}${first.mark}` : `${from}..${to}`;
}
