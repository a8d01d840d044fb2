import { describe, expect, it } from "vitest";
import { familyOf } from "../../../client/store/ledger/family.ts";
import { stageDay } from "../../../client/store/ledger/stage-day.ts";
import type { FamilyLink, LedgerAgreement } from "../../../model/ledger/agreement.ts";

const none = { values: [], disputed: false };
const noDates = {
  proposed: none,
  announced: none,
  agreed: none,
  signed: none,
  inForce: none,
  ended: none,
};

function pact(id: string, stage: LedgerAgreement["stage"], dates: Record<string, string[]> = {}) {
  const said = Object.entries(dates).map(([field, days]) => [
    field,
    {
      values: days.map((day) => ({ value: day, days: { earliest: day, latest: day } })),
      disputed: days.length > 1,
    },
  ]);
  return {
    id,
    stage,
    dates: { ...noDates, ...Object.fromEntries(said) },
  } as unknown as LedgerAgreement;
}

const link = (from: string, how: string, to: string) =>
  ({ id: `${from}~FOLLOWS~${to}`, from, how, to }) as unknown as FamilyLink;

describe("a family of agreements", () => {
  it("stands oldest first, undated last, each link a bracket in the first free lane", () => {
    const { rows, brackets, lanes } = familyOf({
      members: [
        pact("treaty", "in force", { signed: ["2031-09-01"] }),
        pact("sketch", "planned"),
        pact("draft", "proposed", { proposed: ["2031-03-01"] }),
        pact("annex", "agreed", { agreed: ["2031-10-02"] }),
      ],
      links: [
        link("treaty", "based on", "draft"),
        link("annex", "annexes", "treaty"),
        link("annex", "follows up", "draft"),
      ],
    });
    expect(rows.map(({ member }) => member.id)).toEqual(["draft", "treaty", "annex", "sketch"]);
    expect(
      brackets.map(({ link: { how }, top, bottom, lane, upward }) => [
        how,
        top,
        bottom,
        lane,
        upward,
      ]),
    ).toEqual([
      ["based on", 0, 1, 0, false],
      ["annexes", 1, 2, 0, false],
      ["follows up", 0, 2, 1, false],
    ]);
    expect(lanes).toBe(2);
  });

  it("says when each came to its stage, with every day that is said", () => {
    const signed = pact("treaty", "agreed", {
      announced: ["2031-08-30"],
      signed: ["2031-09-01", "2031-09-04"],
    });
    expect(stageDay(signed)).toEqual({ field: "signed", values: ["2031-09-01", "2031-09-04"] });
    expect(stageDay(pact("sketch", "planned"))).toBeNull();
  });
});
