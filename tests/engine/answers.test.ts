import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resolve } from "../../server/dossier/resolve.ts";
import type { Engine } from "../../server/engine/engine.ts";
import { rowsOf } from "../../server/load/rows.ts";
import { stepsBetween } from "../../server/load/steps.ts";
import { claimsCited } from "../../server/queries/claims.ts";
import { entityRelations } from "../../server/queries/entities.ts";
import { processesList } from "../../server/queries/processes.ts";
import { ask } from "../../server/queries/query.ts";
import { schemaSteps } from "../../server/queries/schema.ts";
import { sliceMembers, sliceRelations } from "../../server/queries/slice.ts";
import { engines } from "../fixtures/engines.ts";
import { dossierOf, says } from "../fixtures/world.ts";

const world = `
name: Talks of the two banks
process: banks
${says(2)}
people:
  aru: {name: Aru, names: [{is: Aro, per: s.2}], per: s.1}
states:
  west: {name: West, per: s.1}
meetings:
  quay:
    name: Talks at the quay
    on: {2031-05-01: s.2}
    attended: {aru: {for: west, per: s.2}}
    per: s.1
`;
const thatDay = { from: "2031-05-01", to: "2031-05-01" };
const dayAfter = { from: "2031-05-02", to: "2031-05-02" };
const anyDay = { edtf: null, earliest: "0001-01-01", latest: "9999-12-31" };
const first = "2031-05-01";
const onTheDay = { edtf: first, earliest: first, latest: first };
const surely = (day: string | null) => ({ surelyFrom: day, surelyTo: day });
const attended = "aru~ATTENDED~quay";
const represented = "west~REPRESENTED_AT~quay";

const said = (field: string, value: string | null) => ({
  ...{ id: expect.stringMatching(/^[0-9a-f]{16}$/), field, value, stance: "supports" },
  ...{ known: "2031-05-04", until: "9999-12-31", origin: "s-paper", inferred: false },
  ...{ speaker: null, voice: null },
});
// Known on one day, claims come by their id, which is a hash.
const ofAttendance = [said("behalfOf", "west"), said("", null)];

describe.for(engines)("a small world in $name", ({ open, wanted }) => {
  let engine: Engine;

  beforeAll(async () => {
    if (!wanted) return;
    engine = await open();
    await engine.write(schemaSteps());
    const stored = resolve([await dossierOf(world)]);
    await engine.write(
      stepsBetween(
        [],
        rowsOf(stored, () => ({ origin: "user", files: null })),
      ),
    );
  });
  afterAll(() => engine?.close());

  it.runIf(wanted)("has a person, a state and the meeting on the day of the meeting", async () => {
    expect(await ask(engine, sliceMembers, { process: "banks", ...thatDay })).toEqual([
      {
        ...{ id: "aru", kind: "Person", name: "Aru", ...anyDay, ...surely(null) },
        names: [{ is: "Aro", lang: "en", script: "Latn" }],
        properties: {},
        claims: [said("names", "Aro"), said("", null)],
      },
      {
        ...{ id: "quay", kind: "Meeting", name: "Talks at the quay", ...onTheDay },
        ...{ ...surely(first), names: [], properties: {} },
        claims: [said("edtf", first), said("", null)],
      },
      {
        ...{ id: "west", kind: "State", name: "West", ...anyDay, ...surely(null) },
        ...{ names: [], properties: {}, claims: [said("", null)] },
      },
    ]);
  });

  it.runIf(wanted)("joins them on that day, and not on the next", async () => {
    const joined = { head: "quay", role: null, ...onTheDay, ...surely(first) };

    expect(await ask(engine, sliceRelations, { process: "banks", ...thatDay })).toEqual([
      {
        ...{ id: attended, type: "ATTENDED", tail: "aru", ...joined },
        ...{ properties: { behalfOf: "west" }, claims: ofAttendance },
      },
      {
        ...{ id: represented, type: "REPRESENTED_AT", tail: "west", ...joined },
        ...{ properties: {}, claims: ofAttendance },
      },
    ]);
    expect(await ask(engine, sliceRelations, { process: "banks", ...dayAfter })).toEqual([]);
  });

  it.runIf(wanted)("has the meeting on the page of the state that was spoken for", async () => {
    expect(await ask(engine, entityRelations, { id: "west", ...thatDay, limit: 9 })).toEqual([
      {
        ...{ id: represented, type: "REPRESENTED_AT", tail: "west", head: "quay", role: null },
        ...{ ...onTheDay, ...surely(first), properties: {}, claims: ofAttendance },
        ...{ restsOn: [attended], outward: true },
        ...{ other: "quay", otherKind: "Meeting", otherName: "Talks at the quay" },
      },
    ]);
  });

  it.runIf(wanted)("gives the words that it rests on, with the page they stand on", async () => {
    const page = { publisherName: "The S Paper", published: "2031-05-04", language: "en" };

    expect(await claimsCited(engine, [attended])).toMatchObject(
      [null, "west"].map((value) => ({
        ...{ about: attended, field: value ? "behalfOf" : "", value, words: "words 2 of s" },
        ...{ source: "world.s", passage: 2, ...page },
        address: "https://example.org/s#:~:text=words%202%20of%20s",
      })),
    );
  });

  it.runIf(wanted)("counts what there is of the process", async () => {
    expect(await ask(engine, processesList, { id: null })).toEqual([
      {
        ...{ id: "banks", name: "Talks of the two banks", ...anyDay, ...surely(null) },
        ...{ clock: "two", terms: "CC-BY-4.0", firstEvent: first, lastEvent: first },
        counts: {
          ...{ entities: 3, meetings: 1, agreements: 0, claims: 7 },
          ...{ sources: 1, publishers: 1, languages: 1 },
        },
      },
    ]);
  });
});
