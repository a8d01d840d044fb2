import { expect, it } from "vitest";
import { ledOn } from "../../client/store/led-on.ts";
import { graphOf, link, node } from "./world.ts";

const envoy = node("Person", "samira");
const graph = graphOf(
  [
    { ...envoy, properties: { mergedFrom: ["samirah", "samyra"] } },
    node("Meeting", "pier"),
    node("State", "aland"),
  ],
  [link("samira", "ATTENDED", "pier"), link("aland", "ATTENDED", "pier")],
);

it("leads an id that is merged into another on to it, and that of a relation with it", () => {
  expect(ledOn("samirah", graph)).toBe("samira");
  expect(ledOn("samirah~ATTENDED~pier", graph)).toBe("samira~ATTENDED~pier");
  // A line is named by all its relations, each once.
  expect(ledOn("samirah~ATTENDED~pier samyra~ATTENDED~pier", graph)).toBe("samira~ATTENDED~pier");
});

it("leaves what is there, and what leads nowhere, as it is", () => {
  for (const id of ["samira", "aland~ATTENDED~pier", "nobody", "nobody~ATTENDED~pier", null])
    expect(ledOn(id, graph)).toBe(id);
});
