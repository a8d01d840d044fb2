import { describe, expect, it } from "vitest";
import { daysSince } from "../../../client/store/ledger/days-since.ts";
import type { ComparedEvent, ComparedSide } from "../../../model/ledger/comparison.ts";

const reckoned = (value: number) =>
  ({ ours: true, rule: "days since", qualifier: "exactly", value, from: [], facts: [] }) as const;

/** An event of a made-up river agreement, so many days after its day 0. */
function event(id: string, first: number | null, last = first, kind = "Act"): ComparedEvent {
  const since =
    first === null
      ? null
      : { first: reckoned(first), last: last === first ? null : reckoned(last!) };
  return { id, kind, name: id, how: "concerns", since } as unknown as ComparedEvent;
}

const side = (id: string, events: ComparedEvent[]) => ({ id, events }) as unknown as ComparedSide;

describe("two agreements by days since day 0", () => {
  it("stand on one axis, from at most 30 days before to the last day of either", () => {
    const { from, to, ticks, sides } = daysSince([
      side("first-pact", [event("talks", -90), event("call", -12), event("ferry", 3, 9)]),
      side("second-pact", [event("bridge", 19), event("undated", null)]),
    ]);
    expect({ from, to, ticks: ticks.map(({ day }) => day) }).toEqual({
      from: -30,
      to: 19,
      ticks: [-28, -21, -14, -7, 0, 7, 14],
    });
    expect(
      sides.map(({ placed, outside }) => ({
        placed: placed.map(({ event, at, length }) => [event.id, at, length]),
        outside,
      })),
    ).toEqual([
      {
        placed: [
          ["call", 36, 2],
          ["ferry", 66, 14],
        ],
        outside: 1,
      },
      { placed: [["bridge", 98, 2]], outside: 0 },
    ]);
  });

  it("puts marks that touch into rows, and a figure at the last day it covers", () => {
    const { sides } = daysSince([
      side("pact", [event("march", 0, 20), event("count", 0, 10, "Figure"), event("letter", 20)]),
    ]);
    expect(sides[0]!.placed.map(({ event, row }) => [event.id, row])).toEqual([
      ["count", 0],
      ["march", 1],
      ["letter", 0],
    ]);
    expect(sides[0]!.rows).toBe(2);
  });
});
