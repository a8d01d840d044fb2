import { describe, expect, it } from "vitest";
import { chronicleOf, eventsInPeriod, hasEvent } from "../../client/store/chronicle.ts";
import { evidenceOf } from "../../client/store/evidence.ts";
import { knownFacts } from "../../client/store/standings.ts";
import { sceneOf } from "../../client/store/visible.ts";
import type { CitedClaim } from "../../model/claim.ts";
import { graphOf, link, node, plainWords, row } from "./world.ts";

function cited(part: Partial<Omit<CitedClaim, "source">> & { source?: string }): CitedClaim {
  return {
    ...row(part),
    about: "river-talks-1",
    tail: null,
    head: null,
    written: null,
    lang: null,
    words: "talks by the river",
    passage: 1,
    paragraph: 2,
    source: "river.gazette",
    dossier: "river",
    speakerFor: null,
    via: null,
    publisher: "gazette",
    publisherName: "The Gazette",
    published: "2031-06-01",
    language: "en",
    title: null,
    address: "https://gazette.example/1#:~:text=talks%20by%20the%20river",
    archived: null,
    speakerName: null,
    speakerForName: null,
    viaName: null,
    originName: "The Gazette",
    ...part,
  } as CitedClaim;
}

describe("the words a fact rests on", () => {
  const claims = [
    cited({ id: "a" }),
    cited({ id: "b", field: "edtf", value: "2031-06-03" }),
    cited({
      id: "c",
      source: "river.herald",
      origin: "herald",
      known: "2031-06-09",
      stance: "denies",
    }),
    cited({
      id: "d",
      source: "river.post",
      origin: "gazette",
      known: "2031-06-05",
      until: "2031-06-20",
    }),
  ];

  it("stand once a passage, with all that they carry, and are counted by origin and text", () => {
    const { quotes, ...numbers } = evidenceOf(claims, "2031-06-10");

    expect(numbers).toEqual({ claims: 3, origins: 2, sources: 3, denials: 1 });
    expect(
      quotes.map(({ id, stance, says }) => [id, stance, says.map(({ field }) => field)]),
    ).toEqual([
      ["river.gazette#1 supports", "supports", ["", "edtf"]],
      ["river.post#1 supports", "supports", [""]],
      ["river.herald#1 denies", "denies", [""]],
    ]);
  });

  it("are left out until their day, and kept but not counted after they are withdrawn", () => {
    expect(evidenceOf(claims, "2031-06-01")).toMatchObject({ claims: 1, origins: 1, denials: 0 });

    const { quotes, claims: count } = evidenceOf(claims, null);
    expect(count).toBe(2);
    expect(quotes.filter(({ withdrawn }) => withdrawn).map(({ id }) => id)).toEqual([
      "river.post#1 supports",
    ]);
  });
});

describe("a period", () => {
  it("holds an event that is dated in it, and not one that is only known to be earlier than some day", () => {
    const known = (on: string) => knownFacts(graphOf([node("Meeting", "talks", { on })], []), null);
    const may = {
      from: "2031-05-01",
      to: "2031-05-31",
      at: "2031-05-31",
      known: null,
      today: "2032-01-01",
    };

    expect(
      ["2031-05-20", "2031-04/..", "../2031-05-20", "../2031-06-20", "2031-06-01"].map((on) =>
        hasEvent(known(on), may),
      ),
    ).toEqual([true, true, true, false, false]);
  });

  it("counts as its events those that it holds, and none without a day", () => {
    const period = { from: "2031-05-01", to: "2031-05-31", at: "2031-05-31" };
    const may = { ...period, known: null, today: "2032-01-01" };
    const days = ["2031-05-20", "../2031-05-20", "../2031-06-20", "2031-06-01"];
    const meetings = days.map((on, i) => node("Meeting", `talks-${i}`, { on }));
    const facts = knownFacts(graphOf([...meetings, node("Act", "vague-act")], []), null);
    const wanted = { clocks: may, kinds: null, more: false, selected: null };
    const { whole } = sceneOf(facts, wanted, plainWords);

    expect(eventsInPeriod(whole, facts, may)).toEqual({ events: 2, figures: 0 });
  });
});

describe("the list of what happened", () => {
  it("goes from the newest back, says long silences, and sets apart what has no day", () => {
    const graph = graphOf(
      [
        node("Meeting", "first-talks", { on: "2031-04-01" }),
        node("Meeting", "second-talks", { on: "2031-06-03" }),
        node("Act", "vague-act"),
        node("Phase", "second-phase"),
        node("Person", "ana", { name: "Ana Berg" }),
      ],
      [link("ana", "ATTENDED", "second-talks")],
    );
    const clocks = {
      from: "2031-01-01",
      to: "2031-12-31",
      at: "2031-12-31",
      known: null,
      today: "2032-01-01",
    };
    const facts = knownFacts(graph, null);
    const wanted = { clocks, kinds: null, more: false, selected: null };
    const { scene } = sceneOf(facts, wanted, plainWords);

    const { ahead, dated, undated } = chronicleOf(scene, facts);

    expect(
      dated.map((one) => ("silence" in one ? one.silence : [one.node.id, one.people])),
    ).toEqual([["second-talks", ["Ana Berg"]], 62, ["first-talks", []]]);
    expect(undated.map(({ node }) => node.id)).toEqual(["vague-act"]);
    expect(ahead.map(({ node }) => node.id)).toEqual(["second-phase"]);
  });
});
