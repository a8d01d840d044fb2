import { loaded } from "./loaded.ts";
import type { StrictRule } from "./rule.ts";

/** The rules of `check --strict`, in the order in which they are told. */
export const strictRules: readonly StrictRule[] = [loaded];
