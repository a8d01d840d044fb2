import { readFileSync } from "node:fs";
import type { Dossier } from "../../model/fact.ts";
import { load } from "../../server/load/load.ts";
import { openStore } from "../../server/load/open.ts";

// Run by kill.test.ts: opens the store of a data folder and loads the dossier of a JSON file into it,
// when one is named. Says when each step of it begins and ends, and when all is done.
const [data, file] = process.argv.slice(2) as [string, string | undefined];
const say = (stage: string) => process.stdout.write(`${stage}\n`);
if (file === undefined) say("begun");
const { engine, revisions } = await openStore(data, null);
if (file !== undefined) {
  const dossier = JSON.parse(readFileSync(file, "utf8")) as Dossier;
  say("begun");
  const telling = { ...engine };
  const keeping = { ...revisions };
  keeping.keep = async (one) => {
    say("keeping");
    await revisions.keep(one);
  };
  keeping.settle = async (held) => {
    say("settling");
    await revisions.settle(held);
    say("settled");
  };
  telling.write = async (steps) => {
    say("writing");
    await engine.write(steps);
    say("written");
  };
  const put = [{ dossier, origin: "user" as const, files: null }];
  await load(telling, { put, remove: [] }, keeping);
}
say("done");
await engine.close();
