import type { Family, FamilyLink, LedgerAgreement } from "../../../model/ledger/agreement.ts";
import { firstDay } from "./stage-day.ts";

export interface FamilyRow {
  member: LedgerAgreement;
  /** What it amends, implements, replaces or is based on: its links to others of the family. */
  links: { link: FamilyLink; other: LedgerAgreement }[];
}

/** A link as a bracket between two rows, in the first lane that is free there. */
export interface Bracket {
  link: FamilyLink;
  /** Rows by number, the upper first. */
  top: number;
  bottom: number;
  lane: number;
  /** The end that is followed stands at the bottom. */
  upward: boolean;
}

/** A family by its days, oldest first, with the brackets that join its members. */
export function familyOf({ members, links }: Family): {
  rows: FamilyRow[];
  brackets: Bracket[];
  lanes: number;
} {
  const sorted = members.toSorted((a, b) => firstDay(a).localeCompare(firstDay(b)));
  const rowOf = new Map(sorted.map(({ id }, row) => [id, row]));
  const known = links.filter(({ from, to }) => rowOf.has(from) && rowOf.has(to) && from !== to);
  const rows = sorted.map((member) => ({
    member,
    links: known
      .filter(({ from }) => from === member.id)
      .map((link) => ({ link, other: sorted[rowOf.get(link.to)!]! })),
  }));
  const brackets: Bracket[] = [];
  const spans = known
    .map((link) => {
      const [from, to] = [rowOf.get(link.from)!, rowOf.get(link.to)!];
      return { link, top: Math.min(from, to), bottom: Math.max(from, to), upward: to > from };
    })
    .sort((a, b) => a.bottom - a.top - (b.bottom - b.top) || a.top - b.top);
  for (const span of spans) {
    let lane = 0;
    const takes = (one: Bracket) =>
      one.lane === lane && one.top < span.bottom && span.top < one.bottom;
    while (brackets.some(takes)) lane++;
    brackets.push({ ...span, lane });
  }
  return { rows, brackets, lanes: Math.max(0, ...brackets.map(({ lane }) => lane + 1)) };
}
