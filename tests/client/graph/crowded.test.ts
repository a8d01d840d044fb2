import { describe, expect, it } from "vitest";
import type { SceneEdge } from "../../../client/store/scene.ts";
import { crowdOf, inkAt, inkIn, sizeIn, widthAt } from "../../../client/views/graph/crowded.ts";

const line = (origins: string[], part: Partial<SceneEdge> = {}) =>
  ({
    disputed: false,
    denied: false,
    alleged: false,
    relations: origins.map((origin) => ({ standing: { origins: [origin] } })),
    ...part,
  }) as unknown as SceneEdge;
const rounded = (value: number) => Math.round(100 * value) / 100;

describe("a crowd of nodes", () => {
  it("leaves a picture of up to 90 as it is", () => {
    expect([crowdOf(40), crowdOf(90), inkIn(1, line(["gazette"])), sizeIn(1, 1)]).toEqual([
      1, 1, 1, 1,
    ]);
  });

  it("of 500 draws lines fainter, those that more origins tell of less so, and accusations to be seen", () => {
    const crowd = crowdOf(500);
    const inks = [
      line(["gazette"]),
      line(["gazette", "gazette"]),
      line(["gazette", "herald", "courier"]),
      line(["gazette"], { alleged: true }),
    ].map((edge) => rounded(inkIn(crowd, edge)));

    expect(inks).toEqual([0.3, 0.3, 0.54, 0.6]);
  });

  it("draws what is joined to little smaller, and what is joined to much larger", () => {
    expect([1, 2, 3, 7, 8].map((degree) => sizeIn(0.3, degree))).toEqual([0.75, 0.75, 1, 1, 1.25]);
  });

  it("gives the ink back as the reader comes nearer", () => {
    expect([0.2, 0.4, 1, 4].map((step) => rounded(inkAt(0.24, step)))).toEqual([
      0.24, 0.24, 0.6, 1,
    ]);
    expect([0.2, 4].map((step) => rounded(widthAt(0.24, step)))).toEqual([0.62, 1]);
  });
});
