import { likeSeries } from "./like-series.ts";
import { loaded } from "./loaded.ts";
import { lookAlikes } from "./look-alikes.ts";
import { oneRelay } from "./one-relay.ts";
import { oneSide } from "./one-side.ts";
import { readingLevel } from "./reading-level.ts";
import type { StrictRule } from "./rule.ts";
import { undated } from "./undated.ts";

/** The rules of `check --strict`, in the order in which its help lists them. */
export const strictRules: readonly StrictRule[] = [
  loaded,
  oneSide,
  oneRelay,
  undated,
  lookAlikes,
  likeSeries,
  readingLevel,
];
