import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse, readAddress, Search } from "../../client/store/address.ts";
import { readDossier } from "../../server/dossier/read.ts";
import { openEmbedded } from "../../server/engine/embedded.ts";
import type { Engine } from "../../server/engine/engine.ts";
import { fill, type Served, serve } from "./served.ts";

const root = join(import.meta.dirname, "../..");
const text = readFileSync(join(root, "docs/walkthrough.md"), "utf8");
const dossiers = ["actors", "camp-david", "gaza-ceasefire", "shuttle-diplomacy"];

interface Question {
  title: string;
  address: string;
  rests: string[];
  quotes: string[];
}

const questions = text
  .split(/^## (?=\d)/m)
  .slice(1)
  .map(readQuestion);

/** Which answer of the API a page of the client shows. */
const asked: [page: RegExp, api: string][] = [
  [/^\/processes\/([^/]+)\/tables$/, "/api/processes/$1/graph"],
  [/^\/processes\/([^/]+)\/accusations$/, "/api/processes/$1/accusations"],
  [/^\/facts\/([^/]+)$/, "/api/facts/$1/card"],
  [/^\/agreements\/([^/]+)$/, "/api/agreements/$1/ledger"],
  [/^\/agreements\/([^/]+)\/compare\/([^/]+)$/, "/api/agreements/$1/compare/$2"],
  [/^\/meetings\/([^/]+)\/follow-through$/, "/api/meetings/$1/follow-through"],
];

describe("the walkthrough", () => {
  let engine: Engine;
  let served: Served;
  beforeAll(async () => {
    engine = openEmbedded(null);
    const read = await Promise.all(dossiers.map((name) => readDossier(join(root, "seed", name))));
    await fill(
      engine,
      read.map(({ dossier }) => dossier!),
    );
    served = await serve(engine);
  });
  afterAll(async () => {
    await served.close();
    await engine.close();
  });

  it("asks twelve questions, and lists what has no answer", () => {
    expect(questions).toHaveLength(12);
    expect(text).toContain("## What cannot be answered");
  });

  it.for(questions)("$title: the address reads, and shows what it rests on", async (question) => {
    const { address, rests, quotes } = question;
    const { pathname, search } = new URL(address, "http://parley");
    const { misread } = readAddress(Search.parse(parse(search)));
    const [page, api] = asked.find(([page]) => page.test(pathname))!;
    const kept = new URLSearchParams(search);
    kept.delete("provision");
    const { status, body } = await served.get(`${pathname.replace(page, api)}?${kept}`);
    const shown = JSON.stringify(body);

    expect({ status, misread }).toEqual({ status: 200, misread: [] });
    expect(rests.length).toBeGreaterThan(0);
    expect(rests.filter((id) => !shown.includes(JSON.stringify(id)))).toEqual([]);
    expect(quotes.filter((words) => !shown.includes(words))).toEqual([]);
  });
});

function readQuestion(section: string): Question {
  const body = section.split("\n").slice(1).join("\n");
  const [, address] = /^Address: `([^`]+)`$/m.exec(body)!;
  const [, rests] = /^Rests on: (.+)$/m.exec(body)!;
  const answer = body.slice(0, body.indexOf("Rests on:")).replace(/\s+/g, " ");
  return {
    title: section.split("\n")[0]!,
    address: address!,
    rests: [...rests!.matchAll(/`([^`]+)`/g)].map(([, id]) => id!),
    // Words of the screen itself, and our arithmetic, are no words of the answer's data.
    quotes: [...answer.matchAll(/“([^”]+)”/g)]
      .map(([, words]) => words!)
      .filter((words) => words !== "No report since" && !words.startsWith("about 200")),
  };
}
