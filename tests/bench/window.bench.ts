// The window query with its evidence against the same query without it, at 500,000 claims.

import { addDays } from "../../model/day.ts";
import type { ClaimFact, Dossier, Fact } from "../../model/fact.ts";
import { relationId } from "../../model/ids.ts";
import { claimId } from "../../server/dossier/claim-id.ts";
import { resolve } from "../../server/dossier/resolve.ts";
import type { Engine, Statement } from "../../server/engine/engine.ts";
import { rowsOf } from "../../server/load/rows.ts";
import { stepsBetween } from "../../server/load/steps.ts";
import { schemaSteps } from "../../server/queries/schema.ts";
import { sliceMembers, sliceRelations } from "../../server/queries/slice.ts";
import { engines } from "../fixtures/engines.ts";
import { inTurn, tell } from "./measure.ts";

const meetings = 62_500;
const windows = { "a month": ["2031-05-01", "2031-05-31"], "a year": ["2031-01-01", "2031-12-31"] };

for (const { name, wanted, open } of engines) {
  if (!wanted) continue;
  const engine = await open();
  const rows = rowsOf(resolve([madeUp()]), () => ({ origin: "user", files: null }));
  await engine.write(schemaSteps());
  // A transaction each: together they are more than a server's memory is set to hold.
  for (const step of stepsBetween([], rows)) await engine.write([step]);
  for (const [window, [from, to]] of Object.entries(windows)) {
    const params = { process: "crowd", from, to };
    const found = await both(engine, params, (statement) => statement);
    const claims = found.flat().flatMap((row) => row.claims as unknown[]).length;
    console.log(
      `  ${name}, ${window}: ${found.flat().length} facts with ${claims} claims of 500,000`,
    );
    tell(
      await inTurn(9, {
        "without evidence": () => both(engine, params, withoutEvidence),
        "with evidence": () => both(engine, params, (statement) => statement),
      }),
      "without evidence",
    );
  }
  await engine.close();
}

async function both(
  engine: Engine,
  params: Record<string, unknown>,
  as: (statement: Statement) => Statement,
) {
  return await Promise.all(
    [sliceMembers, sliceRelations].map((query) => engine.read(as(query.statement), params)),
  );
}

/** The same statement, less the part that gathers the claims. */
function withoutEvidence({ name, text, mode }: Statement): Statement {
  const bare = text
    .replace(/^CALL \((?:entity|relation)\) \{\n(?:.*\n)*?\}\n/m, "")
    .replace(", claims\n", "\n");
  if (bare.includes("Claim")) throw new Error(`${name} still gathers its claims`);
  return { name: `${name} (bare)`, text: bare, mode };
}

/** Meetings over twenty years of a hundred people; eight claims for each meeting and who was there. */
function madeUp(): Dossier {
  const words = [1, 2, 3, 4].map((number) => ({
    number,
    words: `somebody met somebody ${number}`,
  }));
  const press: Fact[] = [
    { is: "entity", id: "crowd", kind: "Process", name: "The crowd", properties: { clock: "two" } },
    {
      is: "entity",
      id: "press",
      kind: "Organisation",
      name: "Press",
      properties: { form: "media" },
    },
    {
      ...{
        is: "source",
        id: "crowd.s",
        publisher: "press",
        published: "2045-05-04",
        language: "en",
      },
      ...{ url: "https://example.org/s", passages: words, follows: [] },
    },
  ];
  const people = Array.from({ length: 100 }, (_, i): Fact[] => [
    { is: "entity", id: `person-${i}`, kind: "Person", name: `Person ${i}`, properties: {} },
    claim(`person-${i}`, "", null, 1),
  ]);
  const met = Array.from({ length: meetings }, (_, i): Fact[] => {
    const [tail, head] = [`person-${i % 100}`, `meeting-${i}`];
    const id = relationId({ tail, type: "ATTENDED", head });
    const day = addDays("2025-01-01", i % 7_300);
    return [
      { is: "entity", id: head, kind: "Meeting", name: `Meeting ${i}`, properties: {} },
      { is: "relation", id, type: "ATTENDED", tail, head, properties: {} },
      ...[1, 2].map((passage) => claim(head, "", null, passage)),
      ...[3, 4].map((passage) => claim(head, "edtf", day, passage)),
      ...[1, 2, 3, 4].map((passage) => claim(id, "", null, passage)),
    ];
  });
  const head = { id: "crowd", process: "crowd", format: 1, clock: "two" as const };
  return {
    ...head,
    terms: "CC-BY-4.0",
    uses: [],
    facts: [...press, ...people.flat(), ...met.flat()],
  };
}

function claim(about: string, field: string, value: string | null, passage: number): ClaimFact {
  const said = { about, field, value, stance: "supports" as const, source: "crowd.s", passage };
  return { is: "claim", id: claimId(said), ...said, inferred: false };
}
