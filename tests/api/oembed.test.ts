import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../server/engine/engine.ts";
import { engines } from "../fixtures/engines.ts";
import { dossierOf } from "../fixtures/world.ts";
import { river } from "./river.ts";
import { fill, type Served, serve } from "./served.ts";

describe.for(engines)("what other programs find on $name", ({ wanted, open }) => {
  const pages = mkdtempSync(join(tmpdir(), "parley-pages-"));
  let engine: Engine;
  let served: Served;
  beforeAll(async () => {
    if (!wanted) return;
    writeFileSync(join(pages, "index.html"), "<html><head></head><body></body></html>");
    engine = await open();
    await fill(engine, [await dossierOf(river.replace("Talks on the ferry", "</script>Talks"))]);
    served = await serve(engine, { pages });
  });
  afterAll(async () => {
    await served?.close();
    await engine?.close();
    rmSync(pages, { recursive: true, force: true });
  });
  const text = async (path: string) => {
    const response = await fetch(`${served.address}${path}`);
    return {
      status: response.status,
      type: response.headers.get("content-type"),
      text: await response.text(),
    };
  };

  it.runIf(wanted)("is an embed of a page, as JSON and as XML", async () => {
    const page = `${served.address}/processes/river-talks?from=2031-05-01&selected=truce`;
    const address = `/oembed?url=${encodeURIComponent(page)}`;
    const embed = `${served.address}/embed/timeline?process=river-talks&from=2031-05-01`;
    const { body } = await served.get(`${address}&maxwidth=500`);
    expect(body).toEqual({
      ...{ version: "1.0", type: "rich", title: "The river talks", provider_name: "Parley" },
      ...{ provider_url: `${served.address}/`, cache_age: 3600, width: 500, height: 480 },
      html: `<iframe src="${embed.replaceAll("&", "&amp;")}" title="The river talks" width="500" height="480" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" style="border:0"></iframe>`,
      ...{ thumbnail_url: `${embed}&as=png`, thumbnail_width: 1200, thumbnail_height: 630 },
    });
    const xml = await text(`${address}&format=xml`);
    expect(xml.text).toContain("<title>The river talks</title>");
    expect(xml.type).toBe("text/xml; charset=utf-8");
    const image = await fetch(body.thumbnail_url);
    const bytes = Buffer.from(await image.arrayBuffer());
    expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  it.runIf(wanted)("is an embed of an embed's own address, live and frozen", async () => {
    const of = async (path: string, at = served.address) =>
      (await served.get(`/oembed?url=${encodeURIComponent(at + path)}`)).body;
    const frameOf = (path: string) =>
      `<iframe src="${`${served.address}${path}`.replaceAll("&", "&amp;")}"`;
    const card = "/embed/card?fact=ferry-talks&theme=dark";
    const live = await of(`${card}&as=png`);
    expect(live.title).toBe("</script>Talks");
    expect(live.html).toContain(frameOf(card));
    expect(live.thumbnail_url).toBe(`${served.address}${card}&as=png`);
    for (const path of [
      "/processes/river-talks/diff?a=2031-05-03",
      "/embed/ledger?agreement=truce",
    ])
      expect([path, (await of(path)).type]).toEqual([path, "rich"]);

    const asked = `${served.address}/embed/card?fact=ferry-talks&revision=current`;
    const made = await fetch(asked, { redirect: "manual" });
    const frozen = await of(made.headers.get("location")!);
    expect(frozen.html).toContain(frameOf(made.headers.get("location")!));
    expect(frozen.title).toBe("</script>Talks");
    expect(frozen).not.toHaveProperty("thumbnail_url");

    // A machine is reached by several names of its own.
    const port = new URL(served.address).port;
    expect((await of("/processes/river-talks", `http://localhost:${port}`)).type).toBe("rich");
  });

  it.runIf(wanted)("is nothing for the pages of others, or for what is not there", async () => {
    const of = async (url: string, more = "") =>
      (await served.get(`/oembed?url=${encodeURIComponent(url)}${more}`)).status;
    expect(await of("https://elsewhere.example/processes/river-talks")).toBe(404);
    expect(await of(`${served.address}/processes/lake-talks`)).toBe(404);
    expect(await of(`${served.address}/guide`)).toBe(404);
    expect(await of(`${served.address}/embed/card?fact=nobody`)).toBe(404);
    expect(await of(`${served.address}/embed/card?colour=red`)).toBe(404);
    expect(await of(`${served.address}/embed.js`)).toBe(404);
    expect(await of(`${served.address}/f/${"0".repeat(64)}`)).toBe(404);
    expect(await of(`${served.address}/processes/river-talks/constructor`)).toBe(200);
    expect(await of("http://localhost:1/processes/river-talks")).toBe(404);
    expect(await of(`${served.address}/processes/river-talks`, "&format=yaml")).toBe(501);
    expect(await of("javascript:alert(1)")).toBe(400);
  });

  it.runIf(wanted)("stands in the head of each page, whatever names hold", async () => {
    const process = (await text("/processes/river-talks")).text;
    expect(process).toContain('rel="alternate" type="application/json+oembed"');
    expect(process).toContain('<meta property="og:title" content="The river talks" />');
    expect(dataIn(process)).toMatchObject({ "@type": "Dataset", name: "The river talks" });
    const meeting = (await text("/facts/ferry-talks")).text;
    expect(meeting.match(/<\/script>/g)).toHaveLength(1);
    expect(dataIn(meeting)).toEqual({
      ...{ "@context": "https://schema.org", "@type": "Event", name: "</script>Talks" },
      url: `${served.address}/facts/ferry-talks`,
      ...{ startDate: "2031-05-02", endDate: "2031-05-03" },
    });
    expect((await text("/guide")).text).toBe("<html><head></head><body></body></html>");
  });

  it.runIf(wanted)("asks for the picture of a process before its scripts are there", async () => {
    const asked = (page: string) => /rel="preload"[^>]* href="([^"]+)"/.exec(page)?.[1];
    const address = asked((await text("/processes/river-talks?at=2031-05-03")).text)!;
    expect(address).toBe("/api/processes/river-talks/graph?claimIds=counted");
    expect((await text(address)).type).toContain("application/json");
    expect(asked((await text("/processes/river-talks?revision=abc")).text)).toBeUndefined();
    expect(asked((await text("/facts/ferry-talks")).text)).toBeUndefined();
  });
});

function dataIn(page: string): unknown {
  return JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)![1]!);
}
