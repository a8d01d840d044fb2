/** How a measure counts: since a day, or each day anew; or its period is not stated. */
export const countings = ["cumulative", "per period", "not stated"] as const;
