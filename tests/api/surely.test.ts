import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { says } from "../fixtures/world.ts";
import { serveWorld } from "./serve-world.ts";

const world = `
name: Talks of the two banks
process: banks
${says(4)}
states:
  west: {name: West, per: s.1}
meetings:
  quay: {name: Talks at the quay, on: {2031-05-03: s.2}, attended: {west: s.2}, per: s.2}
  ferry: {name: Talks on the ferry, on: {2031-05: s.3}, attended: {west: s.3}, per: s.3}
  mill: {name: Talks at the mill, per: s.4}
`;
const days = "from=2031-05-01&to=2031-05-10";

describe.for(engines)("what was surely in a window, on $name", ({ wanted, open }) => {
  const served = serveWorld({ wanted, open }, world);
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
  const graph = async (query: string) => {
    const { body } = await served.get(`/api/processes/banks/graph?${query}`);
    return { nodes: ids(body.nodes), relations: ids(body.relations) };
  };

  it.runIf(wanted)("is in the network only what lies in it, whichever day it was", async () => {
    expect(await graph(`${days}&was=surely`)).toEqual({
      nodes: ["banks", "quay", "west"],
      relations: ["west~ATTENDED~quay"],
    });
    expect(await graph(`${days}&was=possibly`)).toEqual(await graph(days));
    expect((await graph(days)).nodes).toEqual(["banks", "ferry", "mill", "quay", "west"]);
  });

  it.runIf(wanted)("is everything in the widest window", async () => {
    expect(await graph("was=surely")).toEqual(await graph(""));
  });

  it.runIf(wanted)("is on the timeline and in a search as in the network", async () => {
    const events = async (was: string) =>
      ids((await served.get(`/api/processes/banks/timeline?${days}&was=${was}`)).body.events);
    const found = async (was: string) =>
      ids(
        (await served.get(`/api/search?q=talks&kind=Meeting&${days}&was=${was}`)).body.hits,
      ).sort();

    expect([await events("possibly"), await events("surely")]).toEqual([
      ["ferry", "quay"],
      ["quay"],
    ]);
    expect([await found("possibly"), await found("surely")]).toEqual([
      ["ferry", "mill", "quay"],
      ["quay"],
    ]);
  });

  it.runIf(wanted)("is asked for in one of two words", async () => {
    const { status, body } = await served.get(`/api/processes/banks/graph?${days}&was=maybe`);

    expect(status).toBe(400);
    expect(body.parameters).toEqual([
      { name: "was", detail: 'Invalid option: expected one of "possibly"|"surely"' },
    ]);
  });
});
