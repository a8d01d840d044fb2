import type { DossierFile } from "./files.ts";
import { dossierSchema } from "./schema.ts";
import { storySchema } from "./stories/schema.ts";

const schemaFile = "dossier.schema.json";
const storySchemaFile = "story.schema.json";

/** The files of a dossier that is about to be written: it passes `check`, with an example in comments. */
export function startDossier(id: string): DossierFile[] {
  const name = id.replaceAll("-", " ");
  return [
    { path: "dossier.yaml", text: `${hint}${headOf(id, name)}` },
    { path: "sources.yaml", text: `${hint}${commented(sources)}` },
    { path: "actors.yaml", text: `${hint}${commented(actors)}` },
    { path: "events.yaml", text: `${hint}${commented(events)}` },
    { path: "stories/first.yaml", text: `${storyHint}${commented(story)}` },
    { path: storySchemaFile, text: `${JSON.stringify(storySchema(), null, 2)}\n` },
    { path: schemaFile, text: `${JSON.stringify(dossierSchema(), null, 2)}\n` },
  ];
}

const hint = `# yaml-language-server: $schema=${schemaFile}\n`;
const storyHint = `# yaml-language-server: $schema=../${storySchemaFile}\n`;

function headOf(id: string, name: string): string {
  return `id: ${id}
name: ${name[0]!.toUpperCase()}${name.slice(1)} # the name of the process
process: ${id} # leave out in a dossier of shared actors
format: 1
clock: two # or hindsight, where everything was written long after
terms: CC-BY-4.0 # the terms of the facts you write
# uses: [actors] # dossiers whose entities this one names
`;
}

/** The example is of a made-up world; taken out of its comments, it passes too. */
export const sources = `publishers:
  harbour-post: The Harbour Post
sources:
  hp:
    publisher: harbour-post
    published: 2031-05-04
    lang: en
    url: https://example.org/talks
    says: # at most 15 words in a row, each passage under its number
      1: the envoy of Aland met officials of Bland in Port City
      2: Thursday’s talks
`;

export const actors = `people:
  envoy: {name: The envoy of Aland, per: hp.1}
states:
  aland: {name: Aland, per: hp.1}
  bland: {name: Bland, per: hp.1}
places:
  port-city: {name: Port City, per: hp.1}
`;

export const events = `meetings:
  port-city-talks:
    name: Talks in Port City
    per: hp.1
    on: {2031-05-01: {per: hp.2, inferred: true}}
    in: port-city
    attended:
      envoy: {for: aland}
      bland: {as: officials of Bland}
`;

export const story = `title: Talks in Port City
lang: en
about: How an envoy came to talk.
minutes: 5
aims: [tell who says that there were talks]
order: dates # or told, where the steps stand in another order
steps:
  - id: talks
    title: An envoy meets officials
    at: 2031-05-04 # the day of the first clock
    known: 2031-05-04 # of the second clock; left out, the same day
    view: network # timeline, ledger, lateness, card, difference or table
    selected: port-city-talks
    text: # paragraphs: a list of sentences, or a passage in its own words
      - - {says: "An envoy met officials in Port City.", facts: [port-city-talks, envoy~ATTENDED~port-city-talks]}
      - quote: hp.1
    question:
      ask: Who reports the talks?
      options: [{is: A newspaper}, {is: The envoy}]
      answer: 1
      because: {says: The Harbour Post writes of them., facts: [port-city-talks]}
`;

function commented(text: string): string {
  return text.replace(/^(?=.)/gm, "# ");
}
