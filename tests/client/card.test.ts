import { describe, expect, it } from "vitest";
import { columnsOf, inOrderOfDoubt } from "../../client/store/card.ts";
import type { CardClaim, CardOrigin, CardQuestion } from "../../model/card.ts";

const origin = (name: string, press = false): CardOrigin => ({
  ...{ origin: name.toLowerCase(), name, press, reports: [name] },
});
const side = (value: string | null, origins: CardOrigin[], denials: string[] = []) => ({
  ...{ value, origins, denials, qualifications: [], inferred: false },
});
const question = (
  sides: CardQuestion["sides"],
  more: Partial<CardQuestion> = {},
): CardQuestion => ({
  ...{ field: "edtf", disputed: false, sides, agreements: [], sameOrigin: [], drawn: null },
  ...{ withdrawn: [], ...more },
});
const denial = (id: string, value: string | null) =>
  ({ id, value, origin: id, originName: id, inferred: false }) as CardClaim;
const told = (columns: ReturnType<typeof columnsOf>) =>
  columns.map(({ stance, value, origins }) => [stance, value, origins.map(({ name }) => name)]);

describe("the sides of a question", () => {
  it("stand by the name of who says so, an outlet in its own voice last", () => {
    const sides = [
      side("2031-05-01", [origin("Bland")]),
      side("2031-05-02", [origin("A Herald", true)]),
      side("2031-05-03", [origin("Aland"), origin("A Courier", true)]),
    ];

    expect(told(columnsOf(question(sides), []))).toEqual([
      ["supports", "2031-05-03", ["Aland", "A Courier"]],
      ["supports", "2031-05-01", ["Bland"]],
      ["supports", "2031-05-02", ["A Herald"]],
    ]);
  });

  it("have each denial beside what it denies", () => {
    const sides = [
      side("2031-05-01", [origin("Aland")], ["Dland"]),
      side("2031-05-02", [origin("Bland")]),
    ];

    expect(told(columnsOf(question(sides), [denial("Dland", "2031-05-01")]))).toEqual([
      ["supports", "2031-05-01", ["Aland"]],
      ["denies", "2031-05-01", ["Dland"]],
      ["supports", "2031-05-02", ["Bland"]],
    ]);
  });

  it("have a denial of them all once, at the end", () => {
    const sides = [
      side("2031-05-01", [origin("Aland")], ["Dland"]),
      side("2031-05-02", [origin("Bland")], ["Dland"]),
    ];

    expect(told(columnsOf(question(sides), [denial("Dland", null)]))).toEqual([
      ["supports", "2031-05-01", ["Aland"]],
      ["supports", "2031-05-02", ["Bland"]],
      ["denies", null, ["Dland"]],
    ]);
  });

  it("have a denial of what nobody says, without a side that says it", () => {
    const columns = columnsOf(question([side("2031-05-01", [], ["Dland"])]), [
      denial("Dland", "2031-05-01"),
    ]);

    expect(told(columns)).toEqual([["denies", "2031-05-01", ["Dland"]]]);
  });
});

it("puts a disputed question first, then one with several answers", () => {
  const one = question([side(null, [])], { field: "" });
  const two = question([side("a", []), side("b", [])], { field: "names" });
  const three = question([side("a", [])], { field: "value", disputed: true });

  expect(inOrderOfDoubt([one, two, three]).map(({ field }) => field)).toEqual([
    "value",
    "names",
    "",
  ]);
});
