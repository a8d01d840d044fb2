import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { river } from "./river.ts";
import { serveWorld } from "./serve-world.ts";

describe.for(engines)("embeds of a whole process on $name", ({ wanted, open }) => {
  const served = serveWorld({ wanted, open }, river);
  const page = async (path: string) => {
    const response = await fetch(`${served.address}/embed/${path}`, { redirect: "manual" });
    return {
      status: response.status,
      to: response.headers.get("location"),
      text: await response.text(),
    };
  };
  const of = "process=river-talks";
  const days = "from=2031-05-01&to=2031-05-31";

  it.runIf(wanted)("list its agreements where no one of them is asked for", async () => {
    const { status, text } = await page(`ledger?${of}&${days}&known=2031-05-10`);

    expect(status).toBe(200);
    expect(wordsOf(text)).toContain("Agreements: The river talks");
    expect(rowsOf(text)).toEqual([
      "River truce Agreed Signed: 4 May 2031 no phases, no provisions, no figures",
    ]);
    expect(text).toContain('href="/agreements/truce?known=2031-05-10"');
    const before = await page(`ledger?${of}&to=2031-05-01`);
    expect(wordsOf(before.text)).toContain("No agreement is told of in this process");
  });

  it.runIf(wanted)("tell all that is disputed where no one fact is asked for", async () => {
    const { status, text } = await page(`card?${of}&${days}`);

    expect(status).toBe(200);
    expect(wordsOf(text)).toMatch(
      /What is disputed: The river talks Live Skip the events Talks on the ferry ≠ Day Ida Lund says: 2 May 2031\. The Herald says: 3 May 2031\./,
    );
    const before = await page(`card?${of}&known=2031-05-10`);
    expect(wordsOf(before.text)).toContain("Nothing is disputed, as far as our sources go.");
  });

  it.runIf(wanted)("tell what changed between two points, as its page does", async () => {
    const points = "a=2031-05-03&aKnown=2031-05-04&b=2031-05-20";
    const { status, text } = await page(`difference?${of}&${points}`);

    expect(status).toBe(200);
    expect(wordsOf(text)).toContain(
      "What changed: The river talks Live 3 May 2031, as known on 4 May 2031 → 20 May 2031, as known on 1 Jun 2031",
    );
    expect(rowsOf(text)).toEqual([
      "River truce from 4 May 2031, no end reported The Herald says so. with 3 connections",
      "Talks on the ferry 2 or 3 May 2031, known since 20 May 2031 Day: 2 May 2031 Ida Lund says so.",
      "First phase no day given, known since 20 May 2031 The Herald says so.",
      "Talks on the ferry since 20 May 2031 The Herald and Ida Lund do not agree.",
    ]);
    expect(text).toContain(`href="/processes/river-talks/diff?${points.replaceAll("&", "&amp;")}"`);
    const same = await page(`difference?${of}&a=2031-05-03&b=2031-05-03`);
    expect(wordsOf(same.text)).toContain("Nothing changed between A and B.");
    expect((await page(`difference?${of}&a=2031-02-30`)).status).toBe(400);
    expect((await page(`difference?${of}&from=2031-02-03`)).status).toBe(400);
  });

  it.runIf(wanted)("hide no row of a list that has no button to open it", async () => {
    const points = "a=2031-05-03&aKnown=2031-05-04&b=2031-05-20";
    for (const path of [`difference?${of}&${points}`, `ledger?${of}`, "ledger?agreement=truce"]) {
      const { text } = await page(path);
      const lists = [...text.matchAll(/<ol class="(list[^"]*)"/g)].map(([, name]) => name);
      expect([path, ...new Set(lists)]).toEqual([path, "list two whole"]);
    }
  });

  it.runIf(wanted)("are frozen as the others are, and drawn", async () => {
    for (const view of ["ledger", "card", "difference"]) {
      const { status, to } = await page(`${view}?${of}&revision=current`);
      expect([view, status]).toEqual([view, 302]);
      const frozen = await fetch(`${served.address}${to}`);
      expect(await frozen.text()).toContain("&amp;process=river-talks");
      const drawn = await page(`${view}?${of}&as=svg`);
      expect(drawn.text).toMatch(/^<svg .*The Herald/s);
    }
  });

  it.runIf(wanted)("ask of a ledger only what has changed in its own process", async () => {
    const { to } = await page("ledger?agreement=truce&revision=current");
    const { text } = await page(`../${to!.slice(1)}`);
    expect(text).toMatch(/data-changes="\/api\/changes\?since=[0-9a-f]+&amp;process=river-talks"/);
  });

  it.runIf(wanted)("say what is missing when neither is named", async () => {
    const { status, text } = await page("ledger?known=2031-05-10");
    expect(status).toBe(400);
    expect(text).toContain("agreement: expected agreement, or a process to show all of");
  });
});

function rowsOf(page: string): string[] {
  return [...page.matchAll(/<li>(.*?)<\/li>/gs)].map(([, row]) => wordsOf(row!));
}

function wordsOf(piece: string): string {
  return piece
    .slice(piece.indexOf("<body>") + 1)
    .replaceAll(/<(?:h1|h2|h3|p|div|small|a|main|span|section|li)\b[^>]*>/g, " ")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
