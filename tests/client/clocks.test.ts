import { describe, expect, it } from "vitest";
import { readAddress } from "../../client/store/address.ts";
import {
  clocksOf,
  eventDays,
  hindsight,
  knownDays,
  lengthOf,
  runOf,
  stepFrom,
} from "../../client/store/clocks.ts";
import { toggled } from "../../client/store/toggled.ts";
import { graphOf, link, node, row } from "./world.ts";

const all = { from: "2031-05-01", to: "2031-06-30" };
const run = { first: all.from, last: all.to, opens: all };
const clocks = (search: Record<string, string>) =>
  clocksOf(readAddress(search).shown, run, "2032-01-01");

describe("the window and the clocks", () => {
  it("runs from the first to the last dated event, open ends left out", () => {
    const graph = graphOf(
      [
        node("Meeting", "talks", { on: "2031-06-03" }),
        node("Agreement", "accord", { on: "2031-05-10/.." }),
        node("State", "arland", { on: "1900" }),
      ],
      [],
    );

    const opens = { from: "2031-05-10", to: "2031-06-03" };
    expect(runOf(graph)).toEqual({ first: "2031-05-10", last: "2031-06-03", opens });
  });

  it("opens on the period that the dossier says, and on another when asked", () => {
    const properties = { opensFrom: "2031-06-01", opensTo: "2031-06-20" };
    const graph = graphOf(
      [
        node("Process", "river-talks", { properties }),
        node("Meeting", "talks", { on: "2031-05-03" }),
        node("Meeting", "more-talks", { on: "2031-07-03" }),
      ],
      [],
    );
    const period = (search: Record<string, string>) =>
      clocksOf(readAddress(search).shown, runOf(graph), "2032-01-01");

    expect(period({})).toMatchObject({ from: "2031-06-01", to: "2031-06-20", at: "2031-06-20" });
    expect(period({ from: "2031-06-10" })).toMatchObject({ from: "2031-06-10", to: "2031-07-03" });
    expect(period({ to: "2031-06-10" })).toMatchObject({ from: "2031-05-03", to: "2031-06-10" });
  });

  it("takes the last day of the period where no day is given, or one outside it", () => {
    expect(clocks({})).toMatchObject({
      from: "2031-05-01",
      to: "2031-06-30",
      at: "2031-06-30",
      known: null,
    });
    expect(clocks({ to: "2031-05-20" }).at).toBe("2031-05-20");
    expect(clocks({ at: "2033-01-01" }).at).toBe("2031-06-30");
    expect(clocks({ at: "2031-05-02" }).at).toBe("2031-05-02");
  });

  it("keeps the second clock on the first while they are locked", () => {
    expect(clocks({ at: "2031-05-02", locked: "yes" }).known).toBe("2031-05-02");
  });

  it("counts both ends of a period, and the days between the clocks", () => {
    expect(lengthOf({ from: "2031-05-01", to: "2031-05-01" })).toBe(1);
    expect(hindsight(clocks({ at: "2031-06-25", known: "2031-06-30" }))).toBe(5);
    expect(hindsight(clocks({ at: "2031-06-25", known: "2031-06-20" }))).toBe(-5);
  });

  it("steps from event to event, and from one day of news to the next", () => {
    const days = eventDays([
      { kind: "Meeting", earliest: "2031-06-03" },
      { kind: "Meeting", earliest: "2031-06-03" },
      { kind: "Act", earliest: "2031-05-02" },
      { kind: "State", earliest: "1900-01-01" },
      { kind: "Phase", earliest: "0001-01-01" },
    ]);
    const graph = graphOf(
      [node("State", "arland", { claims: [row({ known: "2031-05-03", until: "2031-05-09" })] })],
      [
        link("arland", "PLAYS", "accord", {
          role: "party",
          claims: [row({ known: "2031-05-04" })],
        }),
      ],
    );

    expect(days).toEqual(["2031-05-02", "2031-06-03"]);
    expect([stepFrom(days, "2031-05-20", -1), stepFrom(days, "2031-06-03", 1)]).toEqual([
      "2031-05-02",
      null,
    ]);
    expect(knownDays(graph)).toEqual(["2031-05-03", "2031-05-04", "2031-05-09"]);
  });
});

describe("switching kinds", () => {
  const all = ["Person", "State", "Meeting"] as const;

  it("switches one off and on, and forgets the choice when all are on again", () => {
    expect(toggled(all, "State", all)).toEqual(["Person", "Meeting"]);
    expect(toggled(["Person", "Meeting"], "State", all)).toBeNull();
  });

  it("leaves the last one on", () => {
    expect(toggled(["State"], "State", all)).toEqual(["State"]);
  });
});
