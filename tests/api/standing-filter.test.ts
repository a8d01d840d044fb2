import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { serveWorld } from "./serve-world.ts";
import { shore } from "./shore.ts";

describe.for(engines)("facts picked out by how they stand, on $name", ({ wanted, open }) => {
  const served = serveWorld({ wanted, open }, shore);
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id).sort();
  const network = async (query: string) => {
    const { body } = await served.get(`/api/processes/shore-talks/graph?${query}`);
    return { nodes: ids(body.nodes), relations: ids(body.relations) };
  };

  it.runIf(wanted)("are in the network with the ends of their lines", async () => {
    expect(await network("standing=disputed")).toEqual({ nodes: ["pier"], relations: [] });
    expect(await network("standing=alleged")).toEqual({
      nodes: ["bland", "raid"],
      relations: ["raid~BY~bland"],
    });
    expect(await network("standing=withdrawn")).toEqual({ nodes: [], relations: [] });
    expect((await network("standing=disputed,alleged")).nodes).toEqual(["bland", "pier", "raid"]);
  });

  it.runIf(wanted)("are none on a day when nobody had said otherwise yet", async () => {
    expect((await network("standing=disputed&known=2031-05-19")).nodes).toEqual([]);
  });

  it.runIf(wanted)("are on the timeline and in a search as in the network", async () => {
    const { body } = await served.get("/api/processes/shore-talks/timeline?standing=disputed");
    const found = async (standing: string, q = "pier raid boats") =>
      ids((await served.get(`/api/search?q=${q}&standing=${standing}`)).body.hits);

    expect(ids(body.events)).toEqual(["pier"]);
    expect(await found("disputed", "talks")).toEqual(["pier"]);
    expect(await found("alleged", "raid")).toEqual(["raid"]);
    expect(await found("disputed", "raid")).toEqual([]);
    expect(await found("single-origin", "boats")).toEqual(["boats-out"]);
  });
});
