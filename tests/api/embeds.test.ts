import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { dossierOf } from "../fixtures/world.ts";
import { river } from "./river.ts";
import { serveWorld } from "./serve-world.ts";
import { fill, serve } from "./served.ts";

const hostile = `
name: The hostile talks
process: hostile-talks
publishers: {herald: '</title><script>alert(1)</script>'}
states:
  aland: {name: "\\u202edna\\u202c A\\u2067land", per: h.1}
meetings:
  pier:
    name: '<script>alert("pier")</script>'
    note: '"><img src=x onerror=alert(2)>'
    per: h.1
    on: {2031-05-03: h.1}
    attended: {aland: h.1}
sources:
  h:
    publisher: herald
    published: 2031-05-04
    lang: en
    url: https://example.org/herald
    says: {1: "</q><script>alert(3)</script> they met"}
`;

describe.for(engines)("embeds on $name", ({ wanted, open }) => {
  const served = serveWorld({ wanted, open }, river);
  const page = async (path: string, to: { address: string } = served) => {
    const response = await fetch(`${to.address}/embed/${path}`, { redirect: "manual" });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  it.runIf(wanted)("hold every event in the page as it arrives, the newest first", async () => {
    const { status, text } = await page("timeline?process=river-talks");

    expect(status).toBe(200);
    expect(rowsOf(text)).toEqual([
      "from 4 May 2031, no end reported River truce Bland, 1 claim “Bland signed the truce today” The Herald",
      "2 or 3 May 2031 Talks on the ferry Aland, Ida Lund, 1 claim · ≠ disputed “Ida Lund, for Aland, was on the ferry” The Herald",
    ]);
    expect(wordsOf(text.slice(text.indexOf("<footer")))).toBe(
      "Sources: The Courier, The Herald, 2 texts As of 1 Jun 2031 As known on 1 Jun 2031 Newest source 20 May 2031 CC BY 4.0 Read as a list Open in Parley The page around this opens no links. Copy the address:",
    );
    expect(text).toContain('href="/processes/river-talks"');
  });

  it.runIf(wanted)("say what was known on a day, and no more", async () => {
    const { text } = await page("timeline?process=river-talks&known=2031-05-10");

    expect(rowsOf(text)[1]).toMatch(/^3 May 2031 Talks on the ferry Aland, Ida Lund, 1 claim “/);
    expect(text).toContain("As known on 10 May 2031");
    expect(text).toContain("Newest source 4 May 2031");
  });

  it.runIf(wanted)("show a network, a ledger and a card by the same means", async () => {
    const network = await page("graph?process=river-talks");
    expect(rowsOf(network.text).find((row) => row.startsWith("Bland"))).toBe(
      "Bland State Bland is party in River truce, 1 claim",
    );
    expect(network.text).toContain('href="/processes/river-talks?view=network"');
    const ledger = await page("ledger?agreement=truce");
    expect(wordsOf(ledger.text)).toMatch(
      /River truce Live .*Signed4 May 2031 “Bland signed the truce today” The Herald.*First phase Planned, no start reported/,
    );
    const card = await page("card?fact=ferry-talks");
    expect(wordsOf(card.text)).toMatch(
      /Day · ≠ disputed, all sides kept.*2 May 2031 .*Ida Lund: 1 report “they had met on 2 May” The Courier.*3 May 2031/,
    );
  });

  it.runIf(wanted)("may be framed where the settings say, and call no other host", async () => {
    const { headers } = await page("timeline?process=river-talks");
    expect(headers.get("x-frame-options")).toBeNull();
    expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(headers.get("set-cookie")).toBeNull();
    expect(headers.get("content-security-policy")).toMatch(
      /^default-src 'none';.*frame-ancestors 'self' \*$/,
    );

    const strict = await serve(served.engine, { embedAncestors: ["https://news.example"] });
    const told = await page("timeline?process=river-talks", strict);
    expect(told.headers.get("content-security-policy")).toMatch(
      /frame-ancestors 'self' https:\/\/news\.example$/,
    );
    await strict.close();
  });

  it.runIf(wanted)("stay pages for people when there is nothing to show", async () => {
    const gone = await page("timeline?process=lake-talks");
    expect([gone.status, wordsOf(gone.text)]).toEqual([
      404,
      "Not in Parley any more Not in Parley any more What was embedded here is not in Parley any more. What Parley holds now is open to read. Open in Parley",
    ]);
    const view = await page("mindmap?process=river-talks");
    expect(view.status).toBe(404);
    expect(view.text).toContain("There is no such view.");
    const asked = await page("timeline?process=river-talks&from=2031-13-01&colour=red");
    expect(asked.status).toBe(400);
    expect(asked.text).toContain("colour: unknown parameter");
    expect(asked.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const empty = await page("timeline?process=river-talks&from=1900-01-01&to=1900-12-31");
    expect(empty.text).toContain("No dated event is reported for this period.");
  });

  it.runIf(wanted)("are read, and nothing else is done with them", async () => {
    for (const path of ["/embed/card", `/f/${"0".repeat(64)}`]) {
      const { status, headers } = await fetch(served.address + path, { method: "POST" });
      expect([path, status, headers.get("allow")]).toEqual([path, 405, "GET, HEAD"]);
    }
  });

  it.runIf(wanted)("write names and quotes as text, whatever stands in them", async () => {
    await fill(served.engine, [await dossierOf(hostile)]);
    await served.app.current.check();
    const { text } = await page("timeline?process=hostile-talks");

    expect(text).not.toMatch(/<script>alert|<img|[\u202a-\u202e\u2066-\u2069]/);
    expect(rowsOf(text)).toEqual([
      '3 May 2031 <script>alert("pier")</script> dna Aland, 1 claim "><img src=x onerror=alert(2)> “</q><script>alert(3)</script> they met” </title><script>alert(1)</script>',
    ]);
  });
});

/** The words of each row of the list. */
function rowsOf(page: string): string[] {
  return [...page.matchAll(/<li(?: class="gone")?>(.*?)<\/li>/gs)].map(([, row]) => wordsOf(row!));
}

function wordsOf(piece: string): string {
  return piece
    .replaceAll("<q ", "“<q ")
    .replaceAll("</q>", "”")
    .replaceAll("<em>", "· ")
    .replaceAll(/<(?:time|title|h1|h2|p|div|main|footer|svg|button|span)\b[^>]*>/g, " ")
    .replaceAll(/<a (?!href="\/facts)/g, " <a ")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll(/\s+/g, " ")
    .trim();
}
