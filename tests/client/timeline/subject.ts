import { createIntl } from "react-intl";
import en from "../../../client/messages/en.json" with { type: "json" };
import { wordsOf } from "../../../client/messages/words.tsx";
import { knownFacts } from "../../../client/store/standings.ts";
import { sceneOf } from "../../../client/store/visible.ts";
import type { Moment } from "../../../client/views/timeline/events.ts";
import { extentOf } from "../../../client/views/timeline/extent.ts";
import { type Lettering, subjectOf } from "../../../client/views/timeline/picture.ts";
import type { Graph } from "../../../model/api/processes.ts";
import type { Lanes } from "../../../model/shown.ts";
import { plainWords } from "../world.ts";

export const words = wordsOf(
  createIntl({ locale: "en-GB", messages: en, timeZone: "UTC" }) as never,
);

/** What a timeline tells of a graph in the spring of 2031, as far as it was known. */
export function subjectAt(graph: Graph, known: string | null = null, by: Lanes = "actors") {
  const clocks = {
    from: "2031-03-01",
    to: "2031-05-31",
    at: "2031-05-31",
    known,
    today: "2032-01-01",
  };
  const facts = knownFacts(graph, known);
  const wanted = { clocks, kinds: null, more: true, selected: null };
  return subjectOf(sceneOf(facts, wanted, plainWords).scene, facts, by);
}

/** A meeting on a day, with these lanes. */
export function moment(id: string, edtf: string, lanes: string[] = [], part: Partial<Moment> = {}) {
  return {
    id,
    entity: id,
    kind: "Meeting",
    name: id,
    fields: [],
    status: null,
    edtf,
    extent: extentOf(edtf)!,
    lanes,
    doers: lanes,
    people: [],
    places: [],
    inPeriod: true,
    planned: false,
    alleged: false,
    disputed: false,
    dayDisputed: false,
    withdrawn: false,
    onlyDenied: false,
    inferred: false,
    singleOrigin: false,
    ...part,
  } satisfies Moment;
}

/** Six px a letter, so that a comparison can be worked out by eye. */
export const lettering: Lettering = {
  mark: ({ name }) => 6 * name.length,
  stage: ({ name }) => ({ text: name, width: 6 * name.length }),
  tally: ({ name }) => ({ text: name, width: 6 * name.length, speakerWidth: 30 }),
  silence: ({ days }) => ({ text: `${days} days`, width: 40 }),
};
