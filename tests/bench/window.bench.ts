// The window query with its evidence against the same query without it, at 500,000 claims.

import type * as z from "zod";
import { addDays } from "../../model/day.ts";
import type { ClaimFact, Dossier, Fact } from "../../model/fact.ts";
import { relationId } from "../../model/ids.ts";
import { claimId } from "../../server/dossier/claim-id.ts";
import { resolve } from "../../server/dossier/resolve.ts";
import type { Engine, Statement } from "../../server/engine/engine.ts";
import { rowsOf } from "../../server/load/rows.ts";
import { stepsBetween } from "../../server/load/steps.ts";
import { ask } from "../../server/queries/query.ts";
import { schemaSteps } from "../../server/queries/schema.ts";
import { sliceMembers, sliceRelations } from "../../server/queries/slice.ts";
import { engines } from "../fixtures/engines.ts";
import { inTurn, tell } from "./measure.ts";

const bareMembers = {
  ...sliceMembers,
  statement: bare(sliceMembers.statement),
  row: sliceMembers.row.omit({ claims: true }),
};
const bareRelations = {
  ...sliceRelations,
  statement: bare(sliceRelations.statement),
  row: sliceRelations.row.omit({ claims: true }),
};
const meetings = 62_500;
const windows: Record<string, [string, string]> = {
  "a month": ["2031-05-01", "2031-05-31"],
  "a year": ["2031-01-01", "2031-12-31"],
};

for (const { name, wanted, open } of engines) {
  if (!wanted) continue;
  const engine = await open();
  const rows = rowsOf(resolve([madeUp()]), () => ({ origin: "user", files: null }));
  await engine.write(schemaSteps());
  // A transaction each: together they are more than a server's memory is set to hold.
  for (const step of stepsBetween([], rows)) await engine.write([step]);
  for (const [window, [from, to]] of Object.entries(windows)) {
    const params = { process: "crowd", from, to };
    const found = await both(engine, params);
    const claims = found.flat().flatMap((row) => row.claims).length;
    console.log(
      `  ${name}, ${window}: ${found.flat().length} facts with ${claims} claims of 500,000`,
    );
    tell(
      await inTurn(9, {
        "without evidence": () => bothBare(engine, params),
        "with evidence": () => both(engine, params),
      }),
      "without evidence",
    );
  }
  await engine.close();
}

/** The two statements of a window, each row read as a reader is given it: the claims unpacked and checked. */
async function both(engine: Engine, params: z.output<typeof sliceMembers.params>) {
  return await Promise.all([
    ask(engine, sliceMembers, params),
    ask(engine, sliceRelations, params),
  ]);
}

/** The same, less the text in which a fact keeps its claims. */
async function bothBare(engine: Engine, params: z.output<typeof sliceMembers.params>) {
  return await Promise.all([ask(engine, bareMembers, params), ask(engine, bareRelations, params)]);
}

function bare({ name, text, mode }: Statement): Statement {
  const without = text.replace(/, \w+\.evidence AS claims$/m, "");
  if (without === text) throw new Error(`${name} has no evidence to leave out`);
  return { name: `${name} (bare)`, text: without, mode };
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
