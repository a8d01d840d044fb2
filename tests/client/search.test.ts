import { describe, expect, it } from "vitest";
import { groupsOf, keyOf } from "../../client/store/options.ts";
import { idsOf } from "../../client/store/path.ts";
import { wayTo } from "../../client/views/search/way.ts";
import type { SearchHit } from "../../model/search.ts";

function hit(id: string, more: Partial<SearchHit> = {}): SearchHit {
  return {
    ...{ id, kind: "Person", name: id, matched: null, passage: null, days: null, claims: 1 },
    ...{ offices: [], roles: [], processes: ["river-talks"] },
    ...more,
  };
}
const passage = {
  ...{ number: 3, words: "on the ferry", publisher: "herald", publisherName: "The Herald" },
  ...{ published: "2031-05-04", language: "en", address: "https://example.org/herald" },
};
const words = hit("world.h", { kind: "Source", passage });

describe("what is found", () => {
  const answer = { query: "ida", revision: "r", total: 2, near: [] };
  const clocks = { from: null, to: null, known: null, today: "2031-06-01" };

  it("stands as names first, then as the words of sources", () => {
    const groups = groupsOf({ ...answer, clocks, hits: [hit("ida"), words] });

    expect(groups).toEqual([
      { heading: "names", hits: [hit("ida")] },
      { heading: "words", hits: [words] },
    ]);
    expect(keyOf(words)).toBe("Source world.h 3");
  });

  it("is what is near where there is no name", () => {
    const groups = groupsOf({ ...answer, clocks, hits: [], near: [hit("ida")] });

    expect(groups).toEqual([{ heading: "near", hits: [hit("ida")] }]);
  });
});

describe("a hit leads", () => {
  const picture = { at: "2031-05-03", selected: "bo", path: "cy", tab: "connections" };

  it("into the process that is open, with the clocks as they are and no path", () => {
    const { search, ...way } = wayTo(hit("ida"), "river-talks");

    expect(way).toEqual({ to: "/processes/$process", params: { process: "river-talks" } });
    expect(search!(picture)).toEqual({ at: "2031-05-03", selected: "ida" });
  });

  it("from elsewhere into a process that it belongs to", () => {
    const { search, ...way } = wayTo(hit("ida"), "lake-talks");

    expect(way).toEqual({ to: "/processes/$process", params: { process: "river-talks" } });
    expect(search!(picture)).toEqual({ selected: "ida" });
  });

  it("to a page of its own where no picture shows it", () => {
    const page = { to: "/entities/$entity", params: { entity: "envoy" } };

    expect(wayTo(hit("envoy", { kind: "Office" }), "river-talks")).toEqual(page);
    expect(wayTo(hit("envoy", { processes: [] }), undefined)).toEqual(page);
  });

  it("from words to where they stand, and from a process to its picture", () => {
    expect(wayTo(words, "river-talks")).toEqual({
      ...{ to: "/sources/$source", params: { source: "world.h" }, hash: "passage-3" },
    });
    expect(wayTo(hit("river-talks", { kind: "Process" }), undefined)).toEqual({
      ...{ to: "/processes/$process", params: { process: "river-talks" } },
    });
  });
});

describe("a path", () => {
  it("keeps the ink of its actors, meetings and the lines between, each once", () => {
    const actor = (id: string) => ({ id, kind: "Person" as const, name: id });
    const join = (id: string) => ({ id, type: "ATTENDED" as const, behalfOf: [], cited: [] });
    const days = {
      ...{ edtf: "2031-05-03", earliest: "2031-05-03", latest: "2031-05-03" },
      ...{ surelyFrom: null, surelyTo: null },
    };
    const step = (from: string, meeting: string, to: string) => ({
      ...{ from: actor(from), to: actor(to) },
      meeting: { id: meeting, name: meeting, ...days, cited: [] },
      ...{ leaves: join(`${from}-${meeting}`), arrives: join(`${to}-${meeting}`) },
    });

    expect(idsOf({ steps: [step("ida", "ferry", "bo"), step("bo", "pier", "cy")] })).toEqual([
      ...["ida", "ida-ferry", "ferry", "bo-ferry", "bo", "bo-pier", "pier", "cy-pier", "cy"],
    ]);
  });
});
