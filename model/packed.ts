import * as z from "zod";
import { StandingRow } from "./claim.ts";

/**
 * The rows of a fact as one text, by day known and id: how the store keeps them beside the fact. Each
 * is a list in the order of DESIGN §3, its last two left out where nobody is quoted.
 */
export function packRows(rows: readonly StandingRow[]): string {
  const key = ({ known, id }: StandingRow) => `${known} ${id}`;
  const sorted = rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  return JSON.stringify(
    sorted.map(({ id, known, until, stance, origin, field, value, inferred, speaker, voice }) => {
      const said = [id, known, until, stance, origin, field, value, inferred];
      return speaker === null && voice === null ? said : [...said, speaker, voice];
    }),
  );
}

/** Packed rows, read back; a fact without claims has none. */
export const PackedRows = z
  .string()
  .nullable()
  .transform((text): unknown[] => {
    if (text === null) return [];
    return (JSON.parse(text) as unknown[][]).map(
      ([
        id,
        known,
        until,
        stance,
        origin,
        field,
        value,
        inferred,
        speaker = null,
        voice = null,
      ]) => ({
        ...{ id, known, until, stance, origin, field, value, inferred, speaker, voice },
      }),
    );
  })
  .pipe(z.array(StandingRow));
