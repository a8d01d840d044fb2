import { describe, expect, it } from "vitest";
import { dayNumber } from "../../../client/views/timeline/extent.ts";
import { scaleOf } from "../../../client/views/timeline/scale.ts";
import { spreadOf } from "../../../client/views/timeline/spread.ts";
import { graphOf, link, node, row } from "../world.ts";
import { subjectAt } from "./subject.ts";

const states = [node("State", "arland"), node("State", "borland")];

function lanesOf(graph: Parameters<typeof subjectAt>[0], known: string | null = null) {
  return subjectAt(graph, known).moments.map(({ id, lanes }) => [id, lanes]);
}

describe("what stands on the timeline", () => {
  it("puts an envoy's meeting on the lane of the state for which he came", () => {
    const graph = graphOf(
      [...states, node("Person", "ana"), node("Meeting", "quay", { on: "2031-04-02" })],
      [
        link("ana", "ATTENDED", "quay", { properties: { behalfOf: "borland" } }),
        link("arland", "ATTENDED", "quay"),
      ],
    );

    expect(lanesOf(graph)).toEqual([["quay", ["borland", "arland"]]]);
  });

  it("puts an official's act on the lane of the state whose service she heads", () => {
    const graph = graphOf(
      [
        ...states,
        node("Person", "ana"),
        node("Office", "head-of-service"),
        node("Organisation", "service", { properties: { form: "intelligence service" } }),
        node("Act", "appeal", { on: "2031-04-02" }),
      ],
      [
        link("ana", "HOLDS", "head-of-service"),
        link("head-of-service", "OF", "service"),
        link("service", "OF", "arland"),
        link("appeal", "BY", "ana"),
        link("appeal", "TOWARDS", "borland"),
      ],
    );

    expect(lanesOf(graph)).toEqual([["appeal", ["arland", "borland"]]]);
  });

  it("leaves an armed group its own lane, whatever state it is of", () => {
    const graph = graphOf(
      [
        ...states,
        node("Organisation", "front", { properties: { form: "armed group" } }),
        node("Meeting", "quay", { on: "2031-04-02" }),
      ],
      [link("front", "OF", "arland"), link("front", "ATTENDED", "quay")],
    );

    expect(lanesOf(graph)).toEqual([["quay", ["front"]]]);
  });

  it("marks each day of an agreement, with those whose day it is", () => {
    const accord = node("Agreement", "accord", {
      on: "2031-04-02/..",
      claims: [
        row(),
        row({ field: "signed", value: "2031-04-02" }),
        row({ field: "inForce", value: "2031-04-20" }),
      ],
    });
    const graph = graphOf(
      [...states, node("State", "harbour"), accord],
      [
        link("harbour", "PLAYS", "accord", { role: "signatory" }),
        link("arland", "PLAYS", "accord", { role: "party" }),
        link("borland", "PLAYS", "accord", { role: "party" }),
      ],
    );

    expect(lanesOf(graph)).toEqual([
      ["accord#signed", ["harbour"]],
      ["accord#inForce", ["arland", "borland"]],
    ]);
  });

  it("makes one mark of a text announced and signed on one day", () => {
    const accord = node("Agreement", "accord", {
      claims: [
        row(),
        row({ field: "announced", value: "2031-04-02" }),
        row({ field: "signed", value: "2031-04-02", inferred: true }),
      ],
      on: "2031-04-02/..",
    });

    const { moments } = subjectAt(graphOf([accord], []));

    expect(moments.map(({ fields, inferred }) => ({ fields, inferred }))).toEqual([
      { fields: ["announced", "signed"], inferred: false },
    ]);
  });

  it("disputes the day that is disputed, not the agreement's others", () => {
    const accord = node("Agreement", "accord", {
      on: "2031-04-02/..",
      claims: [
        row(),
        row({ field: "signed", value: "2031-04-02" }),
        row({ field: "signed", value: "2031-04-03", origin: "herald" }),
        row({ field: "inForce", value: "2031-04-20" }),
      ],
    });

    const { moments } = subjectAt(graphOf([accord], []));

    expect(moments.map(({ id, edtf, dayDisputed }) => [id, edtf, dayDisputed])).toEqual([
      ["accord#signed", "[2031-04-02,2031-04-03]", true],
      ["accord#inForce", "2031-04-20", false],
    ]);
  });

  it("draws an agreement announced by a day, as known on an earlier one", () => {
    const accord = node("Agreement", "accord", {
      claims: [row(), row({ field: "announced", value: "../2031-04-02" })],
      on: "../..",
    });

    const [announced] = subjectAt(graphOf([accord], []), "2031-12-01").moments;

    expect(announced?.edtf).toBe("../2031-04-02");
    expect(announced?.extent).toMatchObject({ first: null, vague: true });
  });

  it("keeps a meeting that was withdrawn, marked, and one only planned", () => {
    const taken = node("Meeting", "taken", {
      on: "2031-04-02",
      claims: [
        row({ until: "2031-07-01" }),
        row({ field: "edtf", value: "2031-04-02", until: "2031-07-01" }),
      ],
    });
    const called = node("Meeting", "called", {
      on: "2031-04-09",
      properties: { status: "called for" },
    });

    const { moments } = subjectAt(graphOf([taken, called], []));

    expect(moments.map(({ id, withdrawn, planned }) => ({ id, withdrawn, planned }))).toEqual([
      { id: "taken", withdrawn: true, planned: false },
      { id: "called", withdrawn: false, planned: true },
    ]);
  });

  it("counts what has no day, and gives it no mark", () => {
    const { moments, undated } = subjectAt(graphOf([node("Meeting", "secret-leg")], []));

    expect([moments, undated.map(({ id }) => id)]).toEqual([[], ["secret-leg"]]);
  });
});

describe("what lies behind the marks", () => {
  it("holds a phase that nobody says began for one that is ahead", () => {
    const graph = graphOf(
      [
        node("Agreement", "accord", {
          on: "2031-04-02/..",
          claims: [row(), row({ field: "inForce", value: "2031-04-02" })],
        }),
        node("Phase", "second", { properties: { order: 2 } }),
        node("Phase", "first", { properties: { order: 1 } }),
      ],
      [link("first", "PART_OF", "accord"), link("second", "PART_OF", "accord")],
    );

    const { stages } = subjectAt(graph);

    expect(stages.map(({ entity, edtf, planned }) => [entity, edtf, planned])).toEqual([
      ["accord", "2031-04-02/..", false],
      ["first", null, true],
      ["second", null, true],
    ]);
  });

  it("draws a phase that is only said to be kept in part from then, its start left open", () => {
    const claims = [
      row(),
      row({ field: "edtf", value: "2031-04-20" }),
      row({ field: "verdict", value: "partly" }),
    ];
    const graph = graphOf(
      [
        node("Agreement", "accord"),
        node("Phase", "first"),
        node("Assessment", "word", { on: "2031-04-20", claims }),
      ],
      [link("first", "PART_OF", "accord"), link("word", "ASSESSES", "first")],
    );

    const [first] = subjectAt(graph).stages;

    expect([first!.edtf, first!.planned]).toEqual([null, false]);
    expect(first!.extent).toMatchObject({
      first: null,
      begun: dayNumber("2031-04-20"),
      last: null,
    });
    const scale = scaleOf(
      { from: dayNumber("2031-04-01")!, to: dayNumber("2031-05-31")! },
      600,
      false,
    );
    const spread = spreadOf(first!.extent!, scale, dayNumber("2031-05-20")!);
    expect([spread.open, spread.fadeLeft]).toEqual([true, 140]);
    expect(spread.left + spread.fadeLeft).toBe(scale.edge(dayNumber("2031-04-20")!));
  });

  it("shows an agreement in force only where none of its phases has days", () => {
    const graph = graphOf(
      [
        node("Agreement", "accord", {
          on: "2031-04-02/..",
          claims: [row(), row({ field: "inForce", value: "2031-04-02" })],
        }),
        node("Phase", "first", {
          on: "2031-04-03/..",
          claims: [row(), row({ field: "began", value: "2031-04-03" })],
        }),
      ],
      [link("first", "PART_OF", "accord")],
    );

    expect(subjectAt(graph).stages.map(({ entity }) => entity)).toEqual(["first"]);
  });

  it("puts every count of a measure on a line of its own, with who counted", () => {
    const count = (id: string, value: string) =>
      node("Figure", id, {
        on: "2031-04-01/2031-04-30",
        claims: [row(), row({ field: "value", value })],
      });
    const graph = graphOf(
      [
        node("Measure", "moved", { name: "People moved" }),
        node("Organisation", "office", { name: "Harbour office" }),
        count("a", "more than 300"),
        count("b", "at least 342"),
      ],
      [
        link("a", "REPORTS", "moved"),
        link("b", "REPORTS", "moved"),
        link("a", "COUNTED_BY", "office"),
      ],
    );

    expect(
      subjectAt(graph).measures.map(({ name, tallies }) => ({
        name,
        tallies: tallies.map(({ count, counters }) => [count?.qualifier, count?.value, counters]),
      })),
    ).toEqual([
      {
        name: "People moved",
        tallies: [
          ["more than", 300, ["Harbour office"]],
          ["at least", 342, []],
        ],
      },
    ]);
  });
});
