import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StandingRow } from "../../model/claim.ts";
import type { Dossier } from "../../model/fact.ts";
import { PackedRows } from "../../model/packed.ts";
import type { Engine, Statement } from "../../server/engine/engine.ts";
import { load } from "../../server/load/load.ts";
import { schemaSteps } from "../../server/queries/schema.ts";
import { openRevisions, type Revisions } from "../../server/revisions/revisions.ts";
import { anyDossier } from "../fixtures/any-dossier.ts";
import { engines } from "../fixtures/engines.ts";
import { mergedSpellings, twoSpellings, undoneSpellings } from "../fixtures/two-spellings.ts";
import { dossierOf, says } from "../fixtures/world.ts";

const read = (text: string): Statement => ({ name: "tests/read", text, mode: "read" });
const row =
  "claim {.id, .known, .until, .stance, .origin, .field, .value, .inferred, .speaker, .voice}";
/** What is kept beside each fact, and what the claims that it rests on say themselves. */
const beside = {
  entities: read(`MATCH (fact:Entity)
    CALL (fact) {
      MATCH (claim:Claim {about: fact.id})
      WITH claim ORDER BY claim.known, claim.id
      RETURN collect(${row}) AS claims
    }
    RETURN fact.id AS id, fact.evidence AS kept, claims ORDER BY id`),
  relations: read(`MATCH (:Entity)-[fact]->(:Entity)
    WHERE type(fact) <> 'BELONGS_TO'
    CALL (fact) {
      UNWIND fact.restsOn AS about
      MATCH (claim:Claim {about: about})
      WITH claim ORDER BY claim.known, claim.id
      RETURN collect(${row}) AS claims
    }
    RETURN fact.id AS id, fact.evidence AS kept, claims ORDER BY id`),
};
/** Another dossier that speaks of the same envoy, with a page of its own. */
const other = `
id: afterwards
uses: [world]
process: delta-talks
people:
  samira-haddad: {names: [{is: S. Haddad, per: s.1}], per: s.2}
${says(2)}
`;
/** What any dossier may name of another. */
const elsewhere = `
id: elsewhere
states: {elsewhere: {name: Elsewhere, per: s.1}}
meetings: {elsewhere-talks: {name: Talks elsewhere, on: {2031-04-02: s.2}, per: s.1}}
${says(2)}
`;
const kinds = new Map([["samira-haddad", "Person" as const]]);
const lookUp = async () => kinds;

describe.for(engines)("the evidence beside each fact in $name", ({ wanted, open }) => {
  let engine: Engine;
  let revisions: Revisions;
  const data = mkdtempSync(join(tmpdir(), "parley-evidence-"));
  beforeAll(async () => {
    if (!wanted) return;
    engine = await open();
    await engine.write(schemaSteps());
    revisions = openRevisions(data);
  });
  afterAll(async () => {
    await engine?.close();
    rmSync(data, { recursive: true });
  });

  const put = (dossiers: Dossier[], remove: string[] = []) =>
    load(
      engine,
      { put: dossiers.map((dossier) => ({ dossier, origin: "user", files: null })), remove },
      revisions,
    );
  /** Every fact's rows by its id, after what is kept was held to the claims. */
  async function held(): Promise<Record<string, StandingRow[]>> {
    const rows: Record<string, StandingRow[]> = {};
    for (const statement of Object.values(beside))
      for (const { id, kept, claims } of await engine.read(statement, {})) {
        const read = PackedRows.parse(kept);
        expect({ id, rows: read }).toEqual({ id, rows: claims });
        rows[id as string] = read;
      }
    return rows;
  }
  const count = (rows: Record<string, StandingRow[]>) =>
    Object.values(rows).reduce((sum, { length }) => sum + length, 0);

  it.runIf(wanted)(
    "follows its claims through edits, a merger, its undoing, and an unload",
    async () => {
      const ofHer = (rows: Record<string, StandingRow[]>) => rows["samira-haddad"]!.length;
      await put([await dossierOf(twoSpellings())]);
      const first = await held();

      await put([await dossierOf(other, { lookUp })]);
      const withOther = await held();
      expect(ofHer(withOther)).toBe(ofHer(first) + 2);

      // A page takes its words back: what rests on them is told anew, in whichever dossier it stands.
      const back = twoSpellings().replace(
        "1: Samirah Hadad was on the pier",
        "1: {words: Samirah Hadad was on the pier, withdrawn: 2031-05-09}",
      );
      await put([await dossierOf(back)]);
      const taken = await held();
      expect(taken["samirah-hadad"]!.map(({ until }) => until)).toContain("2031-05-09");

      await put([await dossierOf(mergedSpellings)]);
      expect(ofHer(await held())).toBeGreaterThan(ofHer(withOther));
      await put([await dossierOf(undoneSpellings)]);
      expect(ofHer(await held())).toBe(ofHer(withOther));

      await put([], ["afterwards"]);
      expect(ofHer(await held())).toBe(ofHer(first));
      await put([], ["world"]);
      expect(await held()).toEqual({});
    },
  );

  it.runIf(wanted)("is what the claims say, of any dossier loaded over any other", async () => {
    const named = await dossierOf(elsewhere);
    let most = 0;
    await fc.assert(
      fc.asyncProperty(anyDossier, async (dossier) => {
        await put([named, dossier]);
        most = Math.max(most, count(await held()));
      }),
      { numRuns: 12 },
    );
    expect(most).toBeGreaterThan(20);
  });
});
