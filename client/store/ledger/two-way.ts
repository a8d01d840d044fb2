import type { Accusation, Accusations } from "../../../model/ledger/accusations.ts";

/** What one side says against another. */
export interface Way {
  from: { id: string; name: string };
  to: { id: string; name: string };
  accusations: Accusation[];
}

export interface TwoWay {
  /** Two sides and what each says against the other, by name: both have the same room. */
  pairs: [Way, Way][];
  /** Accusations of those who are not accused by the other in turn, by accuser, the press last. */
  others: Way[];
}

/** Accusations as a reader can weigh them: bodies of a party stand with it, and every pair both ways. */
export function twoWay({
  accusations,
  actors,
}: Pick<Accusations, "accusations" | "actors">): TwoWay {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const sideOf = (id: string, name: string) => {
    const party = byId.get(id)?.party ?? id;
    return { id: party, name: byId.get(party)?.name ?? name };
  };
  const ways = new Map<string, Way & { press: boolean }>();
  for (const one of accusations) {
    const from = sideOf(one.accuser, one.accuserName);
    const to = sideOf(one.accused, one.accusedName);
    const key = `${from.id} ${to.id}`;
    const way = ways.get(key) ?? { from, to, accusations: [], press: one.press };
    ways.set(key, { ...way, accusations: [...way.accusations, one] });
  }
  const isParty = (id: string) => actors.some(({ party }) => party === id);
  const pairs: [Way, Way][] = [];
  const others: (Way & { press: boolean })[] = [];
  const paired = new Set<string>();
  for (const [key, way] of [...ways].sort(([, a], [, b]) => byNames(a, b))) {
    const { from, to } = way;
    const back = ways.get(`${to.id} ${from.id}`);
    const bothWays = back !== undefined || (isParty(from.id) && isParty(to.id));
    if (paired.has(key)) continue;
    if (!bothWays || from.id === to.id) others.push(way);
    else {
      paired.add(`${to.id} ${from.id}`);
      pairs.push(ordered(way, back ?? { from: to, to: from, accusations: [] }));
    }
  }
  others.sort((a, b) => Number(a.press) - Number(b.press) || byNames(a, b));
  return { pairs, others: others.map(({ press: _, ...way }) => way) };
}

function ordered(one: Way, other: Way): [Way, Way] {
  const [a, b] = [one, other].map(({ from, to, accusations }) => ({ from, to, accusations }));
  return a!.from.name.localeCompare(b!.from.name) <= 0 ? [a!, b!] : [b!, a!];
}

function byNames(a: Way, b: Way): number {
  return a.from.name.localeCompare(b.from.name) || a.to.name.localeCompare(b.to.name);
}

export interface Matrix {
  /** What is said to be breached, by name; null: nothing is named. Last. */
  columns: { id: string | null; name: string | null }[];
  rows: {
    accuser: string;
    accused: string;
    /** Ids of accusations, column by column. */
    cells: string[][];
  }[];
}

/** Who accuses whom, against what is said to be breached. */
export function matrixOf({ matrix, accusations }: Accusations): Matrix {
  const names = new Map(
    accusations.flatMap(({ breaches }) => breaches.map(({ id, name }) => [id, name] as const)),
  );
  const breached = [...new Set(matrix.map((one) => one.breached))];
  const columns = breached
    .map((id) => ({ id, name: id === null ? null : (names.get(id) ?? id) }))
    .sort((a, b) =>
      a.name === null || b.name === null
        ? Number(a.name === null) - Number(b.name === null)
        : a.name.localeCompare(b.name),
    );
  const pairs = new Map(
    matrix.map(({ accuser, accused }) => [`${accuser}\n${accused}`, { accuser, accused }]),
  );
  const rows = [...pairs.values()].map((pair) => ({
    ...pair,
    cells: columns.map(({ id }) =>
      matrix
        .filter(
          (one) =>
            one.accuser === pair.accuser && one.accused === pair.accused && one.breached === id,
        )
        .flatMap((one) => one.accusations),
    ),
  }));
  return { columns, rows };
}
