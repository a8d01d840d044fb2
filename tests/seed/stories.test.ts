import { beforeAll, describe, expect, it } from "vitest";
import { spanOf } from "../../model/date.ts";
import type { StoryFact } from "../../model/fact.ts";
import type { Stored } from "../../model/stored.ts";
import type { Sentence, Step } from "../../model/story.ts";
import { resolve } from "../../server/dossier/resolve.ts";
import { seed, seedNames } from "./dossiers.ts";
import { type Ground, groundOf, unfounded } from "./stories.ts";

const pier: Ground = {
  words: [
    "Talks on the pier",
    "Aland",
    "Ida Lund",
    "The Herald",
    "they met on May 3 with 12 boats",
  ],
  days: [{ from: "2031-05-03", to: "2031-05-03" }],
  published: [{ from: "2031-05-04", to: "2031-05-04" }],
  values: ["more than 300"],
};

describe("a sentence of ours", () => {
  it.for([
    ["Ida Lund of Aland meets them on 3 May 2031.", []],
    ["The Herald has more than 300, with 12 boats.", []],
    ["Ida Lund meets Olaf on 3 May.", ["name Olaf"]],
    ["They meet on 4 May.", ["day 4 May"]],
    ["A page of 4 May tells of it.", []],
    ["They meet on 3 May 2032.", ["day 3 May 2032"]],
    ["They are more than 301.", ["number 301"]],
    ["They are seven.", ["number seven"]],
  ] as const)("%s says more than its facts: %s", ([says, faults]) => {
    expect(unfounded(says, pier)).toEqual(faults);
  });
});

describe("the stories of the seed", () => {
  let store: Stored;
  let stories: (StoryFact & { dossier: string; hindsight: boolean })[];
  beforeAll(async () => {
    const dossiers = await Promise.all(seedNames.map(seed));
    store = resolve(dossiers);
    stories = dossiers.flatMap(({ id, clock, facts }) =>
      facts.flatMap((fact) =>
        fact.is === "story" ? [{ ...fact, dossier: id, hindsight: clock === "hindsight" }] : [],
      ),
    );
  });

  it("are four, and those told in order of dates can be replayed", () => {
    expect(
      stories.map(({ id, steps, order, withoutHindsight }) => [
        id,
        steps.length,
        order,
        withoutHindsight,
      ]),
    ).toEqual([
      ["thirteen-days-at-camp-david", 8, "dates", true],
      ["a-truce-and-its-second-phase", 11, "dates", true],
      ["reading-a-contested-report", 5, "told", false],
      ["the-shuttle-1974", 8, "dates", true],
    ]);
  });

  it("say no day, no number and no name that their facts do not, as known on the day of the step", () => {
    const wrong = stories.flatMap((story) =>
      story.steps.flatMap((step) =>
        sentencesOf(step).flatMap(({ sentence, later }) => {
          const ground = groundOf(store, sentence.facts, later ? null : step.known);
          const faults =
            typeof ground === "string" ? [`no fact ${ground}`] : unfounded(sentence.says, ground);
          return faults.map((fault) => `${story.id} ${step.id}: ${fault}: ${sentence.says}`);
        }),
      ),
    );

    expect(wrong).toEqual([]);
  });

  it("quote passages that are there", () => {
    const passages = new Set(
      store.sources.flatMap(({ id, passages }) =>
        (JSON.parse(passages) as { number: number }[]).map(({ number }) => `${id}.${number}`),
      ),
    );
    const quotes = stories.flatMap(({ dossier, steps }) =>
      steps.flatMap(({ text }) =>
        text.flatMap((one) => ("quote" in one ? `${dossier}.${one.quote}` : [])),
      ),
    );

    expect(quotes.length).toBeGreaterThan(20);
    expect(quotes.filter((quote) => !passages.has(quote))).toEqual([]);
  });

  it("ask what comes next of what really is told first, and only of what is still to come", () => {
    const wrong = stories.flatMap(({ id, hindsight, steps }) =>
      steps.flatMap(({ id: step, at, known, question }) => {
        if (question?.kind !== "next") return [];
        const day = hindsight ? at : known!;
        const firsts = question.options.map(({ facts }) => firstOf(facts, hindsight));
        const [next, ...rest] = firsts.toSorted((a, b) => (a.to < b.to ? -1 : 1));
        const still = firsts.every(({ to }) => (hindsight ? to >= day : to > day));
        const clear = rest.every(({ from }) => from > next!.to);
        const right = firsts.indexOf(next!) + 1;
        return still && clear && `${right}` === `${question.answers}`
          ? []
          : [`${id} ${step}: ${JSON.stringify(firsts)}`];
      }),
    );

    expect(wrong).toEqual([]);
  });

  it("ask in several of their steps, each once at least of what comes next where it is replayed", () => {
    for (const { id, steps, withoutHindsight } of stories) {
      const asked = steps.flatMap(({ question }) => question?.kind ?? []);
      expect([id, asked.length >= 3, asked.includes("next")]).toEqual([id, true, withoutHindsight]);
    }
  });

  /** The day on which they are first told; of a history, the days on which they can have begun. */
  function firstOf(ids: string[], hindsight: boolean): { from: string; to: string } {
    const facts = [...store.entities, ...store.relations].filter(({ id }) => ids.includes(id));
    const days = facts.map(({ id, firstKnown }) => {
      if (!hindsight) return { from: firstKnown, to: firstKnown };
      const starts = store.claims
        .filter(
          ({ about, field, stance }) =>
            about === id && stance === "supports" && beginning.has(field),
        )
        .map(({ value }) => spanOf(value!.split("/")[0]!));
      return {
        from: starts.map(({ earliest }) => earliest).sort()[0]!,
        to: starts
          .map(({ latest }) => latest)
          .sort()
          .at(-1)!,
      };
    });
    return days.toSorted((a, b) => (a.from < b.from ? -1 : 1))[0]!;
  }
});

/** Fields that say when something was there first. */
const beginning = new Set(["edtf", "proposed", "announced", "agreed", "signed", "began"]);

/** Every sentence of a step; options and reasons may tell of what is known only later. */
function sentencesOf({ text, question }: Step): { sentence: Sentence; later: boolean }[] {
  const told = text.flatMap((one) => ("sentences" in one ? one.sentences : []));
  const options = (question?.options ?? []).filter(({ facts }) => facts.length > 0);
  return [
    ...told.map((sentence) => ({ sentence, later: false })),
    ...options.map(({ is, facts }) => ({ sentence: { says: is, facts }, later: true })),
    ...(question ? [{ sentence: question.because, later: true }] : []),
  ];
}
