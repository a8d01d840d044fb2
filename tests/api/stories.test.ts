import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ToldFact, ToldStep } from "../../model/api/stories.ts";
import { endpoints } from "../../model/api.ts";
import type { Engine } from "../../server/engine/engine.ts";
import { goBack } from "../../server/load/back.ts";
import { openRevisions, type Revisions } from "../../server/revisions/revisions.ts";
import { engines } from "../fixtures/engines.ts";
import { ferry } from "../fixtures/river-story.ts";
import { dossierOf } from "../fixtures/world.ts";
import { river } from "./river.ts";
import { fill, type Served, serve } from "./served.ts";

const entity = (id: string, kind: string, name: string): ToldFact => ({
  ...{ id, is: "entity", kind, name, role: null, tail: null, head: null },
  ...{ firstKnown: "2031-05-04", state: "shown" },
});
const talks = entity("ferry-talks", "Meeting", "Talks on the ferry");
const truce = entity("truce", "Agreement", "River truce");
const relation = (
  id: string,
  kind: string,
  tail: [string, string],
  head: [string, string],
  role: string | null = null,
): ToldFact => ({
  ...{ id, is: "relation", kind, name: null, role },
  ...{ tail: { id: tail[0], name: tail[1] }, head: { id: head[0], name: head[1] } },
  ...{ firstKnown: "2031-05-04", state: "shown" },
});
const onFerry: [string, string] = ["ferry-talks", "Talks on the ferry"];
const quoted = {
  ...{ source: "world.h", passage: 2, words: "talks on 3 May, a well-known day", language: "en" },
  ...{ translation: null, speaker: null, voice: "a ferryman", paragraph: 2, publisher: "herald" },
  ...{ publisherName: "The Herald", published: "2031-05-04", terms: null },
  address: "https://example.org/herald#:~:text=talks%20on%203%20May%2C%20a%20well%2Dknown%20day",
};
const summary = {
  ...{ id: "ferry", dossier: "world", process: "river-talks", processName: "The river talks" },
  ...{ clock: "two", terms: "CC-BY-4.0", title: "From the ferry to a truce", lang: "en" },
  ...{ about: "How two states came to talk on a river.", minutes: 10, order: "dates" },
  aims: ["tell when a day is disputed", "tell who says so"],
  ...{ withoutHindsight: true, stepCount: 3, firstDay: "2031-05-03", lastDay: "2031-05-04" },
};
const first = {
  ...{ id: "ferry", title: "Talks on a ferry", at: "2031-05-03", known: "2031-05-04" },
  ...{ from: "2031-05-01", to: "2031-05-31", view: "network", selected: "ferry-talks" },
  ...{ shown: { layout: "roles", kinds: "Person,Meeting" }, after: [], checked: null },
  ...{ number: 1, byDate: 1, changed: null },
  address:
    "/processes/river-talks?from=2031-05-01&to=2031-05-31&at=2031-05-03&known=2031-05-04&selected=ferry-talks&view=network&layout=roles&kinds=Person,Meeting",
  text: [
    {
      sentences: [
        {
          says: "An envoy of Aland took part in talks on a ferry.",
          facts: [
            talks,
            relation("ida~ATTENDED~ferry-talks", "ATTENDED", ["ida", "Ida Lund"], onFerry),
          ],
        },
        {
          says: "She spoke for her state.",
          facts: [
            relation(
              "aland~REPRESENTED_AT~ferry-talks",
              "REPRESENTED_AT",
              ["aland", "Aland"],
              onFerry,
            ),
          ],
        },
      ],
    },
    { quote: quoted },
  ],
  question: {
    ...{ ask: "What will a source first report next?", kind: "next" },
    options: [
      { is: "A signature", facts: [truce] },
      { is: "A new war", facts: [] },
    ],
    answers: [1],
    because: { says: "The Herald reports a signature.", facts: [truce] },
  },
};

describe.for(engines)("stories on $name", ({ wanted, open }) => {
  const folder = mkdtempSync(join(tmpdir(), "parley-stories-"));
  let engine: Engine;
  let revisions: Revisions;
  let served: Served;
  const hashes: string[] = [];
  const load = async (yaml: string, story: string) => {
    hashes.push(await fill(engine, [await dossierOf(yaml, {}, { ferry: story })], revisions));
    await served.app.current.check();
  };
  const get = async (path: string) => (await served.get(`/api${path}`)).body;
  const changes = async (more = "") =>
    (await get(`/stories/ferry${more}`)).story.steps.map(({ id, changed }: ToldStep) => [
      id,
      changed && [changed.since, changed.facts],
    ]);

  beforeAll(async () => {
    if (!wanted) return;
    engine = await open();
    revisions = openRevisions(folder);
    served = await serve(engine, { revisions });
    await load(river, ferry);
  });
  afterAll(async () => {
    await served?.close();
    await engine?.close();
    rmSync(folder, { recursive: true });
  });

  it.runIf(wanted)("are listed, of all processes and of one", async () => {
    expect((await get("/stories")).stories).toEqual([summary]);
    expect((await get("/stories?process=river-talks")).stories).toEqual([summary]);
  });

  it.runIf(wanted)("are told with their addresses, facts, quotations and questions", async () => {
    const { story, revision, clocks } = await get("/stories/ferry");

    expect(revision).toBe(hashes[0]);
    expect(clocks).toMatchObject({ known: null });
    const { steps, ...rest } = story;
    expect(rest).toEqual({ ...summary, later: 0 });
    expect(steps[0]).toEqual(first);
    expect(steps.map(({ address }: ToldStep) => address).slice(1)).toEqual([
      "/agreements/truce?to=2031-05-04&known=2031-05-04&process=river-talks",
      "/facts/ferry-talks?known=2031-05-20",
    ]);
    expect(steps[2].question.answers).toEqual([1, 2]);
    expect(endpoints.story.answer.strict().parse(await get("/stories/ferry"))).toBeTruthy();
  });

  it.runIf(wanted)("hold back what comes later, and the answer until it is asked for", async () => {
    const { story } = await get("/stories/ferry?upTo=1");

    const options = [
      { is: "A signature", facts: [truce] },
      { is: "A new war", facts: [] },
    ];
    expect(story).toEqual({
      ...summary,
      ...{ lastDay: "2031-05-03", later: 2 },
      steps: [{ ...first, question: { ...first.question, options, answers: null, because: null } }],
    });
    const answered = await get("/stories/ferry?upTo=1&answers=yes");
    expect(answered.story.steps).toEqual([first]);
  });

  it.runIf(wanted)("name nothing, up to any step, that was first known after its day", async () => {
    const titles = (await get("/stories/ferry")).story.steps.map(({ title }: ToldStep) => title);
    for (const upTo of [1, 2, 3]) {
      const { story } = await get(`/stories/ferry?upTo=${upTo}`);
      const said = JSON.stringify(story);
      const { known } = story.steps.at(-1);
      expect(story.steps.length).toBe(upTo);
      for (const [, day] of said.matchAll(/"firstKnown":"([^"]+)"/g))
        expect(day! <= known).toBe(true);
      expect(titles.filter((title: string) => said.includes(title))).toEqual(titles.slice(0, upTo));
    }
    // The second page was not there yet: what it alone says is in no earlier answer.
    expect(JSON.stringify(await get("/stories/ferry?upTo=2"))).not.toContain("2 May");
  });

  it.runIf(wanted)("tell as known on a day only steps that were known by then", async () => {
    const told = async (day: string) => {
      const { story } = await get(`/stories/ferry?known=${day}`);
      return [story.steps.map(({ id }: ToldStep) => id), story.later];
    };
    expect(await told("2031-05-03")).toEqual([[], 3]);
    expect(await told("2031-05-04")).toEqual([["ferry", "truce"], 1]);
    expect(await told("2031-05-20")).toEqual([["ferry", "truce", "day"], 0]);
  });

  it.runIf(wanted)("that are not there are refused with those that are near", async () => {
    expect(await served.get("/api/stories/fery")).toMatchObject({
      status: 404,
      body: { detail: "There is no story fery.", near: ["ferry"] },
    });
    expect(await served.get("/api/stories?process=river-talk")).toMatchObject({
      status: 404,
      body: { detail: "There is no process river-talk.", near: ["river-talks"] },
    });
    for (const [asked, name, detail] of [
      ["upTo=0", "upTo", "expected the number of a step, from 1"],
      ["upTo=4", "upTo", "expected the number of a step, from 1 to 3"],
      ["answers=no", "answers", 'Invalid input: expected "yes"'],
      ["step=1", "step", "unknown parameter; expected known, revision, upTo, answers"],
    ])
      expect(await served.get(`/api/stories/ferry?${asked}`)).toMatchObject({
        status: 400,
        body: { parameters: [{ name, detail }] },
      });
  });

  it.runIf(wanted)("are not sent again to who has them", async () => {
    const { headers } = await served.get("/api/stories/ferry");
    const again = await served.get("/api/stories/ferry", {
      headers: { "If-None-Match": headers.get("etag")!, "Cache-Control": "max-age=0" },
    });
    expect(again.status).toBe(304);
  });

  it.runIf(wanted)(
    "say under which step facts have changed since its words were written",
    async () => {
      const words = "Ida Lund of Aland was on the ferry";
      const other = river.replace("Ida Lund, for Aland, was on the ferry", words);
      const facts = ["ferry-talks", "ida~ATTENDED~ferry-talks", "aland~REPRESENTED_AT~ferry-talks"];
      expect(await changes()).toEqual([
        ["ferry", null],
        ["truce", null],
        ["day", null],
      ]);

      await load(other, ferry);
      expect(await changes()).toEqual([
        ["ferry", [hashes[0], facts]],
        ["truce", null],
        ["day", [hashes[0], ["ferry-talks"]]],
      ]);
      // Nothing had changed under it then.
      expect(await changes(`?revision=${hashes[0]}`)).toEqual([
        ["ferry", null],
        ["truce", null],
        ["day", null],
      ]);

      // How it is shown is no word of it; that it was checked is.
      await load(other, ferry.replace("{layout: roles, ", "{layout: time, "));
      expect((await changes())[0]).toEqual(["ferry", [hashes[0], facts]]);
      await load(
        other,
        ferry.replace("    view: network", "    checked: 2031-05-30\n    view: network"),
      );
      expect(await changes()).toEqual([
        ["ferry", null],
        ["truce", null],
        ["day", [hashes[0], ["ferry-talks"]]],
      ]);

      // A later change under it is told again, from the day it was checked.
      await load(
        other.replace("name: Talks on the ferry", "name: Talks aboard the ferry"),
        ferry.replace("    view: network", "    checked: 2031-05-30\n    view: network"),
      );
      expect(await changes()).toEqual([
        ["ferry", [hashes[3], ["ferry-talks"]]],
        ["truce", null],
        ["day", [hashes[0], ["ferry-talks"]]],
      ]);
    },
  );

  it.runIf(wanted)(
    "come back as they were by going back, with what had changed under them",
    async () => {
      await goBack({ engine, revisions }, hashes[1]!);
      await served.app.current.check();
      expect((await changes())[0]).toEqual([
        "ferry",
        [
          hashes[0],
          ["ferry-talks", "ida~ATTENDED~ferry-talks", "aland~REPRESENTED_AT~ferry-talks"],
        ],
      ]);
      expect((await get("/stories/ferry")).story.steps[0].shown.layout).toBe("roles");
      const { changes: told } = await get(`/revisions/${hashes[1]}/diff/${hashes[2]}`);
      expect(told).toEqual([
        {
          ...{
            how: "changed",
            is: "story",
            id: "ferry",
            dossier: "world",
            type: null,
            about: null,
          },
          name: "From the ferry to a truce",
          fields: [
            expect.objectContaining({
              name: "steps.ferry",
              before: expect.stringContaining('"layout":"roles"'),
              after: expect.stringContaining('"layout":"time"'),
            }),
          ],
        },
      ]);
    },
  );

  it.runIf(wanted)("go with their dossier, and are still there at its revision", async () => {
    await fill(engine, [await dossierOf(river)], revisions);
    await served.app.current.check();
    expect((await get("/stories")).stories).toEqual([]);
    expect((await get(`/stories?revision=${hashes[0]}`)).stories).toEqual([summary]);
    expect((await get(`/stories/ferry?revision=${hashes[0]}`)).story.steps[0]).toEqual(first);
  });
});
