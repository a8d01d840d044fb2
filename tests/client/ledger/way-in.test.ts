import { describe, expect, it } from "vitest";
import { wayIn } from "../../../client/store/ledger/way-in.ts";
import { link, node } from "../world.ts";

const nodes = [
  node("Agreement", "pact"),
  node("Phase", "pact.first"),
  node("Provision", "pact.first.boats"),
  node("Provision", "promise"),
  node("Meeting", "talks"),
  node("Measure", "boats-in"),
  node("Figure", "nine-boats"),
  node("Assessment", "not-kept"),
  node("Act", "boats-held"),
  node("Measure", "held"),
];
const relations = [
  link("pact.first", "PART_OF", "pact"),
  link("pact.first.boats", "PART_OF", "pact.first"),
  link("promise", "PART_OF", "talks"),
  link("pact.first.boats", "MEASURED_BY", "boats-in"),
  link("nine-boats", "REPORTS", "boats-in"),
  link("not-kept", "ASSESSES", "pact.first.boats"),
  link("boats-held", "BREACHES", "pact"),
  link("boats-held", "MEASURED_BY", "held"),
];
const from = (id: string) => wayIn({ nodes, relations }, id);

describe("the way into a ledger", () => {
  it("leads from a phase to its agreement, and from a provision to its own line", () => {
    expect(from("pact")).toEqual({ agreement: "pact", provision: null });
    expect(from("pact.first")).toEqual({ agreement: "pact", provision: null });
    expect(from("pact.first.boats")).toEqual({ agreement: "pact", provision: "pact.first.boats" });
  });

  it("leads from a figure and an assessment to the provision they are about", () => {
    const line = { agreement: "pact", provision: "pact.first.boats" };
    expect(from("nine-boats")).toEqual(line);
    expect(from("not-kept")).toEqual(line);
  });

  it("leads from an act to what it is said to breach", () => {
    expect(from("boats-held")).toEqual({ agreement: "pact", provision: null });
  });

  it("is not there for what stands in no agreement", () => {
    expect(from("promise")).toBeNull();
    expect(from("talks")).toBeNull();
    expect(from("nobody")).toBeNull();
  });
});
