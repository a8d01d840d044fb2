import { loaded } from "./loaded.ts";
import { oneRelay } from "./one-relay.ts";
import type { StrictRule } from "./rule.ts";
import { undated } from "./undated.ts";

/** The rules of `check --strict`, in the order in which they are told. */
export const strictRules: readonly StrictRule[] = [loaded, oneRelay, undated];
