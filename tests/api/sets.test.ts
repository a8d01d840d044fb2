import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { ferry } from "../fixtures/river-story.ts";
import { river } from "./river.ts";
import { serveWorld } from "./serve-world.ts";

describe.for(engines)("a set for a class, on $name", ({ wanted, open }) => {
  const served = serveWorld({ wanted, open }, river, { ferry });
  const set = (path: string, init: RequestInit = {}) =>
    fetch(`${served.address}/api/stories/${path}`, init);

  it.runIf(wanted)("is the story on paper, with the pages it rests on as of its days", async () => {
    const answer = await set("ferry/set/markdown");
    const text = await answer.text();
    const [, base] = /<(http:\/\/[^>]+\/r\/[0-9a-f]{64})\//.exec(text)!;

    expect(answer.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
    expect(answer.headers.get("content-disposition")).toBe("attachment; filename=ferry.md");
    expect(text.split("## Glossary")[0]!.replaceAll(base!, "")).toBe(`# From the ferry to a truce

How two states came to talk on a river.

3 steps through The river talks, 3 – 4 May 2031. It takes about 10 minutes to read.

## Aims

- tell when a day is disputed
- tell who says so

## Reading order

The steps are told in the order of their days.

1. [Talks on a ferry](</study/ferry?step=ferry>). 3 May 2031, as known on 4 May 2031. Opens: Network.
2. [A truce is signed](</study/ferry?step=truce>). 4 May 2031. Opens: Ledger.
3. [Which day it was](</study/ferry?step=day>). 4 May 2031, as known on 20 May 2031. Opens: Claim card.

## The story, step by step

### 1. Talks on a ferry

*3 May 2031, as known on 4 May 2031*

An envoy of Aland took part in talks on a ferry. She spoke for her state.

> “talks on 3 May, a well-known day”  
> [a ferryman, in The Herald, 4 May 2031](<https://example.org/herald#:~:text=talks%20on%203%20May%2C%20a%20well%2Dknown%20day>)

### 2. A truce is signed

*4 May 2031*

Bland signed.

### 3. Which day it was

*4 May 2031, as known on 20 May 2031*

A second page gives another day.

> “they had met on 2 May”  
> [Ida Lund, in The Courier, 20 May 2031](<https://example.org/courier#top:~:text=they%20had%20met%20on%202%20May>)

## Sheet

### 1. After step 1, before the next: What will a source first report next?

- [ ] A signature
- [ ] A new war

### 2. At step 3: Which days are reported?

- [ ] 2 May
- [ ] 3 May
- [ ] 5 May

`);
    expect(/## Sources and their terms\n([\s\S]*)---/.exec(text)![1]!.trim()).toBe(
      `Every page that the facts of this story rest on, as far as it was public on the days of its steps.

- [The Courier](<https://example.org/courier#top>), 20 May 2031. Not free: only short passages are quoted.
- [The Herald](<https://example.org/herald>), 4 May 2031. Not free: only short passages are quoted.`,
    );
  });

  it.runIf(wanted)("is the same bytes every time, with answers or without", async () => {
    for (const path of ["ferry/set/markdown", "ferry/set/html?answers=yes"]) {
      const [one, again] = await Promise.all([set(path), set(path)]);
      expect(await again.text()).toBe(await one.text());
      expect(again.headers.get("etag")).toBe(one.headers.get("etag"));
    }
    const without = await (await set("ferry/set/html")).text();
    expect(without).not.toContain("The Herald reports a signature.");
    expect(await (await set("ferry/set/html?answers=yes")).text()).toContain(
      "The Herald reports a signature.",
    );
  });

  it.runIf(wanted)("is a page that runs nothing and asks for nothing", async () => {
    const { headers } = await set("ferry/set/html");
    const policy = headers.get("content-security-policy")!;

    expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(policy).toMatch(/^default-src 'none';style-src 'sha256-[^']+';script-src 'none';/);
  });

  it.runIf(wanted).for([
    ["ferry/set/pdf", "format", "expected a format: markdown, html"],
    ["ferry/set/html?answers=no", "answers", "expected yes, or nothing"],
    ["ferry/set/html?known=2031-05-04", "known", "unknown parameter; expected answers, revision"],
  ] as const)("is refused for %s", async ([path, name, detail]) => {
    const answer = await set(path);

    expect(answer.status).toBe(400);
    expect((await answer.json()).parameters).toEqual([{ name, detail }]);
  });

  it.runIf(wanted)("is of a story that is there, and only given", async () => {
    const missing = await set("fery/set/markdown");
    expect([missing.status, (await missing.json()).near]).toEqual([404, ["ferry"]]);
    expect((await set("ferry/set/markdown", { method: "POST" })).status).toBe(405);
  });
});
