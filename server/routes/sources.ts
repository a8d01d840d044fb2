import { addressOfWords } from "../../model/text-fragment.ts";
import { knownBy } from "../content/rows.ts";
import { processesList } from "../queries/processes.ts";
import { ask } from "../queries/query.ts";
import { sourceClaims, sourceOne, sourcesList } from "../queries/sources.ts";
import { notFound } from "../view/near.ts";
import type { Reading } from "./reading.ts";

export const sources: Reading<"sources"> = async ({ engine }, _params, { process, known }) => {
  if (process !== undefined) {
    const [found] = await ask(engine, processesList, { id: process });
    if (!found) throw await notFound(engine, "process", process);
  }
  const found = await ask(engine, sourcesList, { process: process ?? null });
  return { sources: knownBy(found, known).map(named) };
};

export const source: Reading<"source"> = async ({ engine }, { id }, { known }) => {
  const [found] = await ask(engine, sourceOne, { id });
  if (!found) throw await notFound(engine, "source", id);
  const claims = knownBy(await ask(engine, sourceClaims, { id }), known);
  const factsOf = (passage: number, stance: string) => [
    ...new Set(
      claims
        .filter((claim) => claim.passage === passage && claim.stance === stance)
        .map(({ about }) => about),
    ),
  ];

  return {
    source: {
      ...named(found),
      passages: found.passages.map(({ number, words, paragraph, speaker, voice, via }) => ({
        ...{ number, words, paragraph: paragraph ?? null, speaker: speaker ?? null },
        ...{ voice: voice ?? null, via: via ?? null },
        address: addressOfWords(found.url, words),
        supports: factsOf(number, "supports"),
        denies: factsOf(number, "denies"),
      })),
      follows: found.follows,
    },
  };
};

function named<Row extends { publisher: string; publisherName: string | null }>(row: Row) {
  return { ...row, publisherName: row.publisherName ?? row.publisher };
}
