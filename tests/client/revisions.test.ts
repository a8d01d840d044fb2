import { describe, expect, it } from "vitest";
import { linesOf } from "../../client/views/revisions/change-words.ts";

const added = (fields: Record<string, string>) =>
  Object.entries(fields).map(([name, after]) => ({ name, before: null, after }));

describe("what is told of a claim between two revisions", () => {
  it("is the value under its field's name and the page, no more in the plain case", () => {
    const claim = { field: "edtf", inferred: "false", passage: "2", source: "shore.h" };
    const fields = added({ ...claim, stance: "supports", value: "2031-05-04" });

    expect(linesOf({ is: "claim", fields })).toEqual([
      { is: "property", field: "source", before: null, after: "shore.h" },
      { is: "value", field: "edtf", before: null, after: "2031-05-04" },
    ]);
  });

  it("says a denial, and what is our own reading", () => {
    const fields = [
      { name: "inferred", before: "true", after: "false" },
      { name: "stance", before: null, after: "denies" },
    ];

    expect(linesOf({ is: "claim", fields }).map(({ field }) => field)).toEqual([
      "inferred",
      "stance",
    ]);
  });

  it("is every property of anything else", () => {
    const fields = added({ value: "3", passage: "2" });

    expect(linesOf({ is: "entity", fields }).map(({ field }) => field)).toEqual([
      "value",
      "passage",
    ]);
  });
});
