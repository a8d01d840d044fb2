import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Dossier } from "../../model/fact.ts";
import { resolve } from "../../server/dossier/resolve.ts";
import { openEmbedded } from "../../server/engine/embedded.ts";
import { headsIn, storeFormat } from "../../server/load/load.ts";
import { openStore } from "../../server/load/open.ts";
import { rowsOf } from "../../server/load/rows.ts";
import { stepsBetween } from "../../server/load/steps.ts";
import { readHolding } from "../../server/load/stored-rows.ts";
import { setRevision } from "../../server/queries/load.ts";
import { ask, step } from "../../server/queries/query.ts";
import { storeHead } from "../../server/queries/store.ts";
import { revisionOf, storeRevisionOf } from "../../server/revisions/hash.ts";
import { openRevisions } from "../../server/revisions/revisions.ts";
import { crowd } from "../fixtures/crowd.ts";
import { type Moment, openKilled, stages } from "./killed.ts";

const kills = 50;
const { folder, data, inProcess, close } = await openKilled("kill");
/** Each with 3,000 claims. */
const versions = [crowd(750, 1), crowd(750, 2)] as const;
const fileOf = (version: number) => join(folder, `${version}.json`);

beforeAll(() => {
  for (const [version, dossier] of versions.entries())
    writeFileSync(fileOf(version), JSON.stringify(dossier));
});
afterAll(close);

/** What the store holds when it is opened again, after its rows, its revision, log and snapshots agree. */
async function whatIsThere(): Promise<Dossier> {
  const { engine } = await openStore(data, null);
  try {
    const { dossiers, rows } = await readHolding(engine);
    const [dossier] = dossiers;
    if (dossier === undefined || dossiers.length > 1) throw new Error("one dossier was loaded");
    const revision = revisionOf(dossier);
    const whole = rowsOf(resolve([dossier]), () => ({ origin: "user", files: null }));
    expect(stepsBetween(whole, rows)).toEqual([]);
    expect(await ask(engine, storeHead, {})).toEqual([
      { format: storeFormat, revision: storeRevisionOf([{ id: dossier.id, revision }]) },
    ]);
    await holdLogTo(revision);
    return dossier;
  } finally {
    await engine.close();
  }
}

/** The log ends where the store is, line by line each on the last, and each has its whole snapshot. */
async function holdLogTo(revision: string) {
  const revisions = openRevisions(data);
  const history = await revisions.history();
  const lines = history.flatMap((entry) => entry.lines);
  expect(history.at(-1)?.revision).toBe(storeRevisionOf([{ id: "crowd", revision }]));
  expect(history.map((entry) => entry.parent)).toEqual([
    null,
    ...history.slice(0, -1).map((entry) => entry.revision),
  ]);
  expect(lines.map(({ parent }) => parent)).toEqual([
    null,
    ...lines.slice(0, -1).map(({ hash }) => hash),
  ]);
  // A line of an unloading leads to no snapshot.
  for (const hash of new Set(lines.flatMap((line) => line.hash ?? [])))
    expect(revisionOf(await revisions.snapshot(hash))).toBe(hash);
}

/** The log ends where the store is, with or without the dossier, and each line rests on the last. */
async function holdLog(revision: string | null) {
  const history = await openRevisions(data).history();
  const pairs = revision === null ? [] : [{ id: "crowd", revision }];
  expect(history.at(-1)?.revision).toBe(storeRevisionOf(pairs));
  expect(history.map((entry) => entry.parent)).toEqual([
    null,
    ...history.slice(0, -1).map((entry) => entry.revision),
  ]);
  for (const { held } of history)
    for (const one of held) expect(await openRevisions(data).has(one.revision)).toBe(true);
}

describe("a store whose process is killed", () => {
  it("while it loads, holds the old dossier or the new one, never a mixture", async () => {
    const revisions = versions.map(revisionOf);
    await inProcess(["load", fileOf(0)]);
    let { lasted } = await inProcess(["load", fileOf(1)]);
    let held = revisions[1]!;
    const seen = { old: 0, new: 0, ended: 0 };

    // Spread over the whole load, and over what follows each of its steps.
    while (seen.old + seen.new < kills && seen.ended < 2 * kills) {
      const after = stages[(seen.old + seen.new) % stages.length]!;
      const next = held === revisions[0] ? 1 : 0;
      const ms = Math.random() * lasted(after);
      const one = await inProcess(["load", fileOf(next)], { after, ms });

      const now = revisionOf(await whatIsThere());
      // What was said to be loaded is loaded; otherwise it is either.
      expect(one.done ? [revisions[next]] : revisions).toContain(now);
      seen[!one.killed ? "ended" : now === held ? "old" : "new"]++;
      // A load that came to its end tells anew how long one lasts on this machine just now.
      if (!one.killed) lasted = one.lasted;
      held = now;
    }

    console.log(
      `Killed ${seen.old + seen.new} times in a load: ${seen.old} times the store held the old dossier, ${seen.new} times the new one; ${seen.ended} times it had ended before.`,
    );
    expect(seen.old + seen.new).toBe(kills);
    expect([seen.old, seen.new]).not.toContain(0);
    expect(readdirSync(join(data, "revisions")).filter((name) => name.endsWith(".gz"))).toEqual(
      revisions.map((hash) => `${hash}.json.gz`).sort(),
    );
  }, 420_000);

  it("while it goes back and unloads, holds what was there or what was asked for", async () => {
    const held = async () => {
      const { engine } = await openStore(data, null);
      try {
        return (await headsIn(engine)).map(({ revision }) => revision)[0] ?? null;
      } finally {
        await engine.close();
      }
    };
    const revisions = versions.map(revisionOf);
    const whole = storeRevisionOf([{ id: "crowd", revision: revisions[0]! }]);
    const asked = [
      { args: ["unload", "crowd"], gives: null },
      { args: ["back", whole], gives: revisions[0]! },
      { args: ["load", fileOf(1)], gives: revisions[1]! },
    ];
    const steps = ["begun", "writing", "written", "settling"] as const;
    const lasted = new Map<string, (stage: string) => number>();
    for (const { args } of asked) lasted.set(args[0]!, (await inProcess(args)).lasted);
    const seen = { old: 0, new: 0, ended: 0 };
    for (let round = 0; seen.old + seen.new < kills && seen.ended < 2 * kills; round++) {
      const before = await held();
      // What is there already would change nothing.
      const { args, gives } = asked.filter((one) => one.gives !== before)[round % 2]!;
      const after = steps[round % steps.length]!;
      const ms = Math.random() * lasted.get(args[0]!)!(after);
      const one = await inProcess(args, { after, ms });
      const now = await held();
      expect(one.done ? [gives] : [before, gives]).toContain(now);
      await holdLog(now);
      seen[!one.killed ? "ended" : now === before ? "old" : "new"]++;
      if (!one.killed) lasted.set(args[0]!, one.lasted);
    }

    console.log(
      `Killed ${seen.old + seen.new} times in going back, unloading and loading: ${seen.old} times the store held what was there, ${seen.new} times what was asked for; ${seen.ended} times it had ended before.`,
    );
    expect(seen.old + seen.new).toBe(kills);
    expect([seen.old, seen.new]).not.toContain(0);
    await inProcess(["load", fileOf(1)]);
  }, 420_000);

  it("while it is built anew, holds what it held", async () => {
    const held = revisionOf(await whatIsThere());
    const anew = async (kill?: Moment) => {
      const engine = openEmbedded(join(data, "store.grafeo"));
      await engine.write([step(setRevision, { format: 0, revision: "of another format" })]);
      await engine.close();
      return await inProcess([], kill);
    };
    const { lasted } = await anew();

    for (const part of [0.2, 0.4, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95]) {
      await anew({ after: "begun", ms: part * lasted("begun") });
      expect(revisionOf(await whatIsThere())).toBe(held);
    }
    expect(readdirSync(data).filter((name) => name.startsWith("store"))).toEqual(["store.grafeo"]);
  }, 120_000);
});
