import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { citationIds } from "../../model/api/citations.ts";
import type { Engine } from "../../server/engine/engine.ts";
import { engines } from "../fixtures/engines.ts";
import { pythonWith, run, wantPython } from "../fixtures/python.ts";
import { sharedFolder } from "../fixtures/shared.ts";
import { dossierOf } from "../fixtures/world.ts";
import { hostile } from "./hostile.ts";
import { fill, type Served, serve } from "./served.ts";
import { shore } from "./shore.ts";

const schemas = sharedFolder("data/schemas");
const python = wantPython("the check of BibTeX by pybtex");

describe.for(engines)("citations from $name", ({ wanted, open }) => {
  let engine: Engine;
  let served: Served;
  let revision: string;
  beforeAll(async () => {
    if (!wanted) return;
    engine = await open();
    const other = await dossierOf(
      hostile.replace("name: Hostile talks", "id: hostile\nname: Hostile talks"),
    );
    revision = await fill(engine, [await dossierOf(shore), other]);
    served = await serve(engine, { publicUrl: "https://parley.example" });
  });
  afterAll(async () => {
    await served?.close();
    await engine?.close();
  });
  const cite = async (format: string, query: string) =>
    await (await fetch(`${served.address}/api/cite/${format}?${query}`)).text();

  it.runIf(wanted)("cites a view with what it shows, its revision and the day", async () => {
    const query = "process=shore-talks&known=2031-05-10";
    const address = `https://parley.example/r/${revision}/processes/shore-talks?known=2031-05-10`;
    expect(await cite("chicago", query)).toBe(
      `Parley. “The shore talks.” Parley, as known on 2031-05-10, revision ${revision}. Accessed June 1, 2031. ${address}.\n`,
    );
    expect(await cite("apa", query)).toBe(
      `Parley. (n.d.). The shore talks [Data set]. Parley, as known on 2031-05-10, revision ${revision}. Retrieved June 1, 2031, from ${address}\n`,
    );
    expect(await cite("ris", query)).toContain(`UR  - ${address}`);
    expect(await cite("bibtex", query)).toContain(`url = {${address}}`);
  });

  it.runIf(wanted)(
    "cites a source and a claim by their page, and where Parley cites it",
    async () => {
      expect(await cite("chicago", "source=world.h")).toBe(
        `The Herald. May 4, 2031. Cited in Parley, https://parley.example/r/${revision}/sources/world.h, revision ${revision}. Accessed June 1, 2031. https://example.org/herald.\n`,
      );
      const { body } = await served.get("/api/facts/raid/claims");
      expect(await cite("apa", `claim=${body.claims[0].id}`)).toBe(
        `The Courier. (2031, May 20). [Web page]. “Bland raided us”. Cited in Parley, https://parley.example/r/${revision}/facts/raid, revision ${revision}. Retrieved June 1, 2031, from https://example.org/courier#:~:text=Bland%20raided%20us\n`,
      );
    },
  );

  it.runIf(wanted)("writes what keeps literature can read, of the worst of names", async () => {
    const asked = ["process=hostile-talks", "about=evil", "source=hostile.g", "source=world.e"];
    if (schemas === null) return;
    const schema = JSON.parse(readFileSync(join(schemas, "csl-data.json"), "utf8"));
    const validate = new Ajv({ strict: false }).compile({
      ...schema,
      $schema: undefined,
      $id: undefined,
    });
    for (const query of asked) {
      expect(validate(JSON.parse(await cite("csl", query))), JSON.stringify(validate.errors)).toBe(
        true,
      );
      for (const format of citationIds)
        expect(await cite(format, query)).not.toMatch(/[\u202a-\u202e]/);
    }
  });

  it.runIf(wanted && python)("writes BibTeX that pybtex reads back, in every script", async () => {
    const inHome = await pythonWith("bibtex", ["pybtex==0.26.1"]);
    const script =
      "import sys, json; from pybtex.database import parse_string; d = parse_string(sys.argv[1], 'bibtex'); print(json.dumps([[e.type, dict(e.fields)] for e in d.entries.values()]))";
    const { stdout } = await run(inHome("python"), [
      "-c",
      script,
      await cite("bibtex", "about=kim"),
    ]);
    const [[type, fields]] = JSON.parse(stdout);
    // Braces keep the capitals.
    expect([type, fields.title.replaceAll(/[{}]/g, ""), fields.url]).toEqual([
      "misc",
      "كيم; BEGIN:VEVENT",
      `https://parley.example/r/${revision}/facts/kim`,
    ]);
  });

  it.runIf(wanted)("refuses what cannot be cited", async () => {
    const refused = async (path: string) => {
      const { status, body } = await served.get(`/api/cite/${path}`);
      return [status, body.parameters ?? body.near];
    };
    expect(await refused("mla?process=shore-talks")).toEqual([
      400,
      [{ name: "format", detail: `expected a format: ${citationIds.join(", ")}` }],
    ]);
    const detail = "expected exactly one of process, about, source, claim";
    expect(await refused("apa?process=shore-talks&source=world.h")).toEqual([
      400,
      [{ name: "process", detail }],
    ]);
    expect(await refused("apa?source=world.hh")).toEqual([404, ["world.h", "world.c", "world.e"]]);
    expect((await refused("apa?claim=0123456789abcdef"))[0]).toBe(404);
  });

  it.runIf(wanted)("leads from a permanent address to the page at that revision", async () => {
    const leads = async (path: string) => {
      const answer = await fetch(`${served.address}${path}`, { redirect: "manual" });
      return [answer.status, answer.headers.get("location")];
    };
    const beginning = revision.slice(0, 8);
    expect(await leads(`/r/${beginning}/processes/shore-talks?known=2031-05-10`)).toEqual([
      302,
      `/processes/shore-talks?known=2031-05-10&revision=${revision}`,
    ]);
    expect(await leads(`/r/${revision}/facts/raid~BY~bland`)).toEqual([
      302,
      `/facts/raid~BY~bland?revision=${revision}`,
    ]);
    expect(await leads(`/r/${revision}//elsewhere.example/`)).toEqual([
      302,
      `/elsewhere.example/?revision=${revision}`,
    ]);
    expect((await leads("/r/00000000/processes/shore-talks"))[0]).toBe(404);
    expect((await leads("/r/nothing/processes/shore-talks"))[0]).toBe(404);
  });
});
