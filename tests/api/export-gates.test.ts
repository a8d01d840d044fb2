import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import graphology from "graphology";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FormatId, formatIds, formats } from "../../model/formats.ts";
import { openEmbedded } from "../../server/engine/embedded.ts";
import type { Engine } from "../../server/engine/engine.ts";
import { engines } from "../fixtures/engines.ts";
import { pythonWith, run, wantPython } from "../fixtures/python.ts";
import { sharedFolder } from "../fixtures/shared.ts";
import { dossierOf } from "../fixtures/world.ts";
import { hostile } from "./hostile.ts";
import { fill, type Served, serve } from "./served.ts";
import { textOf } from "./text-of.ts";

const require = createRequire(import.meta.url);
/** It comes without types. */
const jsonld: {
  toRDF(document: object, options: object): Promise<object[]>;
  expand(document: object, options: object): Promise<Record<string, unknown>[]>;
} = require("jsonld");
const packages = ["lxml==6.1.3", "networkx==3.6.1", "icalendar==7.3.2", "followthemoney==4.11.2"];
const wanted = wantPython("the checks of exports by networkx, icalendar and followthemoney");
const schemas = sharedFolder("data/schemas");

describe("files of hostile names, opened by others", () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-exports-"));
  let engine: Engine;
  let served: Served;
  const files = new Map<FormatId, string>();
  beforeAll(async () => {
    engine = openEmbedded(null);
    await fill(engine, [await dossierOf(hostile)]);
    served = await serve(engine);
    for (const id of formatIds) {
      const answer = await fetch(`${served.address}/api/export/${id}?process=hostile-talks`);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      writeFileSync(join(folder, `view${formats[id].ending}`), bytes);
      files.set(id, textOf(id, bytes));
    }
    const { facts } = JSON.parse(readFileSync(join(folder, "view.json"), "utf8"));
    const entities = facts.filter(({ is }: { is: string }) => is === "entity").length;
    const counts = { entities, relations: facts.length - entities };
    writeFileSync(join(folder, "counts.json"), JSON.stringify(counts));
  });
  afterAll(async () => {
    await served?.close();
    await engine?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.runIf(wanted)(
    "are sound to the GEXF and GraphML schemas, networkx, icalendar and followthemoney",
    async () => {
      const inHome = await pythonWith("exports", packages);
      const script = join(import.meta.dirname, "../fixtures/check-exports.py");
      const args = [script, folder, ...(schemas === null ? [] : [schemas])];
      const { stdout } = await run(inHome("python"), args, { maxBuffer: 10_000_000 });
      expect(JSON.parse(stdout)).toEqual({ gexf: [], graphml: [], ics: [], ftm: [] });
    },
    300_000,
  );

  it("are a graph to graphology, with every id once", () => {
    const gexf = require("graphology-gexf");
    const graph = gexf.parse(graphology, raw("gexf"));
    const { entities, relations } = JSON.parse(readFileSync(join(folder, "counts.json"), "utf8"));
    expect([graph.order, graph.size]).toEqual([entities, relations]);
    expect(graph.getNodeAttribute("talks", "label")).toContain("]]> ](");
  });

  it("are linked data that says nothing it cannot name, without the network", async () => {
    const document = JSON.parse(raw("jsonld"));
    const documentLoader = async (url: string) => {
      throw new Error(`asks for ${url}`);
    };
    const quads = await jsonld.toRDF(document, { safe: true, documentLoader });
    expect(quads.length).toBeGreaterThan(100);
    const [expanded] = (await jsonld.expand(document, { safe: true, documentLoader })).filter(
      (node) => (node["@id"] as string).endsWith(":talks"),
    );
    expect(expanded!["@type"]).toEqual([
      "urn:x-parley:word:Meeting",
      "https://schema.org/Event",
      "http://semanticweb.cs.vu.nl/2009/11/sem/Event",
      "http://www.w3.org/ns/prov#Activity",
    ]);
  });

  it("run no script and turn no text round in what is read as a page", () => {
    for (const id of ["report", "timelinejs", "markdown"] as const) {
      expect(raw(id), id).not.toMatch(/(?<!\\)<(?:script|img)/);
    }
    for (const id of ["report", "markdown", "ics"] as const)
      expect(files.get(id)!, id).not.toMatch(/[\u202a-\u202e]/);
    const { events } = JSON.parse(raw("timelinejs"));
    const shown = events.map(({ text, display_date }: Record<string, unknown>) => [
      text,
      display_date,
    ]);
    expect(JSON.stringify(shown)).not.toMatch(/[\u202a-\u202e]|<script|<img/);
  });

  it("have no cell that a spreadsheet would work out", () => {
    for (const id of ["csv", "csv-claims"] as const)
      expect(files.get(id)!, id).not.toMatch(/(?:^|[,\n])"[=+\-@\t\r]/);
  });

  it("give TimelineJS no null and no end with fewer parts than its start", () => {
    const { events } = JSON.parse(raw("timelinejs"));
    const parts = ({ parley: _, ...event }: Record<string, unknown>) => event;
    expect(JSON.stringify(events.map(parts))).not.toContain("null");
    expect(
      events.map((one: Record<string, unknown>) => [
        one.start_date,
        one.end_date,
        one.display_date,
      ]),
    ).toEqual([
      [{ year: 1999, month: 12, day: 31 }, undefined, "1999-12-31~ · single origin"],
      [
        { year: 2031, month: 5, day: 1 },
        { year: 2031, month: 5, day: 31 },
        "2031-05 · single origin",
      ],
      [{ year: 2031, month: 6, day: 1 }, undefined, "2031-06-01/.. · single origin"],
    ]);
  });

  function raw(id: FormatId): string {
    return readFileSync(join(folder, `view${formats[id].ending}`), "utf8");
  }
});

describe.for(engines)("the Cypher of a view on $name", ({ wanted, open }) => {
  it.runIf(wanted)("builds its graph anew, statement by statement", async () => {
    const from = openEmbedded(null);
    await fill(from, [await dossierOf(hostile)]);
    const served = await serve(from);
    const answer = await fetch(`${served.address}/api/export/cypher?process=hostile-talks`);
    const script = await answer.text();
    await served.close();
    await from.close();

    const engine = await open();
    for (const line of script.split("\n")) {
      if (line === "" || line.startsWith("//")) continue;
      const mode = line.includes(" IF NOT EXISTS ") ? ("schema" as const) : ("write" as const);
      const statement = { name: "exported", text: line.replace(/;$/, ""), mode };
      await engine.write([{ statement, params: {} }]);
    }
    const rows = await engine.read(
      {
        name: "tests/built",
        mode: "read",
        text: "MATCH (a)-[r]->(m:Meeting {id: 'talks'}) RETURN a.name AS who, type(r) AS how, m.name AS what ORDER BY who, how",
      },
      {},
    );
    await engine.close();
    const what = "]]> ]( <b> \" ' \\ {{x}} - * _ a,b; c";
    expect(rows).toEqual([
      { who: "Evil \u202eelbatpecca <script>alert(1)</script>", how: "REPRESENTED_AT", what },
      { who: "كيم; BEGIN:VEVENT", how: "ATTENDED", what },
    ]);
  });
});
