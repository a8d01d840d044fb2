import type { CardClaim } from "../../model/card.ts";
import type { CitedClaim } from "../../model/claim.ts";
import { stillToRead } from "../content/chains.ts";
import type { Engine } from "../engine/engine.ts";
import { entityTies, type SourceText, sourceTexts } from "../queries/cards.ts";
import { ask } from "../queries/query.ts";

/** Who publishes is said to be of, by publisher. */
export type Ties = ReadonlyMap<string, CardClaim["ties"]>;

/** A claim as a card shows it: with our translation, its publisher's ties and what corrects its page. */
export function cardClaim(
  claim: CitedClaim,
  sources: ReadonlyMap<string, SourceText>,
  ties: Ties,
  known: string | undefined,
): CardClaim {
  const source = sources.get(claim.source);
  const said = source?.passages.find(({ number }) => number === claim.passage);
  const correcting = (source?.followedBy ?? []).filter(({ how }) => how === "corrects");
  return {
    ...claim,
    translation: said?.translation ?? null,
    ties: ties.get(claim.publisher) ?? [],
    correctedBy: correcting.flatMap(({ source: id }) => {
      const page = sources.get(id);
      if (!page || (known !== undefined && page.known > known)) return [];
      const { publisher, publisherName, published } = page;
      return { source: id, publisherName: publisherName ?? publisher, published };
    }),
  };
}

/** The sources of some claims, those that correct them, and whatever they pass on, however far. */
export async function textsOf(
  engine: Engine,
  claims: readonly CitedClaim[],
): Promise<Map<string, SourceText>> {
  const texts = new Map<string, SourceText>();
  let wanted: string[] = [...new Set(claims.map(({ source }) => source))].sort();
  while (wanted.length > 0) {
    const before = texts.size;
    for (const text of await ask(engine, sourceTexts, { sources: wanted }))
      texts.set(text.id, text);
    if (texts.size === before) break;
    wanted = [...new Set([...stillToRead(texts), ...correcting(texts)])].sort();
  }
  return texts;
}

/** The states and bodies that the publishers of some claims are said to be of, by the day. */
export async function tiesOf(
  engine: Engine,
  claims: readonly CitedClaim[],
  known: string | undefined,
): Promise<Ties> {
  const ids = [...new Set(claims.map(({ publisher }) => publisher))].sort();
  const found = await ask(engine, entityTies, { ids });
  return new Map(
    found.map(({ id, ties }) => [
      id,
      ties
        .filter(({ firstKnown }) => known === undefined || firstKnown <= known)
        .map(({ firstKnown: _, ...tie }) => tie),
    ]),
  );
}

function correcting(texts: ReadonlyMap<string, SourceText>): string[] {
  return [...texts.values()]
    .flatMap(({ followedBy }) => followedBy.filter(({ how }) => how === "corrects"))
    .map(({ source }) => source)
    .filter((id) => !texts.has(id));
}
