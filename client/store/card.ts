import type { Card, CardChain, CardClaim, CardOrigin, CardQuestion } from "../../model/card.ts";

/** A column of a question: those who say one value, or those who deny it. Columns have equal weight. */
export interface Column {
  key: string;
  stance: "supports" | "denies";
  /** The value said or denied; null for the fact itself or the whole field. */
  value: string | null;
  origins: CardOrigin[];
  /** Claims that qualify it. */
  qualifications: string[];
  inferred: boolean;
}

/**
 * The columns of a question: by the name of who says so, an outlet in its own voice last; each denial
 * stands beside what it denies, and one of the whole field after all of its values.
 */
export function columnsOf({ sides }: CardQuestion, claims: readonly CardClaim[]): Column[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const ordered = sides
    .map((side) => ({ side, order: orderOf(side.origins) }))
    .sort((a, b) => a.order.press - b.order.press || a.order.name.localeCompare(b.order.name));
  const wholesale: string[] = [];
  const columns = ordered.flatMap(({ side }): Column[] => {
    const { value, origins, denials, qualifications, inferred } = side;
    const own = denials.filter((id) => byId.get(id)?.value === value || sides.length === 1);
    wholesale.push(...denials.filter((id) => !own.includes(id)));
    const said: Column[] =
      origins.length > 0 || own.length === 0
        ? [{ key: `+${value}`, stance: "supports", value, origins, qualifications, inferred }]
        : [];
    return own.length > 0 ? [...said, denialOf(value, own, byId)] : said;
  });
  const rest = [...new Set(wholesale)];
  return rest.length > 0 ? [...columns, denialOf(null, rest, byId)] : columns;
}

/** What was asked for first, then what stands in dispute, what has several answers, and the rest as it came. */
export function inOrderOfDoubt(
  questions: readonly CardQuestion[],
  asked: string | null = null,
): CardQuestion[] {
  const doubt = ({ field, disputed, sides }: CardQuestion) =>
    field === asked ? 3 : disputed ? 2 : sides.length > 1 ? 1 : 0;
  return questions.toSorted((a, b) => doubt(b) - doubt(a));
}

/** An origin with the pages that carry what it said, each with the way that leads from it. */
export interface Echo {
  origin: string;
  name: string;
  /** Whether a text of the origin's own was read that says so. */
  read: boolean;
  pages: { source: string; name: string; how: CardChain["steps"][number]["how"] }[];
}

/** Every origin of what is said for the fact or a value of it, those with most pages first. */
export function echoesOf({ claims, chains, questions }: Card): Echo[] {
  const standing = new Set(
    questions.flatMap(({ sides }) =>
      sides.flatMap(({ origins }) => origins.flatMap(({ reports }) => reports)),
    ),
  );
  const chainOf = new Map(chains.map((chain) => [chain.claim, chain]));
  const echoes = new Map<string, Echo>();
  for (const claim of claims.filter(({ id }) => standing.has(id))) {
    const { origin, originName: name, source, publisherName } = claim;
    const echo = echoes.get(origin) ?? { origin, name, read: false, pages: [] };
    echoes.set(origin, echo);
    echo.read ||= chainOf.get(claim.id)?.read ?? false;
    if (echo.pages.some((page) => page.source === source)) continue;
    const how = chainOf.get(claim.id)?.steps[1]?.how ?? "published";
    echo.pages.push({ source, name: publisherName, how });
  }
  return [...echoes.values()].sort(
    (a, b) => b.pages.length - a.pages.length || a.name.localeCompare(b.name),
  );
}

/** Whom the chains lead to without a text of their own at hand, and who tells what they said. */
export function unreadOf({ claims, chains }: Card): { id: string; name: string; told: string[] }[] {
  const tellers = new Map(claims.map(({ id, publisherName }) => [id, publisherName]));
  const unread = new Map<string, { id: string; name: string; told: Set<string> }>();
  for (const { claim, steps } of chains)
    for (const { id, name, read } of steps) {
      if (read) continue;
      const one = unread.get(id) ?? { id, name, told: new Set() };
      unread.set(id, one);
      one.told.add(tellers.get(claim)!);
    }
  return [...unread.values()]
    .map(({ told, ...one }) => ({ ...one, told: [...told].sort() }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function orderOf(origins: CardOrigin[]): { press: number; name: string } {
  const names = origins.map(({ name }) => name).sort((a, b) => a.localeCompare(b));
  const spoken = origins.filter(({ press }) => !press).map(({ name }) => name);
  const [first] = spoken.sort((a, b) => a.localeCompare(b));
  return { press: first === undefined ? 1 : 0, name: first ?? names[0] ?? "" };
}

function denialOf(value: string | null, ids: string[], byId: Map<string, CardClaim>): Column {
  const groups = new Map<string, CardOrigin>();
  for (const id of ids) {
    const { origin, originName: name } = byId.get(id)!;
    const group = groups.get(origin) ?? { origin, name, press: false, reports: [] };
    groups.set(origin, { ...group, reports: [...group.reports, id] });
  }
  const origins = [...groups.values()].sort((a, b) => a.name.localeCompare(b.name));
  const inferred = ids.every((id) => byId.get(id)!.inferred);
  return { key: `-${value}`, stance: "denies", value, origins, qualifications: [], inferred };
}
