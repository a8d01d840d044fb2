import { readFileSync } from "node:fs";
import type { Dossier } from "../../model/fact.ts";
import { goBack } from "../../server/load/back.ts";
import { load } from "../../server/load/load.ts";
import { openStore } from "../../server/load/open.ts";

// Run by kill.test.ts: opens the store of a data folder and changes it: "load" and the JSON file of a
// dossier, "back" and a revision, "unload" and a dossier's id; nothing when nothing is named. Says when
// each step of it begins and ends, and when all is done.
const [data, action, what] = process.argv.slice(2) as [string, string | undefined, string];
const say = (stage: string) => process.stdout.write(`${stage}\n`);
if (action === undefined) say("begun");
const neo4j = JSON.parse(process.env.KILL_NEO4J ?? "null") as Parameters<typeof openStore>[1];
const { engine, revisions } = await openStore(data, neo4j);
if (action !== undefined) {
  const dossier =
    action === "load" ? (JSON.parse(readFileSync(what, "utf8")) as Dossier) : undefined;
  say("begun");
  const telling = { ...engine };
  const keeping = { ...revisions };
  keeping.keep = async (one) => {
    say("keeping");
    await revisions.keep(one);
  };
  keeping.settle = async (held, why) => {
    say("settling");
    await revisions.settle(held, why);
    say("settled");
  };
  telling.write = async (steps) => {
    say("writing");
    await engine.write(steps);
    say("written");
  };
  if (action === "back") await goBack({ engine: telling, revisions: keeping }, what);
  else {
    const put = dossier ? [{ dossier, origin: "user" as const, files: null }] : [];
    await load(telling, { put, remove: dossier ? [] : [what] }, keeping);
  }
}
say("done");
await engine.close();
