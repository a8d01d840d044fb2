import { get } from "node:http";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatIds, formats } from "../../model/formats.ts";
import type { Engine } from "../../server/engine/engine.ts";
import { engines } from "../fixtures/engines.ts";
import { dossierOf } from "../fixtures/world.ts";
import { readCsv } from "../model/read-csv.ts";
import { fill, type Served, serve } from "./served.ts";
import { shore } from "./shore.ts";
import { textOf } from "./text-of.ts";

describe.for(engines)("views as files from $name", ({ wanted, open }) => {
  let engine: Engine;
  let served: Served;
  let revision: string;
  beforeAll(async () => {
    if (!wanted) return;
    engine = await open();
    revision = await fill(engine, [await dossierOf(shore)]);
    served = await serve(engine);
  });
  afterAll(async () => {
    await served?.close();
    await engine?.close();
  });
  const file = async (format: string, query = "process=shore-talks") => {
    const response = await fetch(`${served.address}/api/export/${format}?${query}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { response, bytes, text: new TextDecoder().decode(bytes) };
  };

  it.runIf(wanted)("gives the same view as the same bytes, in every format", async () => {
    for (const id of formatIds) {
      const [one, two] = [await file(id), await file(id)];
      expect(one.response.status, id).toBe(200);
      expect(one.response.headers.get("content-type"), id).toBe(formats[id].mediaType);
      expect(one.bytes, id).toEqual(two.bytes);
      expect(one.response.headers.get("content-disposition"), id).toBe(
        `attachment; filename="shore-talks-${revision.slice(0, 8)}${formats[id].ending}"`,
      );
    }
  });

  it.runIf(wanted)(
    "says in every format what it shows, at which revision, on what terms",
    async () => {
      for (const id of formatIds) {
        const { bytes } = await file(id, "process=shore-talks&known=2031-05-10");
        const text = textOf(id, bytes);
        for (const told of [revision, "CC-BY-4.0", "https://example.org/herald"])
          expect(text, id).toContain(told);
        expect(text, id).toMatch(/2031-05-10|20310510/);
        // The courier wrote ten days later.
        expect(text, id).not.toContain("example.org/courier");
      }
    },
  );

  it.runIf(wanted)("keeps only what stands in some way, or surely was in a window", async () => {
    const told = async (query: string) => {
      const { text } = await file("json", `process=shore-talks&${query}`);
      const { about, facts } = JSON.parse(text);
      return { about, facts: facts.map((one: { id: string }) => one.id) };
    };
    const { about, facts } = await told("standing=disputed");
    expect(facts).toEqual(["pier"]);
    expect(about.title).toBe("The shore talks");
    expect(about.shows).toBe("all that is known, only facts that stand so: disputed");
    expect(about.address).toContain("/processes/shore-talks?standing=disputed");

    // Two days are given of the pier: only one of them is the third.
    const days = "from=2031-05-03&to=2031-05-04";
    expect((await told(days)).facts).toContain("pier");
    const surely = await told(`${days}&was=surely`);
    expect(surely.facts).not.toContain("pier");
    expect(surely.about.shows).toBe(
      "what surely was in the window, from 2031-05-03, to 2031-05-04, all that is known",
    );
  });

  it.runIf(wanted)("gives one row a claim, with the fact and the page", async () => {
    const { text } = await file("csv-claims", "about=raid&kinds=Act");
    const [head, ...rows] = readCsv(text);
    expect(rows.map((row) => Object.fromEntries(head!.map((name, at) => [name, row[at]])))).toEqual(
      [
        expect.objectContaining({
          ...{ fact: "raid", type: "Act", name: "A raid", field: "", stance: "supports" },
          ...{ words: "Bland raided us", publisher: "The Courier", published: "2031-05-20" },
          ...{ origin: "aland-ministry", state: "shown", alleged: "yes", disputed: "no" },
          address: "https://example.org/courier#:~:text=Bland%20raided%20us",
          ...{ factTerms: "CC-BY-4.0", revision },
        }),
      ],
    );
  });

  it.runIf(wanted)("gives one table a kind, and no claim twice", async () => {
    const { bytes } = await file("csv");
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual([
      ...["about.txt", "dossiers.csv", "states.csv", "organisations.csv", "processes.csv"],
      ...["meetings.csv", "acts.csv", "measures.csv", "figures.csv", "relations.csv"],
      ...["claims.csv", "links.csv", "sources.csv", "passages.csv", "mentioned.csv"],
    ]);
    const claims = readCsv(new TextDecoder().decode(files["claims.csv"])).slice(1);
    expect(new Set(claims.map(([id]) => id)).size).toBe(claims.length);
    expect(claims.length).toBe((await served.get("/api/health")).body.counts.claims);
  });

  it.runIf(wanted)("refuses what it cannot give, and says what it can", async () => {
    const refused = async (path: string) => {
      const { status, body } = await served.get(`/api/export/${path}`);
      return [status, body.parameters ?? body.near];
    };
    expect(await refused("docx?process=shore-talks")).toEqual([
      400,
      [{ name: "format", detail: `expected a format: ${formatIds.join(", ")}` }],
    ]);
    expect(await refused("csv")).toEqual([
      400,
      [{ name: "process", detail: "expected either process or about, and not both" }],
    ]);
    expect(await refused("csv?process=shore-talk")).toEqual([404, ["shore-talks"]]);
    expect(await refused("csv?about=peir")).toEqual([404, ["pier"]]);
    expect(await refused("csv?process=shore-talks&from=2031-05-02&to=2031-05-01")).toEqual([
      400,
      [{ name: "from", detail: "from is after to; expected the first day of the window" }],
    ]);
  });

  it.runIf(wanted)("sends nothing to who has the bytes already", async () => {
    const { response } = await file("json");
    const headers = { "If-None-Match": response.headers.get("etag")! };
    // fetch itself would ask past every cache.
    const status = await new Promise((resolve) => {
      get(response.url, { headers }, (again) => resolve(again.resume().statusCode));
    });
    expect(status).toBe(304);
  });
});
