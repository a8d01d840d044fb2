import type { CardChain } from "../../model/card.ts";
import type { CitedClaim } from "../../model/claim.ts";
import type { SourceText } from "../queries/cards.ts";

type Step = CardChain["steps"][number];

/** Ways in which a source passes on another. One that corrects another says something of its own. */
const passesOn = new Set(["relays", "translates"]);

/**
 * From each claim's page to where its words were first said: the pages it relays or translates, the
 * outlet it names, and the origin. A step is read when a page of that publisher is at hand: on the way,
 * or, for an outlet and the origin, one that says the same of this fact.
 */
export function chainsOf(
  claims: readonly CitedClaim[],
  sources: ReadonlyMap<string, SourceText>,
): CardChain[] {
  const says = (publisher: string, { field, value, stance }: CitedClaim, origin?: string) =>
    claims.some(
      (other) =>
        other.publisher === publisher &&
        (origin === undefined || other.origin === origin) &&
        other.field === field &&
        other.value === value &&
        other.stance === stance,
    );

  return claims.map((claim) => {
    const way = pagesOf(claim, sources);
    const isBy = (publisher: string) => (page: Step) =>
      sources.get(page.id)?.publisher === publisher;
    // Who speaks for itself, though it passes on another, leads no further.
    const last = way.findLastIndex(isBy(claim.origin));
    const pages = last === -1 ? way : way.slice(0, last + 1);
    const passed = (id: string) => pages.some(isBy(id));
    const steps: Step[] = [...pages];
    if (claim.via && !passed(claim.via))
      steps.push({
        ...outlet(claim.via, claim.viaName),
        how: "via",
        // On the way it is enough that it says so too; at the end it has to be its own word.
        read: says(claim.via, claim, claim.via === claim.origin ? claim.via : undefined),
      });
    if (claim.origin !== claim.via && !passed(claim.origin))
      steps.push({
        ...outlet(claim.origin, claim.originName),
        how: "origin",
        read: says(claim.origin, claim, claim.origin),
      });
    return { claim: claim.id, steps, read: steps.at(-1)!.read };
  });
}

/** Ids of the sources that some pass on, and that are not among them yet. */
export function stillToRead(sources: ReadonlyMap<string, SourceText>): string[] {
  const followed = [...sources.values()].flatMap(({ follows }) =>
    follows.filter(({ how }) => passesOn.has(how)).map(({ source }) => source),
  );
  return [...new Set(followed)].filter((id) => !sources.has(id)).sort();
}

/** The page itself and, one after another, what it passes on; a circle is left where it closes. */
function pagesOf(claim: CitedClaim, sources: ReadonlyMap<string, SourceText>): Step[] {
  const page = (how: Step["how"], id: string, name: string): Step => ({
    ...{ how, id, is: "source", name, read: true },
  });
  const steps = [page("published", claim.source, claim.publisherName)];
  const seen = new Set<string>([claim.source]);
  let next = sources.get(claim.source);
  while (next) {
    const link = next.follows.find(({ how, source }) => passesOn.has(how) && !seen.has(source));
    next = link && sources.get(link.source);
    if (!link || !next) break;
    seen.add(next.id);
    steps.push(page(link.how as Step["how"], next.id, next.publisherName ?? next.publisher));
  }
  return steps;
}

function outlet(id: string, name: string | null): Pick<Step, "id" | "is" | "name"> {
  return { id, is: "entity", name: name ?? id };
}
