import { describe, expect, it } from "vitest";
import { type Joint, partiesIn } from "../../model/parties.ts";

const joint = (
  tail: string,
  type: Joint["type"],
  head: string,
  role: string | null = null,
): Joint => ({
  tail,
  type,
  head,
  role,
});

const river = [
  joint("arland", "PLAYS", "river-accord", "party"),
  joint("borovia", "PLAYS", "river-accord", "party"),
  joint("cantia", "PLAYS", "river-accord", "mediator"),
  joint("arland-ministry", "OF", "arland"),
  joint("arland-desk", "OF", "arland-ministry"),
  joint("river-guard", "MEMBER_OF", "borovia"),
  joint("raid", "BY", "river-guard"),
  joint("bridge", "OBLIGES", "borovia"),
  joint("progress", "ASSESSES", "bridge"),
  joint("progress", "BY", "arland"),
];

describe("the parties of a process", () => {
  const { partyOf, aboutParties } = partiesIn(river);

  it("are who plays party, and every body of one, however deep", () => {
    expect(["arland", "arland-desk", "river-guard", "cantia", "gazette"].map(partyOf)).toEqual([
      "arland",
      "arland",
      "borovia",
      null,
      null,
    ]);
  });

  it("are told of by acts of their bodies and by whatever says something of these acts", () => {
    expect(aboutParties({ id: "raid" })).toEqual(["borovia"]);
    expect(aboutParties(joint("raid", "BREACHES", "river-accord"))).toEqual(["borovia"]);
    expect(aboutParties(joint("raid", "LOCATED_IN", "arland"))).toEqual([]);
    expect(aboutParties({ id: "river-accord" })).toEqual([]);
  });

  it("are told of by an assessment when the provision obliges them, whoever assesses", () => {
    expect(aboutParties({ id: "progress" })).toEqual(["borovia"]);
  });

  it("do not loop where bodies are members of each other", () => {
    const { partyOf } = partiesIn([joint("a", "MEMBER_OF", "b"), joint("b", "MEMBER_OF", "a")]);

    expect(partyOf("a")).toBeNull();
  });
});
