import { describe, expect, it } from "vitest";
import { dayViewOf } from "../../../client/store/study/day-view.ts";
import { graphOf, link, node, row } from "../world.ts";

const since = (known: string, day: string) => [
  row({ known }),
  row({ known, field: "edtf", value: day }),
];
const graph = graphOf(
  [
    node("Meeting", "quay", { on: "2031-05-03", claims: since("2031-05-03", "2031-05-03") }),
    node("Meeting", "hut", { on: "2031-05-01", claims: since("2031-05-09", "2031-05-01") }),
    node("Act", "shelling", { on: "2031-05-02", claims: since("2031-07-01", "2031-05-02") }),
    node("Meeting", "summit", { on: "2031-06-20", claims: since("2031-05-08", "2031-06-20") }),
    node("Act", "elsewhere", { on: "2031-05-04", claims: since("2031-05-04", "2031-05-04") }),
    node("Agreement", "accord", {
      on: "2031-05-05/..",
      claims: [
        row({ known: "2031-05-05" }),
        row({ known: "2031-05-05", field: "signed", value: "2031-05-05" }),
        row({ known: "2031-05-06", field: "signed", value: "2031-05-04", origin: "courier" }),
        row({ known: "2031-05-07", field: "signed", value: "2031-05-04", origin: "herald" }),
      ],
    }),
    node("Provision", "accord.boats", { claims: [row({ known: "2031-05-05" })] }),
    node("Provision", "accord.nets", { claims: [row({ known: "2031-05-05" })] }),
    node("State", "arland", { claims: [row({ known: "2031-05-01" })] }),
  ],
  [
    link("accord.boats", "PART_OF", "accord", { claims: [row({ known: "2031-05-05" })] }),
    link("accord.nets", "PART_OF", "accord", { claims: [row({ known: "2031-05-05" })] }),
    link("accord.nets", "OBLIGES", "arland", { claims: [row({ known: "2031-05-05" })] }),
  ],
);
const about = new Set(["quay", "hut", "shelling", "summit", "accord"]);
const asked = { at: "2031-05-10", about, from: "2031-05-01", later: false, oneClock: false };
const ids = (late: { id: string }[]) => late.map(({ id }) => id);

describe("what could be known on a day", () => {
  it("is what was true and said by then; late is what was said after its day", () => {
    const view = dayViewOf(graph, asked);

    expect(ids(view.known)).toEqual(["hut", "quay", "accord#signed 2031-05-04"]);
    expect(ids(view.late)).toEqual(["hut", "accord#signed 2031-05-04"]);
    expect(ids(view.ahead)).toEqual(["summit"]);
  });

  it("holds nothing that anybody said later, unless hindsight is wanted", () => {
    expect(ids(dayViewOf(graph, asked).notYet)).toEqual([]);
    expect(ids(dayViewOf(graph, { ...asked, later: true }).notYet)).toEqual(["shelling"]);
    const sooner = dayViewOf(graph, { ...asked, at: "2031-05-04", later: true });
    expect({ known: ids(sooner.known), notYet: ids(sooner.notYet) }).toEqual({
      known: ["quay"],
      notYet: ["hut", "shelling", "accord#signed 2031-05-04"],
    });
  });

  it("is open where sources differ on it, or where nobody says whom a clause obliges", () => {
    expect(dayViewOf(graph, asked).open).toEqual([
      { entity: "accord", kind: "Agreement", name: "accord", why: ["disputed"] },
      { entity: "accord.boats", kind: "Provision", name: "accord.boats", why: ["nobodyObliged"] },
    ]);
  });

  it("goes over the whole process when no story narrows it", () => {
    const { known } = dayViewOf(graph, { ...asked, about: null });
    expect(ids(known)).toContain("elsewhere");
  });

  it("goes by the first clock alone in a history told long after", () => {
    const view = dayViewOf(graph, { ...asked, at: "2031-05-02", oneClock: true });
    expect({ ...view, known: ids(view.known) }).toEqual({
      known: ["hut", "shelling"],
      ...{ late: [], ahead: [], notYet: [], open: [] },
    });
  });
});
