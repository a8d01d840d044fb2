import { readFileSync } from "node:fs";
import type { Dossier } from "../../model/fact.ts";
import { load } from "../../server/load/load.ts";
import { openStore } from "../../server/load/open.ts";

// Run by kill.test.ts: loads the dossier of a JSON file into the store of a data folder, and says when
// it begins and when it has done so.
const [data, file] = process.argv.slice(2) as [string, string];
const store = await openStore(data, null);
const dossier = JSON.parse(readFileSync(file, "utf8")) as Dossier;
process.stdout.write("loading\n");
const put = [{ dossier, origin: "user" as const, files: null }];
await load(store.engine, { put, remove: [] }, store.revisions);
process.stdout.write("loaded\n");
await store.engine.close();
