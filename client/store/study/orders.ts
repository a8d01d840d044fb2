/** A step and its place as told, from 0. */
export interface Placed<Step> {
  step: Step;
  index: number;
}

/** The steps as told, and by their days; the second is null where it is the same. */
export function ordersOf<Step extends { byDate: number }>(
  steps: readonly Step[],
): { told: Placed<Step>[]; byDate: Placed<Step>[] | null } {
  const told = steps.map((step, index) => ({ step, index }));
  const byDate = told.toSorted((a, b) => a.step.byDate - b.step.byDate);
  return { told, byDate: byDate.every(({ index }, at) => index === at) ? null : byDate };
}
