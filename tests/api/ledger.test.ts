import { describe, expect, it } from "vitest";
import type { FiguresAnswer, LedgerAnswer } from "../../model/api/ledger.ts";
import { endpoints } from "../../model/api.ts";
import { engines } from "../fixtures/engines.ts";
import { harbour } from "./harbour.ts";
import { saysOf } from "./ledger-words.ts";
import { serveWorld } from "./serve-world.ts";

describe.for(engines)("the ledger on $name", ({ wanted, open }) => {
  const served = serveWorld({ wanted, open }, harbour);
  const ledger = async (query = "") =>
    (await served.get(`/api/agreements/truce/ledger${query}`)).body as LedgerAnswer;
  const figures = async (query = "") =>
    (await served.get(`/api/measures/carts-in/figures${query}`)).body as FiguresAnswer;

  it.runIf(wanted)("keeps each day apart, with its rivals and who says so", async () => {
    const answer = await ledger();
    const says = saysOf(answer.claims);
    const { dates, stage, disputed } = answer.agreement;

    expect([stage, disputed]).toEqual(["in force", true]);
    expect(
      Object.entries(dates).map(([name, { values, disputed }]) => [
        name,
        disputed,
        ...values.map((one) => `${one.value}: ${says(one.supports)}`),
      ]),
    ).toEqual([
      ["proposed", false],
      ["announced", false, "2031-05-01: h.2"],
      ["agreed", false],
      ["signed", true, "2031-05-02: h.3", "2031-05-03: c.1"],
      ["inForce", false, "2031-05-04: h.4"],
      ["ended", false],
    ]);
  });

  it.runIf(wanted)("says who signed and who guarantees, each according to whom", async () => {
    const { roles, claims } = await ledger();
    const says = saysOf(claims);

    expect(
      roles.map(({ role, actorName, said }) => [role, actorName, says(said.supports)]),
    ).toEqual([
      ["guarantor", "Cland", "h.5"],
      ["signatory", "Aland", "h.3"],
      ["signatory", "Bland", "h.3"],
    ]);
  });

  it.runIf(wanted)("draws the family with what each of it has come to", async () => {
    const { family } = await ledger("?to=2031-06-01");

    expect(family.members.map(({ id, stage }) => [id, stage])).toEqual([
      ["truce", "in force"],
      ["new-truce", "planned"],
    ]);
    expect(family.links.map(({ from, how, to }) => [from, how, to])).toEqual([
      ["new-truce", "replaces", "truce"],
    ]);
    expect((await ledger()).family.members.map(({ stage }) => stage)).toEqual([
      "in force",
      "in force",
    ]);
  });

  it.runIf(wanted)("plans a phase until somebody says that it began", async () => {
    const { phases } = await ledger();

    expect(
      phases.map(({ name, order, state, began, conditions }) => ({
        ...{ name, order, state },
        began: began.values.map(({ value }) => value),
        conditions: conditions.map(({ name, state }) => [name, state]),
      })),
    ).toEqual([
      { name: "First phase", order: 1, state: "begun", began: ["2031-05-04"], conditions: [] },
      {
        ...{ name: "Second phase", order: 2, state: "planned", began: [] },
        conditions: [["Return of the boats", "met"]],
      },
    ]);
    // On a day on which nobody had assessed it.
    expect((await ledger("?known=2031-05-20")).phases[1]!.conditions[0]!.state).toBe("unknown");
  });

  it.runIf(wanted)(
    "opens a phase on the day it began, not before, and keeps what was met",
    async () => {
      const states = async (query: string) =>
        (await ledger(query)).phases.map(({ state, conditions }) => [
          ...[state, ...conditions.map((one) => one.state)],
        ]);

      expect(await states("?to=2031-05-03")).toEqual([["planned"], ["planned", "unknown"]]);
      expect(await states("?to=2031-05-04")).toEqual([["begun"], ["planned", "unknown"]]);
      expect(await states("?from=2031-06-01")).toEqual([["begun"], ["planned", "met"]]);
      const june = await ledger("?from=2031-06-01");
      expect(june.assessments.map(({ id }) => id)).toEqual(["boats-back"]);
    },
  );

  it.runIf(wanted)("has a provision as promised, and what each side says of it", async () => {
    const answer = await ledger("?from=2031-05-01&to=2031-05-31");
    const says = saysOf(answer.claims);
    const carts = answer.provisions.find(({ id }) => id === "truce.carts")!;

    expect({
      ...{ action: carts.action, unit: carts.target?.unit, recurrence: carts.target?.recurrence },
      target: carts.target?.values.map(({ value, supports }) => `${value}: ${says(supports)}`),
      obliges: carts.obliges.map(({ name }) => name),
      benefits: carts.benefits.map(({ name }) => name),
      acts: carts.acts.map(({ how, id, sides }) => [how, id, ...sides]),
    }).toEqual({
      ...{ action: "let carts in", unit: "carts", recurrence: "day", target: ["60: h.8"] },
      ...{ obliges: ["Bland"], benefits: ["Aland"], acts: [["breaches", "gate-shut", "aland"]] },
    });
    const { verdicts, disagreement, differ } = carts.status;
    expect({ verdicts, disagreement, differ }).toEqual({
      verdicts: ["fulfilled", "not"],
      disagreement: true,
      differ: [{ from: "2031-05-10", to: "2031-05-20" }],
    });
    // Day by day, with the days on which they say nothing.
    expect(
      carts.status.byAssessor.map(({ assessor, spans }) => [
        assessor,
        ...spans.map(({ from, to, verdicts }) => `${from}/${to} ${verdicts.join() || "no report"}`),
      ]),
    ).toEqual([
      [
        ...["aland", "2031-05-01/2031-05-03 no report", "2031-05-04/2031-05-20 not"],
        "2031-05-21/2031-05-31 no report",
      ],
      [
        ...["bland", "2031-05-01/2031-05-09 no report", "2031-05-10/2031-05-25 fulfilled"],
        "2031-05-26/2031-05-31 no report",
      ],
    ]);
  });

  it.runIf(wanted)("works a deadline out and keeps its words", async () => {
    const { provisions } = await ledger();
    const gates = provisions.find(({ id }) => id === "truce.second.gates")!;

    expect(gates.deadline).toMatchObject({
      words: "within 72 hours of entry into force",
      values: [{ value: "2031-05-07", written: "truce inForce + 3d", inferred: true }],
    });
    expect([gates.phase, gates.noReport]).toEqual(["truce.second", true]);
  });

  it.runIf(wanted)("gives every side a column, the press last", async () => {
    const { sides } = await ledger();

    expect(sides.map(({ id, is, members }) => [id, is, ...members])).toEqual([
      ["aland", "party", "aland"],
      ["bland", "party", "bland", "bland-port-office"],
      ["mediators", "mediators", "cland"],
      ["press", "press", "courier"],
    ]);
  });

  it.runIf(wanted)("has figures as said, by counter, and our arithmetic as ours", async () => {
    const { measures, claims } = await ledger();
    const says = saysOf(claims);
    const [carts] = measures;

    expect(
      carts!.figures.map(({ value, share, on, counters, said, covers, reckoned }) => [
        (value ?? share)!.values.map((one) => one.value).join(),
        on.values.map((one) => one.value).join(),
        counters.map(({ name }) => name).join() || "not stated",
        says(said.supports),
        covers?.value,
        ...reckoned.map((one) => `${one.qualifier} ${one.value}, if ${one.from.join(" of ")}`),
      ]),
    ).toEqual([
      ["1/3", "2031-05-04/2031-05-20", "not stated", "c.2", 17, "about 20, if 1/3 of 60"],
      ["up to 20", "2031-05-20", "Port office of Bland", "c.3", 1],
    ]);
    expect([carts!.counting, carts!.scope]).toEqual(["per period", "carts with food"]);
  });

  it.runIf(wanted)("leaves to a later truce what is reported after it began", async () => {
    const later = (await served.get("/api/agreements/new-truce/ledger")).body as LedgerAnswer;

    expect(later.measures[0]!.figures.map(({ id }) => id)).toEqual(["later"]);
    // Of the measure itself, all of them.
    expect((await figures()).measure.figures.map(({ id }) => id)).toEqual([
      ...["third", "twenty", "later"],
    ]);
  });

  it.runIf(wanted)("never joins two counters, and says where nobody reports", async () => {
    const { measure } = await figures("?from=2031-05-01&to=2031-06-30");

    expect(measure.series.map(({ measure: _, ...series }) => series)).toEqual([
      {
        ...{ counter: "bland-port-office", figures: ["twenty"] },
        gaps: [
          { from: "2031-05-01", to: "2031-05-19" },
          { from: "2031-05-21", to: "2031-06-30" },
        ],
      },
      {
        ...{ counter: null, figures: ["third", "later"] },
        gaps: [
          { from: "2031-05-01", to: "2031-05-03" },
          { from: "2031-05-21", to: "2031-06-11" },
          { from: "2031-06-13", to: "2031-06-30" },
        ],
      },
    ]);
    expect(
      measure.targets.map(({ provision, target, recurrence, comparable, days }) => [
        ...[provision, target.values[0]!.value, recurrence, comparable, days.earliest],
      ]),
    ).toEqual([
      ["new-truce.carts", "80", "day", true, "2031-06-10"],
      ["truce.carts", "60", "day", true, "2031-05-04"],
    ]);
  });

  it.runIf(wanted)("knows on a day what was public by then", async () => {
    const early = await ledger("?known=2031-05-05");

    expect(early.measures[0]!.figures).toEqual([]);
    expect(early.assessments).toEqual([]);
    expect(early.acts).toEqual([]);
    expect(early.provisions.map(({ id, noReport }) => [id, noReport])).toEqual([
      ["truce.carts", true],
      ["truce.second.gates", true],
    ]);
    expect(early.agreement.dates.signed.values.map(({ value }) => value)).toEqual(["2031-05-02"]);
    expect(early.claims.every(({ known }) => known <= "2031-05-05")).toBe(true);
  });

  it.runIf(wanted)("is on the last day what it is without a day", async () => {
    const all = await ledger();
    const last = await ledger("?known=2999-12-31");

    expect(last).toEqual({ ...all, clocks: { ...all.clocks, known: "2999-12-31" } });
  });

  it.runIf(wanted)(
    "answers as its schemas say, and carries every claim that it names",
    async () => {
      const [book, counted] = [await ledger(), await figures()];

      expect(endpoints.ledger.answer.strict().parse(book)).toEqual(book);
      expect(endpoints.figures.answer.strict().parse(counted)).toEqual(counted);
      const carried = new Set(book.claims.map(({ id }) => id as string));
      const named = JSON.stringify({ ...book, claims: [] }).match(/\b[0-9a-f]{16}\b/g) ?? [];
      expect(named.filter((id) => !carried.has(id))).toEqual([]);
    },
  );

  it.runIf(wanted)("names what is near an id that is not there, or is another kind", async () => {
    const wrong = await served.get("/api/agreements/truse/ledger");
    expect([wrong.status, wrong.body.near]).toEqual([404, ["truce"]]);

    const meeting = await served.get("/api/agreements/pier/ledger");
    expect([meeting.status, meeting.body.detail]).toEqual([
      404,
      "There is no agreement pier. It is the id of another kind: Meeting.",
    ]);
    const unknown = await served.get("/api/agreements/new-truce/ledger?known=2031-05-05");
    expect(unknown.body.firstKnown).toBe("2031-05-26");
    expect([unknown.status, unknown.body.detail]).toEqual([
      404,
      "Nothing was known of new-truce on 2031-05-05. It first was on 2031-05-26: ask for that day.",
    ]);
  });
});
