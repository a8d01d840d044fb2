import type { ToldFact } from "../../../model/api/stories.ts";
import type { ToldStory } from "../../../server/sets/class-set.ts";

const fact = (id: string, name: string): ToldFact => ({
  ...{ id, is: "entity", kind: "Meeting", name, role: null, tail: null, head: null },
  ...{ firstKnown: "2031-05-04", state: "shown" },
});
const pier = fact("pier", "Talks on the pier");

/** A made-up story of two steps, told in another order than that of its days, with a question in the first. */
export const toldStory: ToldStory = {
  ...{ id: "pier-story", title: "Two mediators on a pier", lang: "en" },
  ...{ about: "How a summit came about.", minutes: 10, aims: ["say who was there"] },
  ...{ order: "told", withoutHindsight: false, dossier: "world", process: "pier-talks" },
  ...{ processName: "The pier talks", clock: "two", terms: "CC-BY-4.0", stepCount: 2, later: 0 },
  ...{ firstDay: "2031-05-01", lastDay: "2031-05-03" },
  steps: [
    {
      ...{ id: "pier", number: 1, byDate: 2, title: "On the pier", at: "2031-05-03" },
      ...{ known: "2031-05-04", from: null, to: null, view: "card", selected: "pier" },
      ...{ shown: {}, after: [], checked: null, changed: null, address: "/facts/pier" },
      text: [
        {
          sentences: [
            { says: "Aland and Bland meet.", facts: [pier] },
            { says: "A mediator sits between them.", facts: [pier] },
          ],
        },
        {
          quote: {
            ...{ source: "world.h", passage: 1, words: "they met on 3 May", language: "en" },
            ...{ translation: null, speaker: null, voice: "a ferryman", paragraph: null },
            ...{ publisher: "herald", publisherName: "The Herald", published: "2031-05-04" },
            ...{ address: "https://example.org/herald#:~:text=they%20met", terms: null },
          },
        },
      ],
      question: {
        ask: "What comes next?",
        kind: "next",
        options: [
          { is: "A truce", facts: [fact("truce", "Pier truce")] },
          { is: "A new war", facts: [] },
        ],
        answers: [1],
        because: { says: "The Herald tells of a truce.", facts: [pier] },
      },
    },
    {
      ...{ id: "before", number: 2, byDate: 1, title: "Two days before", at: "2031-05-01" },
      ...{ known: "2031-05-01", from: null, to: null, view: "network", selected: null },
      ...{ shown: {}, after: [], checked: null, changed: null, address: "/processes/pier-talks" },
      text: [{ sentences: [{ says: "Nobody had met.", facts: [pier] }] }],
      question: null,
    },
  ],
};
