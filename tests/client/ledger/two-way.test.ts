import { describe, expect, it } from "vitest";
import { matrixOf, twoWay } from "../../../client/store/ledger/two-way.ts";
import type { Accusation, Accusations } from "../../../model/ledger/accusations.ts";

/** A made-up process: two parties of a river, a body of one of them, a neighbour and a newspaper. */
const actors: Accusations["actors"] = [
  { id: "ferrymen", name: "Ferrymen", party: "ferrymen", press: false },
  { id: "harbour-guard", name: "Harbour guard", party: "harbour", press: false },
  { id: "harbour", name: "Harbour", party: "harbour", press: false },
  { id: "upland", name: "Upland", party: null, press: false },
  { id: "river-post", name: "River Post", party: null, press: true },
];

function accusation(accuser: string, accused: string, breached: string | null = null): Accusation {
  const name = (id: string) => actors.find((one) => one.id === id)!.name;
  return {
    id: `${accuser}-${accused}-${breached}`,
    accuser,
    accuserName: name(accuser),
    accused,
    accusedName: name(accused),
    press: accuser === "river-post",
    breaches: breached === null ? [] : [{ id: breached, name: `The ${breached}` }],
  } as unknown as Accusation;
}

const told = (all: Accusation[]) => {
  const { pairs, others } = twoWay({ accusations: all, actors });
  const way = ({ from, to, accusations }: (typeof others)[number]) =>
    `${from.name} → ${to.name}: ${accusations.length}`;
  return { pairs: pairs.map((pair) => pair.map(way)), others: others.map(way) };
};

describe("accusations both ways", () => {
  it("stand side by side by name, a body of a party with its party", () => {
    expect(
      told([
        accusation("harbour-guard", "ferrymen"),
        accusation("ferrymen", "harbour"),
        accusation("harbour", "ferrymen"),
      ]),
    ).toEqual({ pairs: [["Ferrymen → Harbour: 1", "Harbour → Ferrymen: 2"]], others: [] });
  });

  it("leave room for the party that accuses nobody", () => {
    expect(told([accusation("harbour", "ferrymen")])).toEqual({
      pairs: [["Ferrymen → Harbour: 0", "Harbour → Ferrymen: 1"]],
      others: [],
    });
  });

  it("pair others only where both accuse, and put the press last", () => {
    expect(
      told([
        accusation("river-post", "ferrymen"),
        accusation("upland", "harbour"),
        accusation("upland", "ferrymen"),
        accusation("ferrymen", "upland"),
      ]),
    ).toEqual({
      pairs: [["Ferrymen → Upland: 1", "Upland → Ferrymen: 1"]],
      others: ["Upland → Harbour: 1", "River Post → Ferrymen: 1"],
    });
  });

  it("are counted by who accuses whom of breaching what, what names nothing last", () => {
    const all = [accusation("ferrymen", "harbour", "toll"), accusation("ferrymen", "harbour")];
    const matrix = [
      { accuser: "ferrymen", accused: "harbour", breached: null, accusations: [all[1]!.id] },
      { accuser: "ferrymen", accused: "harbour", breached: "toll", accusations: [all[0]!.id] },
    ];
    expect(matrixOf({ process: "river", accusations: all, actors, matrix })).toEqual({
      columns: [
        { id: "toll", name: "The toll" },
        { id: null, name: null },
      ],
      rows: [{ accuser: "ferrymen", accused: "harbour", cells: [[all[0]!.id], [all[1]!.id]] }],
    });
  });
});
