import type { Dossier, Problem } from "../../../model/fact.ts";
import { inFileOrder } from "../problems.ts";
import { worldOf } from "../world.ts";
import { strictRules } from "./index.ts";
import type { Places, StrictRule } from "./rule.ts";

/**
 * What a careful hand would look at twice in a dossier that has no error: warnings, in file order.
 * `used` are the dossiers whose entities it names, `places` are those that reading it gave.
 */
export function checkStrictly(
  dossier: Dossier,
  used: readonly Dossier[],
  places: Places,
  rules: readonly StrictRule[] = strictRules,
): Problem[] {
  const world = worldOf([...used, dossier]);
  const whole = { dossier, world, isWritten: (key: string) => places.has(key) };
  return inFileOrder(
    rules.flatMap((rule) =>
      rule.find(whole).map(({ at, wrong, expected, mend }) => {
        const { file, line, column } = places.get(at)!;
        return { file, line, column, wrong, expected, mend, severity: "warning" as const };
      }),
    ),
  );
}
