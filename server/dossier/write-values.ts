import type { ClaimFact, Plain } from "../../model/fact.ts";
import { groupBy } from "../../model/group.ts";
import { evidenceKeysFor, restAlike, shortened } from "./write-evidence.ts";
import type { Writing } from "./writing.ts";

/** A value of YAML as it is handed to the printer. */
export type Out = Plain | null | Out[] | { [key: string]: Out };

/**
 * The values of one claimed property: alone where they rest on what their block or line rests on,
 * else each with its evidence.
 */
export function writeValues(
  claims: readonly ClaimFact[],
  inherited: readonly ClaimFact[],
  writing: Writing,
  as: (value: string) => string = (value) => value,
): Out {
  const support = handedDown(inherited);
  const values = [...groupBy(claims, ({ value }) => value!)].map(([value, some]) => ({
    value: as(value),
    evidence: isInherited(some, support, writing)
      ? null
      : (shortened(evidenceKeysFor(some, writing)) as Out),
  }));
  if (values.some(({ evidence }) => evidence !== null))
    return Object.fromEntries(values.map(({ value, evidence }) => [value, evidence]));
  return values.length === 1 ? values[0]!.value : values.map(({ value }) => value);
}

/** Aliases: with a language of their own, or evidence, where they have it. */
export function writeNames(
  claims: readonly ClaimFact[],
  inherited: readonly ClaimFact[],
  writing: Writing,
): Out[] {
  const support = handedDown(inherited);
  return [...groupBy(claims, ({ value, lang }) => `${value} ${lang ?? ""}`).values()].map(
    (some) => {
      const { value, lang } = some[0]!;
      const keys = isInherited(some, support, writing) ? {} : evidenceKeysFor(some, writing);
      if (!lang && Object.keys(keys).length === 0) return value!;
      return { is: value!, ...(lang ? { lang } : {}), ...(keys as Record<string, Out>) };
    },
  );
}

/** As they are read: what supports a block or a line, or what denies one that is only denied. */
function handedDown(inherited: readonly ClaimFact[]) {
  const support = inherited.filter(({ stance }) => stance === "supports");
  return support.length > 0 ? support : inherited.filter(({ stance }) => stance === "denies");
}

function isInherited(some: readonly ClaimFact[], support: readonly ClaimFact[], writing: Writing) {
  return support.length > 0 && restAlike(some, support, writing);
}
