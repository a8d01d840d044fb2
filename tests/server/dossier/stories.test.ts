import { expect, it } from "vitest";
import { river } from "../../api/river.ts";
import { ferry } from "../../fixtures/river-story.ts";
import { dossierOf } from "../../fixtures/world.ts";

it("reads a story with its steps, sentences, quotations and questions", async () => {
  const { facts } = await dossierOf(river, {}, { ferry });

  expect(facts.filter(({ is }) => is === "story")).toEqual([
    {
      is: "story",
      id: "ferry",
      title: "From the ferry to a truce",
      lang: "en",
      about: "How two states came to talk on a river.",
      minutes: 10,
      aims: ["tell when a day is disputed", "tell who says so"],
      order: "dates",
      withoutHindsight: true,
      steps: [
        {
          ...{ id: "ferry", title: "Talks on a ferry", at: "2031-05-03", known: "2031-05-04" },
          ...{ from: "2031-05-01", to: "2031-05-31", view: "network", selected: "ferry-talks" },
          shown: { layout: "roles", kinds: "Person,Meeting" },
          ...{ after: [], checked: null },
          text: [
            {
              sentences: [
                {
                  says: "An envoy of Aland took part in talks on a ferry.",
                  facts: ["ferry-talks", "ida~ATTENDED~ferry-talks"],
                },
                { says: "She spoke for her state.", facts: ["aland~REPRESENTED_AT~ferry-talks"] },
              ],
            },
            { quote: "h.2" },
          ],
          question: {
            ...{ ask: "What will a source first report next?", kind: "next" },
            options: [
              { is: "A signature", facts: ["truce"] },
              { is: "A new war", facts: [] },
            ],
            answers: [1],
            because: { says: "The Herald reports a signature.", facts: ["truce"] },
          },
        },
        {
          ...{ id: "truce", title: "A truce is signed", at: "2031-05-04", known: "2031-05-04" },
          ...{ from: null, to: null, view: "ledger", selected: "truce", shown: {} },
          ...{ after: ["ferry"], checked: "2031-06-01", question: null },
          text: [
            { sentences: [{ says: "Bland signed.", facts: ["bland~PLAYS:party~truce", "truce"] }] },
          ],
        },
        {
          ...{ id: "day", title: "Which day it was", at: "2031-05-04", known: "2031-05-20" },
          ...{ from: null, to: null, view: "card", selected: "ferry-talks", shown: {} },
          ...{ after: [], checked: null },
          text: [
            {
              sentences: [{ says: "A second page gives another day.", facts: ["ferry-talks"] }],
            },
            { quote: "c.1" },
          ],
          question: {
            ...{ ask: "Which days are reported?", kind: "which" },
            options: [
              { is: "2 May", facts: [] },
              { is: "3 May", facts: [] },
              { is: "5 May", facts: [] },
            ],
            answers: [1, 2],
            because: { says: "The pages differ.", facts: ["ferry-talks"] },
          },
        },
      ],
    },
  ]);
});
