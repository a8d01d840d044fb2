import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { resolve } from "../../server/dossier/resolve.ts";
import { load } from "../../server/load/load.ts";
import { openStore } from "../../server/load/open.ts";
import { rowsOf } from "../../server/load/rows.ts";
import { stepsBetween } from "../../server/load/steps.ts";
import { readHolding } from "../../server/load/stored-rows.ts";
import { crowd } from "../fixtures/crowd.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-damage-"));
/** Data folders: of a store that was closed, and of one whose process was killed after a load. */
const [closed, crashed] = [join(folder, "closed"), join(folder, "crashed")];
const [first, second] = [crowd(40, 1), crowd(40, 2)];
const rowsFor = (dossier: typeof first) =>
  rowsOf(resolve([dossier]), () => ({ origin: "user", files: null }));

beforeAll(async () => {
  const put = async (dossier: typeof first) => {
    const store = await openStore(closed, null);
    const put = [{ dossier, origin: "user" as const, files: null }];
    await load(store.engine, { put, remove: [] }, store.revisions);
    return store;
  };
  await (await put(first)).engine.close();
  const running = await put(second);
  cpSync(closed, crashed, { recursive: true });
  await running.engine.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

type Damage = { cutAt: number } | { at: number; bytes: Uint8Array };
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ cutAt: place }),
  fc.record({ at: place, bytes: fc.uint8Array({ minLength: 1, maxLength: 5_000 }) }),
);

/** Does harm to a file: cut off, or overwritten in one place. Places are parts of its length. */
function harm(file: string, done: Damage) {
  const whole = readFileSync(file);
  if ("cutAt" in done) writeFileSync(file, whole.subarray(0, done.cutAt * whole.length));
  else {
    const at = Math.floor(done.at * whole.length);
    whole.set(done.bytes.subarray(0, whole.length - at), at);
    writeFileSync(file, whole);
  }
}

/** How far the rows of a data folder's store, harmed and opened again, are from each dossier's. */
async function openedAfter(data: string, harmTo: (data: string) => void) {
  const again = mkdtempSync(join(folder, "again-"));
  cpSync(data, again, { recursive: true });
  harmTo(again);
  const { engine } = await openStore(again, null);
  const { rows } = await readHolding(engine);
  await engine.close();
  rmSync(again, { recursive: true });
  const differs = (dossier: typeof first) => stepsBetween(rowsFor(dossier), rows).length > 0;
  return differs(second) ? (differs(first) ? "a mixture" : "the old") : "the new";
}

it("opens a store whose file was harmed with all that it held", async () => {
  await fc.assert(
    fc.asyncProperty(damage, async (done) => {
      const file = (data: string) => join(data, "store.grafeo");
      expect(await openedAfter(closed, (data) => harm(file(data), done))).toBe("the new");
    }),
    { numRuns: 40 },
  );
});

it("opens one whose log of writes was harmed with the old dossier or the new", async () => {
  const log = readdirSync(join(crashed, "store.grafeo.wal")).find((name) => name.endsWith(".log"))!;
  await fc.assert(
    fc.asyncProperty(damage, async (done) => {
      const file = (data: string) => join(data, "store.grafeo.wal", log);
      const held = await openedAfter(crashed, (data) => harm(file(data), done));
      expect(["the old", "the new"]).toContain(held);
    }),
    { numRuns: 40 },
  );
});
