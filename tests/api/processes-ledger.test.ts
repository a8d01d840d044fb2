import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  AccusationsAnswer,
  AgreementsAnswer,
  CommitmentsAnswer,
  ComparisonAnswer,
  LedgerAnswer,
} from "../../model/api/ledger.ts";
import type { LedgerFigure } from "../../model/ledger/figures.ts";
import type { Engine } from "../../server/engine/engine.ts";
import { engines } from "../fixtures/engines.ts";
import { seed, seedNames } from "../seed/dossiers.ts";
import { saysOf } from "./ledger-words.ts";
import { numbersOfNobody } from "./numbers.ts";
import { fill, type Served, serve } from "./served.ts";

// The three processes of the seed, worked by hand against their dossiers.
describe.for(engines)("the ledgers of the seed on $name", ({ wanted, open }) => {
  let engine: Engine;
  let served: Served;
  beforeAll(async () => {
    if (!wanted) return;
    engine = await open();
    await fill(engine, await Promise.all(seedNames.map(seed)));
    served = await serve(engine);
  });
  afterAll(async () => {
    await served?.close();
    await engine?.close();
  });
  const get = async <Answer>(path: string) => {
    const { status, body } = await served.get(`/api/${path}`);
    expect(status).toBe(200);
    return body as Answer;
  };
  /** Gaza, from the entry into force to the Cairo meeting, as known on the day after it. */
  const clocks = "from=2025-10-10&to=2025-11-25&known=2025-11-26";
  const gaza = () => get<LedgerAnswer>(`agreements/gaza-deal/ledger?${clocks}`);
  const told = ({ claims }: LedgerAnswer, figure: LedgerFigure) => ({
    says: (figure.value ?? figure.share)!.values.map(({ value }) => value).join(" | "),
    days: figure.on.values.map(({ value }) => value).join(" | "),
    counter: figure.counters.map(({ name }) => name).join(", ") || "not stated",
    column: figure.side,
    words: saysOf(claims)(figure.said.supports),
  });

  it.runIf(wanted)("Gaza: 600 a day were promised, a third and up to 200 reported", async () => {
    const answer = await gaza();
    const trucks = answer.provisions.find(({ id }) => id === "gaza-deal.trucks")!;
    const measure = answer.measures.find(({ id }) => id === "trucks-in")!;
    const [third, most] = ["trucks-third", "trucks-200"].map(
      (id) => measure.figures.find((figure) => figure.id === id)!,
    );

    expect({
      ...{ value: trucks.target?.values.map(({ value }) => value), unit: trucks.target?.unit },
      each: trucks.target?.recurrence,
    }).toEqual({ value: ["600"], unit: "trucks", each: "day" });
    expect(told(answer, third!)).toEqual({
      ...{ says: "1/3", days: "2025-10-10/2025-11-25", counter: "not stated", column: "press" },
      words: "ds.33",
    });
    expect(told(answer, most!)).toEqual({
      ...{ says: "up to 200", days: "2025-11-25", counter: "not stated", column: "press" },
      words: "trt.4",
    });
    // A number that no source gives is ours, and says from what.
    expect([third!.value, third!.reckoned]).toEqual([
      null,
      [
        {
          ...{ ours: true, rule: "share of target", qualifier: "about", value: 200 },
          ...{ from: ["1/3", "600"], facts: ["trucks-third", "gaza-deal.trucks"] },
        },
      ],
    ]);
    expect(most!.reckoned).toEqual([]);
    const says = answer.claims.find(
      ({ source, passage }) => /\.trt$/.test(source) && passage === 4,
    );
    expect(says?.words).toContain("200");
  });

  it.runIf(wanted)(
    "Gaza: more than 300 and at least 342 are two counts for the same days",
    async () => {
      const answer = await gaza();
      const killed = answer.measures.find(({ id }) => id === "killed")!;
      const one = (id: string) => killed.figures.find((figure) => figure.id === id)!;
      const days = "2025-10-10/2025-11-25";

      expect([killed.counting, killed.period]).toEqual([
        ...["cumulative", "since 10 October 2025"],
      ]);
      expect(told(answer, one("killed-300"))).toEqual({
        ...{ says: "more than 300", days, counter: "Gaza health authorities" },
        column: "gaza-health-authorities",
        words: "ds.12",
      });
      expect(told(answer, one("killed-342"))).toEqual({
        ...{ says: "at least 342", days, counter: "not stated", column: "press" },
        words: "ds.18, trt.5",
      });
      // 10 October to 25 November, both included: worked out by us.
      expect(one("killed-342").covers).toMatchObject({ ours: true, value: 47, from: [days] });
      // One series for each counter: the count of nobody stands alone.
      const nobody = killed.series.find(({ counter }) => counter === null)!;
      expect(nobody.figures).toContain("killed-342");
      expect(nobody.figures).not.toContain("killed-300");
    },
  );

  it.runIf(wanted)(
    "Gaza: keeps rival days, roles by whom, and phases that are planned",
    async () => {
      const answer = await gaza();
      const { inForce, ended } = answer.agreement.dates;

      expect(inForce.values.map(({ value }) => value)).toEqual([
        ...["2025-10-09", "2025-10-10", "2025-10-11", "2025-10-15"],
      ]);
      expect([inForce.disputed, ended.values]).toEqual([true, []]);
      expect(
        answer.roles.filter(({ role }) => role === "guarantor").map(({ actorName }) => actorName),
      ).toEqual(["Egypt", "Qatar", "Türkiye", "United States"]);
      expect(answer.phases.map(({ id, order }) => [id, order])).toEqual([
        ["gaza-deal.first", 1],
        ["gaza-deal.second", 2],
      ]);
      const disarm = answer.provisions.find(({ id }) => id === "gaza-deal.second.disarm")!;
      expect(disarm.conditions).toEqual([]);
      // What Hamas made a condition was told in January; whether it is met, nobody says.
      const later = await get<LedgerAnswer>("agreements/gaza-deal/ledger");
      expect(
        later.provisions
          .find(({ id }) => id === disarm.id)!
          .conditions.map(({ name, state }) => [name, state]),
      ).toEqual([["A Palestinian state, or a move towards one", "unknown"]]);
    },
  );

  it.runIf(wanted)(
    "Gaza: shows the clauses of a text in the public domain, beside what rests on them",
    async () => {
      const { clauses, provisions } = await get<LedgerAnswer>(
        "agreements/trump-declaration/ledger",
      );

      expect(
        clauses
          .filter(({ facts }) => facts.length > 0)
          .map(({ number, facts }) => [number, ...facts]),
      ).toEqual([
        [2, "trump-declaration.implement"],
        [3, "trump-declaration.talks"],
        [4, "trump-declaration.sustain"],
        [10, "trump-declaration.extremism"],
      ]);
      expect(provisions.length).toBe(4);
      // Of a deal whose text is not free, none.
      expect((await gaza()).clauses).toEqual([]);
      const early = "agreements/trump-declaration/ledger?known=2025-10-12";
      expect((await served.get(`/api/${early}`)).status).toBe(404);
    },
  );

  it.runIf(wanted)("Gaza: accuses both ways in one form, and keeps how often as said", async () => {
    const { accusations } = await get<AccusationsAnswer>(
      `processes/gaza-ceasefire/accusations?${clocks}`,
    );
    const mutual = accusations.filter(({ act }) =>
      ["hamas-violations", "israel-violations"].includes(act.id),
    );

    expect(
      mutual
        .filter(({ accuser }) => accuser === "hamas" || accuser === "israel")
        .map(({ accuser, accused, act, breaches, silence }) => ({
          ...{ accuser, accused, act: act.id, breaches: breaches.map(({ id }) => id), silence },
        })),
    ).toEqual([
      {
        ...{ accuser: "hamas", accused: "israel", act: "israel-violations" },
        ...{ breaches: ["gaza-deal"], silence: true },
      },
      {
        ...{ accuser: "israel", accused: "hamas", act: "hamas-violations" },
        ...{ breaches: ["gaza-deal"], silence: true },
      },
    ]);
    const denied = accusations.find(({ act }) => act.id === "rafah-shooting-2025-10-28")!;
    expect(denied.answers.map(({ how, by, act }) => [how, by, act])).toEqual([
      ["denial", "hamas", "hamas-denies-2025-10-28"],
    ]);
  });

  it.runIf(wanted)("Gaza: lists what nothing later mentions as no report since", async () => {
    const { commitments } = await get<CommitmentsAnswer>(
      "processes/gaza-ceasefire/commitments?from=2025-11-25&to=2025-11-25",
    );
    const cairo = commitments.filter(({ meeting }) => meeting === "cairo-2025-11-25");

    expect(cairo.map(({ id, followed }) => [id, followed])).toEqual([
      ["cairo-2025-11-25.coordination", []],
    ]);
  });

  it.runIf(wanted)(
    "Gaza: sets two cease-fires side by side from the day each took effect",
    async () => {
      const { sides } = await get<ComparisonAnswer>("agreements/gaza-deal/compare/truce-2025");

      expect(sides.map(({ from }) => [from?.field, from?.day, from?.rule])).toEqual([
        ["inForce", "2025-10-10", "most origins"],
        ["inForce", "2025-01-19", "only one"],
      ]);
      const zero = sides.map(({ events }) =>
        events.filter(({ since, how }) => how === "inForce" && since?.first.value === 0),
      );
      expect(zero.map((events) => events.length)).toEqual([1, 1]);
    },
  );

  it.runIf(wanted)("no ledger carries a number that no claim carries", async () => {
    for (const path of [
      ...["agreements/gaza-deal/ledger", "agreements/truce-2025/ledger", "agreements"],
      ...["agreements/camp-david-accords/ledger", "agreements/sinai-two/ledger"],
      ...["measures/killed/figures", "processes/gaza-ceasefire/accusations"],
    ])
      expect(numbersOfNobody(await get<LedgerAnswer>(path)), path).toEqual([]);
  });

  it.runIf(wanted)(
    "Camp David: the treaty implements the accords, in phases of their own",
    async () => {
      const accords = await get<LedgerAnswer>("agreements/camp-david-accords/ledger");

      expect(accords.family.links.map(({ from, how, to }) => [from, how, to])).toEqual([
        ["camp-david-accords", "based on", "us-draft-treaty"],
        ["peace-treaty", "implements", "camp-david-accords"],
      ]);
      expect(accords.family.members.map(({ id, stage }) => [id, stage])).toEqual([
        ["camp-david-accords", "agreed"],
        ["us-draft-treaty", "proposed"],
        ["peace-treaty", "agreed"],
      ]);
      expect(accords.roles.map(({ role, actor }) => `${role} ${actor}`).sort()).toEqual([
        ...["party egypt", "party israel", "signatory begin", "signatory carter"],
        "signatory sadat",
      ]);
      expect(
        accords.phases.map(({ id, state, conditions }) => [
          id,
          state,
          ...conditions.map(({ id, state }) => `${id}: ${state}`),
        ]),
      ).toEqual([
        ["camp-david-accords.treaty", "ended"],
        ["camp-david-accords.autonomy", "begun", "camp-david-accords.treaty: met"],
      ]);
    },
  );

  it.runIf(wanted)("Gaza: an outlet that accuses is called as its readers call it", async () => {
    const { actors } = await get<AccusationsAnswer>("processes/gaza-ceasefire/accusations");
    const press = actors.filter((one) => one.press).map(({ name }) => name);

    expect(press).toEqual([
      "Al Manassa",
      "Channel 12",
      "Daily Sabah",
      "Srugim",
      "TRT World",
      "haOlam.de",
      "junge Welt",
    ]);
  });

  it.runIf(wanted)(
    "the shuttle: three disengagements, each with its own days and sides",
    async () => {
      const { agreements } = await get<AgreementsAnswer>("agreements?process=shuttle-diplomacy");
      const three = agreements.filter(({ id }) =>
        ["sinai-one", "syria-israel-disengagement", "sinai-two"].includes(id),
      );

      expect(three.map(({ id, stage, dates }) => [id, stage, dates.inForce.values.length])).toEqual(
        [
          ["sinai-one", "agreed", 0],
          ["syria-israel-disengagement", "agreed", 0],
          ["sinai-two", "agreed", 0],
        ],
      );
      const sinai = await get<LedgerAnswer>("agreements/sinai-two/ledger");
      expect(sinai.agreement.dates.signed.disputed).toBe(true);
      expect(sinai.sides.map(({ id }) => id)).toEqual(["egypt", "israel", "mediators"]);
      expect(
        sinai.provisions.flatMap(({ id, target }) =>
          target ? [[id, ...target.values.map(({ value }) => value), target.unit]] : [],
        ),
      ).toEqual([
        ["sinai-two.stations", "3", "stations"],
        ["sinai-two.sensors", "3", "sensor fields"],
      ]);
    },
  );
});
