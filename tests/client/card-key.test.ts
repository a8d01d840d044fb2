import { describe, expect, it } from "vitest";
import { meantBy } from "../../client/views/explore/card-key.ts";

const isFact = (id: string) => ["quay", "ida~ATTENDED~quay", "ida"].includes(id);

describe("the claim card that a key opens", () => {
  it("is of the mark or node that is pointed at, whatever is selected", () => {
    expect(meantBy("quay", "ida", isFact)).toBe("quay");
  });

  it("is of the first relation of a line", () => {
    expect(meantBy("ida~ATTENDED~quay ida~HOLDS~post", null, isFact)).toBe("ida~ATTENDED~quay");
    expect(meantBy(null, "ida~ATTENDED~quay ida~HOLDS~post", isFact)).toBe("ida~ATTENDED~quay");
  });

  it("is of what is selected where nothing is pointed at, or no fact", () => {
    expect(meantBy(null, "ida", isFact)).toBe("ida");
    expect(meantBy("group of parties", "ida", isFact)).toBe("ida");
    expect(meantBy(null, null, isFact)).toBeNull();
  });
});
