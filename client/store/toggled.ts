import type { KindName } from "../../model/kinds.ts";

/** Null when every kind is on again; the order is the legend's. */
export function toggled(
  on: readonly KindName[],
  kind: KindName,
  all: readonly KindName[],
): KindName[] | null {
  const next = all.filter((one) => (one === kind ? !on.includes(kind) : on.includes(one)));
  if (next.length === all.length) return null;
  return next.length === 0 ? [kind] : next;
}
