import { describe, expect, it } from "vitest";
import type {
  AccusationsAnswer,
  CommitmentsAnswer,
  ComparisonAnswer,
  FollowThroughAnswer,
} from "../../model/api/ledger.ts";
import { endpoints } from "../../model/api.ts";
import { engines } from "../fixtures/engines.ts";
import { harbour } from "./harbour.ts";
import { saysOf } from "./ledger-words.ts";
import { serveWorld } from "./serve-world.ts";

describe.for(engines)("what is said after an agreement, on $name", ({ wanted, open }) => {
  const served = serveWorld({ wanted, open }, harbour);
  const get = async <Answer>(path: string) => (await served.get(`/api/${path}`)).body as Answer;
  const accusations = (query = "") =>
    get<AccusationsAnswer>(`processes/harbour-talks/accusations${query}`);
  const compare = (query = "") =>
    get<ComparisonAnswer>(`agreements/new-truce/compare/truce${query}`);

  it.runIf(wanted)("has each side's accusations in one form, with what was answered", async () => {
    const answer = await accusations();
    const says = saysOf(answer.claims);

    expect(
      answer.accusations.map((one) => ({
        who: `${one.accuserName} accuses ${one.accusedName}`,
        of: one.act.name,
        day: one.act.undated ? "not stated" : one.act.days.edtf,
        often: one.act.frequency.values.map(({ value }) => value),
        breaches: one.breaches.map(({ id }) => id),
        words: says(one.claims),
        answers: one.answers.map(({ how, by, claims, act }) => [how, by, says(claims), act]),
        silence: one.silence,
      })),
    ).toEqual([
      {
        ...{ who: "Aland accuses Bland", of: "The gate is shut", day: "2031-05-19", often: [] },
        ...{ breaches: ["truce.carts"], words: "c.8", answers: [], silence: true },
      },
      {
        ...{ who: "Bland accuses Aland", of: "Raid on the quay", day: "not stated" },
        ...{ often: ["near-daily"], breaches: ["truce"], words: "c.6" },
        ...{ answers: [["denial", "aland", "c.7", "aland-denies"]], silence: false },
      },
    ]);
    expect(answer.matrix.map(({ accusations, ...cell }) => [cell, accusations.length])).toEqual([
      [{ accuser: "aland", accused: "bland", breached: "truce.carts" }, 1],
      [{ accuser: "bland", accused: "aland", breached: "truce" }, 1],
    ]);
    expect(endpoints.accusations.answer.strict().parse(answer)).toEqual(answer);
  });

  it.runIf(wanted)("accuses nobody before anybody had spoken, or outside the window", async () => {
    expect((await accusations("?known=2031-05-25")).accusations).toEqual([]);
    // What is undated may have been in any window.
    const june = await accusations("?from=2031-06-01");
    expect(june.accusations.map(({ act }) => act.id)).toEqual(["raid"]);
  });

  it.runIf(wanted)("walks from a meeting to what it agreed, and to what followed", async () => {
    const answer = await get<FollowThroughAnswer>("meetings/pier/follow-through");

    expect(
      answer.commitments.map(({ id, kind, way, partOf, followed }) => ({
        ...{ id, kind, way: way.join(" "), partOf },
        followed: followed.map(({ how, id }) => `${how} ${id}`),
      })),
    ).toEqual([
      { id: "pier.inquiry", kind: "Provision", way: "PART_OF", partOf: null, followed: [] },
      {
        ...{ id: "truce", kind: "Agreement", way: "PRODUCED", partOf: null },
        followed: ["FOLLOWS new-truce", "BREACHES raid"],
      },
      {
        ...{ id: "truce.carts", kind: "Provision", way: "PRODUCED PART_OF", partOf: "truce" },
        followed: [
          ...["ASSESSES not-kept", "REPORTS third", "ASSESSES kept", "BREACHES gate-shut"],
          "REPORTS twenty",
        ],
      },
      {
        ...{ id: "truce.first", kind: "Phase", way: "PRODUCED PART_OF", partOf: "truce" },
        followed: ["BEGAN truce.first"],
      },
      {
        ...{ id: "truce.second", kind: "Phase", way: "PRODUCED PART_OF", partOf: "truce" },
        followed: [],
      },
      {
        ...{ id: "truce.second.gates", kind: "Provision", partOf: "truce.second" },
        ...{ way: "PRODUCED PART_OF PART_OF", followed: [] },
      },
    ]);
    expect(answer.noReportSince).toEqual(["pier.inquiry", "truce.second", "truce.second.gates"]);
    expect(endpoints.followThrough.answer.strict().parse(answer)).toEqual(answer);
  });

  it.runIf(wanted)("lists the commitments of every meeting, each with its meeting", async () => {
    const answer = await get<CommitmentsAnswer>("processes/harbour-talks/commitments");

    expect(answer.commitments.map(({ meeting, made, id }) => [meeting, made, id])).toEqual(
      [
        "pier.inquiry",
        "truce",
        "truce.carts",
        "truce.first",
        "truce.second",
        "truce.second.gates",
      ].map((id) => ["pier", "2031-05-01", id]),
    );
    expect(endpoints.commitments.answer.strict().parse(answer)).toEqual(answer);
    const before = await get<CommitmentsAnswer>(
      "processes/harbour-talks/commitments?to=2031-04-30",
    );
    expect(before.commitments).toEqual([]);
  });

  it.runIf(wanted)("sets two truces side by side by days since each took effect", async () => {
    const answer = await compare();
    const [later, first] = answer.sides;
    const told = (side: typeof later) =>
      side!.events.map(({ since, how, id }) => [since?.first.value ?? null, how, id]);

    expect([later!.from?.day, later!.from?.rule]).toEqual(["2031-06-10", "only one"]);
    expect(told(later)).toEqual([
      [0, "inForce", "new-truce"],
      [2, "reports", "later"],
    ]);
    expect(told(first)).toEqual([
      [-3, "produced", "pier"],
      [-3, "announced", "truce"],
      [-2, "signed", "truce"],
      [-1, "signed", "truce"],
      [0, "inForce", "truce"],
      [0, "began", "truce.first"],
      [0, "assesses", "not-kept"],
      [0, "reports", "third"],
      [3, "deadline", "truce.second.gates"],
      [6, "assesses", "kept"],
      [15, "breaches", "gate-shut"],
      [16, "reports", "twenty"],
      [null, "breaches", "raid"],
    ]);
    expect(answer.joined).toEqual([{ from: "new-truce", how: "replaces", to: "truce" }]);
    expect(
      answer.measures.map(({ id, name, sides }) => [
        ...[id, name],
        ...sides.map(({ figures, targets }) => [
          ...figures.map((figure) => figure.id),
          ...targets.map(({ provision, target }) => `${provision} ${target.values[0]!.value}`),
        ]),
      ]),
    ).toEqual([
      [
        ...["carts-in", "Carts let in"],
        ["later", "new-truce.carts 80"],
        ["third", "twenty", "truce.carts 60"],
      ],
    ]);
    expect(endpoints.comparison.answer.strict().parse(answer)).toEqual(answer);
  });

  it.runIf(wanted)("counts from the day that the caller chooses, and says so", async () => {
    const [, first] = (await compare("?otherStart=2031-05-02")).sides;

    expect([first!.from?.day, first!.from?.rule, first!.from?.field]).toEqual([
      ...["2031-05-02", "asked", "inForce"],
    ]);
    expect(first!.events[0]!.since).toEqual({
      first: {
        ...{ ours: true, rule: "days since", qualifier: "exactly", value: -1 },
        ...{ from: ["2031-05-02", "2031-05-01"], facts: ["truce", "pier"] },
      },
      last: null,
    });
  });

  it.runIf(wanted)("compares a phase with a phase, and nothing with a meeting", async () => {
    const phases = await get<ComparisonAnswer>("agreements/truce.first/compare/truce.second");
    expect(phases.sides.map(({ kind, from }) => [kind, from?.day])).toEqual([
      ["Phase", "2031-05-04"],
      ["Phase", undefined],
    ]);
    expect((await served.get("/api/agreements/truce/compare/pier")).status).toBe(404);
  });
});
