import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { resolve } from "../../server/dossier/resolve.ts";
import { openStore } from "../../server/load/open.ts";
import { rowsOf } from "../../server/load/rows.ts";
import { stepsBetween } from "../../server/load/steps.ts";
import { readHolding } from "../../server/load/stored-rows.ts";
import { ask } from "../../server/queries/query.ts";
import { storeHead } from "../../server/queries/store.ts";
import { revisionOf, storeRevisionOf } from "../../server/revisions/hash.ts";
import { crowd } from "../fixtures/crowd.ts";
import { engines } from "../fixtures/engines.ts";
import { openKilled } from "./killed.ts";

/** Fewer than on the embedded engine: here only Parley dies, and the database is another process. */
const kills = 10;
const versions = [crowd(60, 1), crowd(60, 2)] as const;
const revisions = versions.map(revisionOf);
const steps = ["begun", "writing", "written", "settling"] as const;

const servers = engines.filter(({ neo4j }) => neo4j !== null);

describe.runIf(servers.length > 0)("Parley, killed beside a Neo4j", () => {
  it("finds graph, log and snapshots in agreement when it starts again", async () => {
    const [server] = servers;
    await (await server!.open()).close();
    const { folder, data, inProcess, close } = await openKilled("kill-neo4j", server!.neo4j);
    const fileOf = (version: number) => join(folder, `${version}.json`);
    for (const [version, dossier] of versions.entries())
      writeFileSync(fileOf(version), JSON.stringify(dossier));
    const asked = [
      { args: ["load", fileOf(0)], gives: revisions[0]! },
      { args: ["load", fileOf(1)], gives: revisions[1]! },
      { args: ["unload", "crowd"], gives: null },
      {
        args: ["back", storeRevisionOf([{ id: "crowd", revision: revisions[0]! }])],
        gives: revisions[0]!,
      },
    ];

    /** What the graph holds; its rows, its own revision, the log and the snapshots say the same. */
    const held = async () => {
      const store = await openStore(data, server!.neo4j);
      try {
        const { dossiers, rows } = await readHolding(store.engine);
        const [dossier] = dossiers;
        const revision = dossier ? revisionOf(dossier) : null;
        const pairs = dossier ? [{ id: dossier.id, revision: revision! }] : [];
        const whole = rowsOf(resolve(dossiers), () => ({ origin: "user", files: null }));
        expect(stepsBetween(whole, rows)).toEqual([]);
        const [head] = await ask(store.engine, storeHead, {});
        expect(head?.revision).toBe(storeRevisionOf(pairs));
        const history = await store.revisions.history();
        expect(history.at(-1)?.revision).toBe(storeRevisionOf(pairs));
        expect(history.map(({ parent }) => parent)).toEqual([
          null,
          ...history.slice(0, -1).map((one) => one.revision),
        ]);
        for (const one of history.flatMap((entry) => entry.held))
          expect(revisionOf(await store.revisions.snapshot(one.revision))).toBe(one.revision);
        return revision;
      } finally {
        await store.engine.close();
      }
    };

    const lasted = new Map<string, (stage: string) => number>();
    for (const { args } of asked) lasted.set(args.join(" "), (await inProcess(args)).lasted);
    let before = await held();
    let killed = 0;
    for (let round = 0; killed < kills && round < 3 * kills; round++) {
      // What is there already would change nothing.
      const others = asked.filter(({ gives }) => gives !== before);
      const { args, gives } = others[round % others.length]!;
      const after = steps[round % steps.length]!;
      const ms = Math.random() * lasted.get(args.join(" "))!(after);
      const one = await inProcess(args, { after, ms });
      const now = await held();
      expect(one.done ? [gives] : [before, gives]).toContain(now);
      if (one.killed) killed++;
      before = now;
    }
    expect(killed).toBe(kills);
    close();
  }, 120_000);
});
