import { questionKinds, stepViews, storyOrders } from "../../../model/story.ts";
import { stepParameters } from "../../../model/study/parameters.ts";
import { closed, oneOrMore, orNothing, ref, type Schema, text } from "../schema-parts.ts";

/** The JSON Schema (draft 7) of a story's file, `stories/<id>.yaml` of a dossier. */
export function storySchema(): Schema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "A story of a dossier of Parley",
    ...closed(
      {
        title: text,
        lang: { ...text, description: "The language it is written in, BCP 47." },
        about: { ...text, description: "What the story is, in a plain sentence or two." },
        minutes: { type: "integer", minimum: 1 },
        aims: { ...oneOrMore(text), description: "What a reader can do afterwards." },
        order: { enum: storyOrders, description: "dates: steps stand in the order of `at`." },
        "without-hindsight": { type: "boolean", description: "Nothing later is said in a step." },
        steps: { type: "array", minItems: 1, items: ref("step") },
      },
      ["title", "lang", "steps"],
    ),
    definitions: {
      ...shared,
      step: { ...step, allOf: Object.entries(stepParameters).map(shownOf) },
    },
  };
}

const day: Schema = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };
const part: Schema = { type: "string", pattern: "^[a-z0-9-]+$" };

const step = closed(
  {
    id: part,
    title: text,
    at: { ...day, description: "The day of the first clock." },
    known: { ...day, description: "The day of the second clock; the same as `at` when left out." },
    from: { ...day, description: "First day of the window." },
    to: { ...day, description: "Last day of the window." },
    view: { enum: stepViews, description: "What the step opens." },
    selected: { ...ref("fact"), description: "What is selected in it, or opened by it." },
    agreement: { ...ref("fact"), description: "What a ledger opens." },
    shown: { type: "object", description: "More parameters of the address that it opens." },
    after: { ...oneOrMore(part), description: "Ids of steps to be read before." },
    checked: {
      ...day,
      description: "The day on which its words were last held against the facts.",
    },
    text: {
      type: "array",
      minItems: 1,
      items: {
        anyOf: [
          { type: "array", minItems: 1, items: ref("sentence") },
          closed({ quote: { type: "string", pattern: "^[a-z0-9-]+\\.[0-9]+$" } }, ["quote"]),
        ],
      },
    },
    question: orNothing(ref("question")),
  },
  ["id", "title", "at", "view", "text"],
);

const shared: Schema = {
  fact: { type: "string", description: "The id of an entity or of a relation." },
  sentence: closed({ says: text, facts: oneOrMore(ref("fact")) }, ["says", "facts"]),
  question: closed(
    {
      ask: text,
      kind: { enum: questionKinds },
      options: {
        type: "array",
        minItems: 2,
        items: closed({ is: text, facts: oneOrMore(ref("fact")) }, ["is"]),
      },
      answer: { type: "integer", minimum: 1 },
      answers: { type: "array", minItems: 1, items: { type: "integer", minimum: 1 } },
      because: ref("sentence"),
    },
    ["ask", "options", "because"],
  ),
};

/** What `shown` may hold is another thing for each view. */
function shownOf([view, parameters]: [string, (typeof stepParameters)["card"]]): Schema {
  const properties = Object.fromEntries(
    Object.entries(parameters).map(([name, { expected }]) => [
      name,
      { ...oneOrMore(text), description: expected },
    ]),
  );
  return {
    if: { properties: { view: { const: view } } },
    // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema.
    then: { properties: { shown: closed(properties) } },
  };
}
