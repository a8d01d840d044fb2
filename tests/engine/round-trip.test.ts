import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Dossier } from "../../model/fact.ts";
import { readDossier } from "../../server/dossier/read.ts";
import { openStore, type Store } from "../../server/load/open.ts";
import { answerRequest } from "../../server/load/requests.ts";
import { kindsOf, loadSeed } from "../../server/load/seed.ts";
import { ask } from "../../server/queries/query.ts";
import { storeHead } from "../../server/queries/store.ts";
import { revisionOf, storeRevisionOf } from "../../server/revisions/hash.ts";
import { engines } from "../fixtures/engines.ts";

const seed = join(import.meta.dirname, "../../seed");
const ids = ["actors", "camp-david", "gaza-ceasefire", "shuttle-diplomacy"];

describe.for(engines)(
  "the dossiers that come with Parley, through $name",
  ({ wanted, ...engine }) => {
    const folder = mkdtempSync(join(tmpdir(), "parley-round-"));
    let store: Store;
    const written = new Map<string, string>();

    beforeAll(async () => {
      if (!wanted) return;
      await (await engine.open()).close();
      store = await openStore(folder, engine.neo4j);
      for (const id of ids) {
        const { dossier } = await readDossier(join(seed, id));
        written.set(id, revisionOf(dossier!));
      }
      await loadSeed(store, seed);
    });
    afterAll(async () => {
      await store?.engine.close();
      rmSync(folder, { recursive: true });
    });

    it.runIf(wanted)("make the store's revision by their own", async () => {
      const pairs = [...written].map(([id, revision]) => ({ id, revision }));

      expect((await ask(store.engine, storeHead, {}))[0]?.revision).toBe(storeRevisionOf(pairs));
    });

    it.runIf(wanted).for(ids)("come back as YAML with the same facts: %s", async (id) => {
      const { files, ok } = await answerRequest(store, { do: "export", dossier: id, as: "yaml" });
      const { dossier, problems } = await readDossier(files, {
        lookUp: (used) => kindsOf(store, used),
      });

      expect({ ok, errors: problems.filter(({ severity }) => severity === "error") }).toEqual({
        ok: true,
        errors: [],
      });
      expect(revisionOf(dossier!)).toBe(written.get(id));
    });

    it.runIf(wanted).for(ids)("come back as JSON with the same facts: %s", async (id) => {
      const { files } = await answerRequest(store, { do: "export", dossier: id, as: "json" });

      expect(revisionOf(JSON.parse(files[0]!.text) as Dossier)).toBe(written.get(id));
    });
  },
);
