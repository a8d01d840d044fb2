import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  parse,
  readAddress,
  type Shown,
  stringify,
  writeAddress,
} from "../../client/store/address.ts";
import { kindNames } from "../../model/kinds.ts";
import { standingMarks } from "../../model/marks.ts";
import { pathOrders } from "../../model/paths.ts";
import { laneKinds, layoutNames, listable } from "../../model/shown.ts";
import { certainties } from "../../model/window.ts";

const day = fc
  .date({ min: new Date("0100-01-01"), max: new Date("9990-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const ids = fc.uniqueArray(fc.constantFrom("ida", "arland", "river-accord.second"));
const shown: fc.Arbitrary<Shown> = fc
  .record({
    days: fc.tuple(day, day).map((days) => days.sort() as [string, string]),
    hasFrom: fc.boolean(),
    hasTo: fc.boolean(),
    at: perhaps(day),
    known: perhaps(day),
    locked: fc.boolean(),
    selected: perhaps(
      fc.constantFrom(
        "river-accord.second",
        "arland~PLAYS:mediator~accord arland~PLAYS:party~accord",
      ),
    ),
    kinds: perhaps(fc.subarray(kindNames, { minLength: 1 })),
    was: fc.constantFrom(...certainties),
    standing: perhaps(fc.subarray([...standingMarks], { minLength: 1 })),
    more: fc.boolean(),
    view: fc.constantFrom(...listable),
    list: fc.subarray([...listable]),
    lanes: fc.constantFrom(...laneKinds),
    tab: fc.constantFrom("claims" as const, "connections" as const),
    path: perhaps(fc.constantFrom("ida", "river-accord.second")),
    order: fc.constantFrom(...pathOrders),
    layout: fc.constantFrom(...layoutNames),
    grouped: fc.boolean(),
    apart: ids,
    focus: ids,
    expanded: ids,
    collapsed: ids,
    hidden: ids,
    also: ids,
  })
  .map(({ days: [from, to], hasFrom, hasTo, ...rest }) => ({
    ...rest,
    from: hasFrom ? from : null,
    to: hasTo ? to : null,
  }));

describe("an address", () => {
  it("opens the picture that it was written from", () => {
    fc.assert(
      fc.property(shown, (picture) => {
        const address = stringify(writeAddress(picture));
        expect(readAddress(parse(address))).toEqual({ shown: picture, misread: [] });
      }),
    );
  });

  it("never fails, whatever is typed into it", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (search) => {
        const { shown, misread } = readAddress(parse(stringify(search)));
        expect(shown.list.every((view) => listable.includes(view))).toBe(true);
        expect(Array.isArray(misread)).toBe(true);
      }),
    );
  });

  it("leaves out what is so by default", () => {
    expect(stringify(writeAddress(readAddress({}).shown))).toBe("");
  });

  it("tells what it could not read, and shows the rest", () => {
    const { shown, misread } = readAddress({
      from: "2031-02-30",
      known: "yesterday",
      kinds: "Person,Dragon",
      selected: "NOT an id",
      at: "2031-06-03",
    });

    expect(misread).toEqual([
      { name: "from", text: "2031-02-30" },
      { name: "known", text: "yesterday" },
      { name: "selected", text: "NOT an id" },
      { name: "kinds", text: "Person,Dragon" },
    ]);
    expect(shown).toMatchObject({
      from: null,
      known: null,
      kinds: null,
      selected: null,
      at: "2031-06-03",
    });
  });

  it("reads a period that is the wrong way round the right way, and says so", () => {
    const { shown, misread } = readAddress({ from: "2031-06-30", to: "2031-05-01" });

    expect([shown.from, shown.to]).toEqual(["2031-05-01", "2031-06-30"]);
    expect(misread).toEqual([{ name: "from", text: "2031-06-30" }]);
  });
});
