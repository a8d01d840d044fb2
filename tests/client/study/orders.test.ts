import { expect, it } from "vitest";
import { ordersOf } from "../../../client/store/study/orders.ts";

it("shows both orders of a story that is not told by its days, and one of any other", () => {
  const indexes = (steps: { byDate: number }[]) => {
    const { told, byDate } = ordersOf(steps);
    return [told.map(({ index }) => index), byDate?.map(({ index }) => index) ?? null];
  };

  expect(indexes([{ byDate: 3 }, { byDate: 1 }, { byDate: 2 }])).toEqual([
    [0, 1, 2],
    [1, 2, 0],
  ]);
  expect(indexes([{ byDate: 1 }, { byDate: 2 }])).toEqual([[0, 1], null]);
});
