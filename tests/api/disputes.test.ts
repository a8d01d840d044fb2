import { describe, expect, it } from "vitest";
import type { DisputesAnswer } from "../../model/api/processes.ts";
import { engines } from "../fixtures/engines.ts";
import { serveWorld } from "./serve-world.ts";
import { shore } from "./shore.ts";

describe.for(engines)("what is disputed, on $name", ({ wanted, open }) => {
  const served = serveWorld({ wanted, open }, shore);
  const disputes = async (query = "") =>
    (await served.get(`/api/processes/shore-talks/disputes${query}`)).body as DisputesAnswer;

  it.runIf(wanted)("is each fact with its values, who says them and who denies", async () => {
    const { revision: _, clocks: __, sideBySide, echoes, ...found } = await disputes();

    expect(found).toEqual({
      process: "shore-talks",
      disputes: [
        {
          fact: {
            ...{ id: "pier", is: "entity", type: "Meeting", name: "Talks on the pier" },
            ...{ role: null, tail: null, head: null },
          },
          questions: [
            {
              field: "",
              values: [
                { value: null, origins: ["aland-ministry"], reports: 2, deniedBy: ["courier"] },
              ],
            },
            {
              field: "edtf",
              values: [
                { value: "2031-05-02", origins: ["courier"], reports: 1, deniedBy: [] },
                { value: "2031-05-03", origins: ["aland-ministry"], reports: 2, deniedBy: [] },
              ],
            },
          ],
        },
      ],
      counts: {
        facts: 11,
        disputed: 1,
        alleged: 2,
        singleOrigin: 11,
        withdrawn: 0,
        onlyDenied: 0,
        inferred: 0,
      },
      names: {
        ...{ "aland-ministry": "Ministry of Aland", courier: "The Courier" },
        ...{ "boats-out": "Boats out", pier: "Talks on the pier" },
      },
    });
    expect(
      sideBySide.map(({ way, about, field, values }) => [way, about.id, field, values]),
    ).toEqual([["values", "boats-out", "value", ["at least 342", "more than 300"]]]);
    expect(echoes.map(({ origin, facts }) => [origin, facts.map(({ fact }) => fact.id)])).toEqual([
      ["aland-ministry", ["pier"]],
    ]);
  });

  it.runIf(wanted)("is nothing on a day when nobody had said otherwise yet", async () => {
    const { disputes: found, counts } = await disputes("?known=2031-05-19");

    expect(found).toEqual([]);
    expect(counts).toMatchObject({ disputed: 0, alleged: 0 });
    expect((await disputes("?known=2031-05-20")).disputes.map(({ fact }) => fact.id)).toEqual([
      "pier",
    ]);
  });

  it.runIf(wanted)("is on the last day what it is without a day", async () => {
    const all = await disputes();
    const last = await disputes("?known=2999-12-31");

    expect(last).toEqual({ ...all, clocks: { ...all.clocks, known: "2999-12-31" } });
  });

  it.runIf(wanted)("agrees with the card of every fact that it lists", async () => {
    for (const { fact, questions } of (await disputes()).disputes) {
      const card = (await served.get(`/api/facts/${fact.id}/card`)).body;
      const inDispute = card.questions.filter(({ disputed }: { disputed: boolean }) => disputed);
      expect(inDispute.map(({ field }: { field: string }) => field)).toEqual(
        questions.map(({ field }) => field),
      );
    }
  });

  it.runIf(wanted)("names what is near a process that is not there", async () => {
    const { status, body } = await served.get("/api/processes/shore-talk/disputes");
    expect([status, body.near]).toEqual([404, ["shore-talks"]]);
  });
});
