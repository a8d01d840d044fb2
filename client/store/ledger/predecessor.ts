import type { AgreementsAnswer } from "../../../model/api/ledger.ts";
import type { DayValues } from "../../../model/ledger/said.ts";

type Entry = Pick<AgreementsAnswer["agreements"][number], "id" | "dates">;

/**
 * The agreement that came before one: the last that was in force before it was; of texts that nobody says
 * were ever in force, the last that was signed or agreed before. Ours, by days alone; null when none is.
 */
export function predecessorOf<One extends Entry>(all: readonly One[], id: string): One | null {
  const own = all.find((one) => one.id === id);
  if (!own) return null;
  for (const start of [inForce, agreed]) {
    const day = start(own);
    if (day === null) continue;
    const before = all
      .map((one) => ({ one, begins: one.id === id ? null : start(one) }))
      .filter(({ begins }) => begins !== null && begins < day)
      .sort((a, b) => (a.begins! < b.begins! ? 1 : -1));
    return before[0]?.one ?? null;
  }
  return null;
}

function inForce({ dates }: Entry): string | null {
  return firstOf([dates.inForce]);
}

function agreed({ dates }: Entry): string | null {
  return firstOf([dates.signed, dates.agreed]);
}

function firstOf(fields: readonly DayValues[]): string | null {
  const days = fields.flatMap(({ values }) =>
    values.filter(({ supports }) => supports.length > 0).map(({ days }) => days.earliest),
  );
  return days.sort()[0] ?? null;
}
