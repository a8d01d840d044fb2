import type { CitedClaim } from "../../model/claim.ts";

/** Counts of things in an answer, and places in an order or a page: no numbers of the world. */
const ofTheAnswer = [
  ...["reports", "order", "passage", "paragraph"],
  // Of an agreement in a list: how much its ledger holds.
  ...["phases", "provisions", "figures"],
];

/**
 * Where an answer carries a number that no claim carries, and that is not marked as ours; and a value
 * that is another than each claim it rests on says. Empty: all is as it was said.
 */
export function numbersOfNobody(answer: { claims: readonly CitedClaim[] }): string[] {
  const { claims, ...rest } = answer;
  const cited = new Map<string, CitedClaim>(claims.map((claim) => [claim.id, claim]));
  const wrong: string[] = [];
  walk(rest, "", (value, path) => {
    if (isOurs(value)) return false;
    if (isSaid(value)) {
      const said = [...value.supports, ...value.withdrawn].map((id) => cited.get(id)?.value);
      if (said.some((one) => one !== value.value))
        wrong.push(`${path}: ${value.value} is not ${said}`);
      if (typeof value.number === "number" && !numbersIn(value.value).includes(value.number))
        wrong.push(`${path}: ${value.number} is not in ${value.value}`);
      return false;
    }
    for (const [key, each] of Object.entries(value))
      if (typeof each === "number" && !ofTheAnswer.includes(key) && !isClause(value))
        wrong.push(`${path}.${key}: ${each}`);
    return true;
  });
  return wrong;
}

/** Numbers of ours that an answer carries, wherever they stand. */
export function numbersOfOurs(answer: object): Ours[] {
  const found: Ours[] = [];
  walk(answer, "", (value) => {
    if (isOurs(value)) found.push(value);
    return !isOurs(value);
  });
  return found;
}

export interface Ours extends Record<string, unknown> {
  ours: true;
  rule: string;
  qualifier: string;
  value: number;
  from: string[];
}

interface Said extends Record<string, unknown> {
  value: string;
  supports: string[];
  withdrawn: string[];
}

function isOurs(value: Record<string, unknown>): value is Ours {
  return value.ours === true && Array.isArray(value.from) && Array.isArray(value.facts);
}

function isSaid(value: Record<string, unknown>): value is Said {
  return typeof value.value === "string" && Array.isArray(value.supports);
}

function isClause(value: Record<string, unknown>): boolean {
  return typeof value.words === "string" && typeof value.source === "string";
}

function numbersIn(text: string): number[] {
  return (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
}

function walk(
  value: unknown,
  path: string,
  visit: (value: Record<string, unknown>, path: string) => boolean,
): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value) && !visit(value as Record<string, unknown>, path)) return;
  for (const [key, each] of Object.entries(value)) walk(each, `${path}.${key}`, visit);
}
